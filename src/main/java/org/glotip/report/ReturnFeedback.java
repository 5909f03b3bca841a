package org.glotip.report;

import java.nio.file.Path;
import java.util.List;
import org.glotip.model.Finding;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.ReturnStatement;

/**
 * What a country is told of its return.
 *
 * @param form the return as found
 * @param statement the return as understood
 * @param file the file it came in
 * @param language ISO 639-1 code of the language the country is written to
 * @param findings what was found in it
 */
public record ReturnFeedback(
    QuestionnaireReturn form,
    ReturnStatement statement,
    Path file,
    String language,
    List<Finding> findings) {

  public ReturnFeedback {
    findings = List.copyOf(findings);
  }

  /** Name of its files without an ending; the folders of the input become part of it. */
  String name() {
    String name = form.file().replace('/', '_');
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The ending of its file with the dot, in small letters. */
  String ending() {
    int dot = form.file().lastIndexOf('.');
    return dot > 0 ? form.file().substring(dot).toLowerCase(java.util.Locale.ROOT) : "";
  }

  /** An answer as found; blank where the line is blank. */
  String answer(String line) {
    return form.answers().stream()
        .filter(answer -> answer.line().equals(line))
        .map(answer -> answer.value().text().strip())
        .findFirst()
        .orElse("");
  }
}
