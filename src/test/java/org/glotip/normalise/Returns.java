package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.RawCell;
import org.glotip.model.Recognition;
import org.glotip.model.ReturnAnswer;
import org.glotip.model.SourceCell;

/** Writes returns for tests; the first answer stands in line 3 of its file, as in a CSV return. */
final class Returns {
  private final String file;
  private final String round;
  private String stamp = "FRA";
  private String cover = "";
  private String submitted = "";
  private final List<ReturnAnswer> answers = new ArrayList<>();

  /** A return of France. */
  Returns(String file, String round) {
    this.file = file;
    this.round = round;
  }

  Returns stamp(String country) {
    stamp = country;
    return this;
  }

  Returns cover(String country) {
    cover = country;
    return this;
  }

  Returns submitted(String day) {
    submitted = day;
    return this;
  }

  /** An answer without a year. */
  Returns answer(String line, String text) {
    return count(line, 0, text);
  }

  Returns count(String line, int year, String text) {
    return listed(line, year, "", text);
  }

  Returns listed(String line, int year, String label, String text) {
    int row = answers.size() + 3;
    answers.add(new ReturnAnswer(line, year, cell(row, 2, label), cell(row, 3, text)));
    return this;
  }

  QuestionnaireReturn form() {
    return new QuestionnaireReturn(
        file,
        round,
        "fr",
        stamp,
        cell(2, 3, cover),
        cell(2, 4, submitted),
        Recognition.FIELDS,
        true,
        answers);
  }

  private RawCell cell(int row, int column, String text) {
    return new RawCell(new SourceCell(file, "", row, column), text);
  }
}
