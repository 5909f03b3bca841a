package org.glotip.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.glotip.reference.Labels;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/** A questionnaire as a CSV file: a record for each cell, with its name and the text beside it. */
final class QuestionnaireText {
  /** Tells a spreadsheet that the file is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final List<String> HEADER = List.of("cell", "text", "answer");

  private final CsvFile file;
  private final Questionnaire form;
  private final Wording wording;
  private final FormTexts texts;

  private QuestionnaireText(CsvFile file, Questionnaire form, Wording wording) {
    this.file = file;
    this.form = form;
    this.wording = wording;
    this.texts = new FormTexts(form, wording);
  }

  static void write(Path path, Questionnaire form, Labels labels) throws IOException {
    Wording wording = new Wording(labels, form.language());
    try (Writer out = TextFile.writer(path)) {
      out.append(BYTE_ORDER_MARK);
      CsvFile file = CsvFile.on(out, first(form, wording));
      file.row(HEADER);
      new QuestionnaireText(file, form, wording).lines();
    }
  }

  private static List<String> first(Questionnaire form, Wording wording) {
    String stamp = form.stamp("").text();
    return form.synthetic() ? List.of(stamp, wording.text("word.synthetic")) : List.of(stamp);
  }

  private void lines() throws IOException {
    for (LayoutLine line : form.layout().lines()) {
      if (line.kind() == LineKind.LISTED) {
        row(line.labelCell(), texts.beside(line), texts.before(line.labelCell()));
      }
      if (line.kind() == LineKind.ANSWER) {
        row(line.cell(), texts.beside(line), texts.given(line) + texts.before(line.cell()));
      } else if (line.kind().isAnswered()) {
        years(line);
      }
    }
  }

  private void years(LayoutLine line) throws IOException {
    for (int year : form.layout().years()) {
      String cell = line.cell(year);
      row(cell, texts.beside(line) + ", " + year, texts.before(cell));
    }
  }

  /** A prefilled answer is marked in the text beside it, as there are no colours. */
  private void row(String cell, String text, String answer) throws IOException {
    String mark =
        texts.before(cell).isEmpty() ? "" : " - " + wording.text("questionnaire.prefilled");
    file.row(cell, text + mark, SpreadsheetText.safe(answer));
  }
}
