package org.glotip.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glotip.ShippedData;
import org.glotip.reference.Reference;
import org.glotip.report.QuestionnaireFiles;
import org.glotip.report.QuestionnaireFormat;

/**
 * Makes the questionnaires in {@code questionnaires/}: two rounds, from countries of all
 * subregions, in six languages, some as bad as they come. All of it is invented.
 */
public final class SampleForms {
  private final Reference reference = ShippedData.reference();
  private final List<String> origins =
      new SampleLabels(java.nio.charset.StandardCharsets.UTF_8)
          .origins().stream().filter(origin -> !origin.equals("OWN")).toList();
  private final Path work;

  /**
   * @param work a folder for drafts
   */
  SampleForms(Path work) {
    this.work = work;
  }

  /** Writes all forms into a folder. */
  void write(Path folder) throws IOException {
    for (SampleForm form : SampleForm.all(reference)) {
      Path path = folder.resolve(form.path());
      Files.createDirectories(path.getParent());
      Files.write(path, bytes(form));
    }
  }

  /** The bytes of one form. */
  byte[] bytes(SampleForm form) throws IOException {
    Map<String, String> answers =
        AnswerFaults.in(
            form,
            SampleAnswers.of(form.reporter(), form.layout(), reference.labels(), origins),
            reference.labels());
    QuestionnaireFormat format = form.isText() ? QuestionnaireFormat.CSV : QuestionnaireFormat.XLSX;
    Path blank = QuestionnaireFiles.write(work, form.blank(), format, reference);
    byte[] sent = Files.readAllBytes(blank);
    if (form.isText()) {
      return FilledText.of(sent, form, answers);
    }
    byte[] filled = FilledWorkbook.of(sent, form, answers);
    return form.format().equals("csv-sheet") ? FilledText.ofSheet(filled) : filled;
  }
}
