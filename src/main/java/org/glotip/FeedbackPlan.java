package org.glotip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.intake.InputFile;
import org.glotip.intake.ReadFile;
import org.glotip.model.Finding;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.ReturnStatement;
import org.glotip.reference.Country;
import org.glotip.reference.Labels;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;
import org.glotip.report.ReturnFeedback;

/** Which returns are answered, and in which language: those of the latest round of each country. */
final class FeedbackPlan {
  private final Checked checked;
  private final Reference reference;
  private final Map<String, Path> paths = new HashMap<>();
  private final Map<String, QuestionnaireReturn> forms = new HashMap<>();

  FeedbackPlan(Checked checked, List<InputFile> files, Reference reference) {
    this.checked = checked;
    this.reference = reference;
    files.forEach(file -> paths.put(file.name(), file.path()));
    checked.returns().forEach(form -> forms.put(form.file(), form));
  }

  /**
   * What each country is told, in the order of countries, then of files.
   *
   * @param language ISO 639-1 code for all; blank for the language of each return
   */
  List<ReturnFeedback> of(String language) {
    List<ReturnFeedback> all = new ArrayList<>();
    for (ReturnStatement statement : checked.clean().statements()) {
      Optional.ofNullable(forms.get(statement.file()))
          .filter(form -> isLatest(statement))
          .ifPresent(form -> all.add(feedback(form, statement, language)));
    }
    all.sort(
        java.util.Comparator.<ReturnFeedback, String>comparing(one -> one.statement().reporter())
            .thenComparing(one -> one.form().file()));
    return all;
  }

  /** Files that are no long table and no return that was understood. */
  List<String> leftOut() {
    List<String> understood =
        checked.clean().statements().stream().map(ReturnStatement::file).toList();
    return checked.files().stream()
        .filter(file -> !file.readable() || forms.containsKey(file.name()))
        .map(ReadFile::name)
        .filter(name -> !understood.contains(name))
        .toList();
  }

  private ReturnFeedback feedback(
      QuestionnaireReturn form, ReturnStatement statement, String language) {
    List<Finding> findings =
        checked.findings().stream()
            .filter(finding -> finding.cell().file().equals(form.file()))
            .toList();
    Path path = java.util.Objects.requireNonNull(paths.get(form.file()));
    String own = language.isEmpty() ? own(statement) : language;
    return new ReturnFeedback(form, statement, path, own, findings);
  }

  /** The language of the form; where nothing tells it, the one the country's form is sent in. */
  private String own(ReturnStatement statement) {
    String language = statement.language();
    if (reference.labels().byLanguage().containsKey(language)) {
      return language;
    }
    return reference
        .geography()
        .country(statement.reporter())
        .map(Country::formLanguage)
        .orElse(Labels.FALLBACK);
  }

  private boolean isLatest(ReturnStatement statement) {
    return checked.clean().statements().stream()
        .filter(other -> other.reporter().equals(statement.reporter()))
        .allMatch(other -> place(other) <= place(statement));
  }

  private int place(ReturnStatement statement) {
    return reference.layouts().stream().map(Layout::round).toList().indexOf(statement.round());
  }
}
