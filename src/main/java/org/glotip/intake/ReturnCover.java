package org.glotip.intake;

import java.util.List;
import org.glotip.model.RawCell;
import org.glotip.model.ReturnAnswer;
import org.glotip.model.SourceCell;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;

/**
 * Who answers, and when, as written on the cover.
 *
 * @param reporter the reporting country in any wording
 * @param submitted the date of submission
 */
record ReturnCover(RawCell reporter, RawCell submitted) {

  static ReturnCover of(Layout layout, List<FoundAnswer> answers, String file) {
    String date =
        layout.sheet(Layout.COVER).stream()
            .filter(line -> line.parameter("type").equals("DATE"))
            .map(LayoutLine::id)
            .findFirst()
            .orElse("");
    return new ReturnCover(answer(answers, Layout.COUNTRY, file), answer(answers, date, file));
  }

  private static RawCell answer(List<FoundAnswer> answers, String line, String file) {
    return answers.stream()
        .map(FoundAnswer::answer)
        .filter(answer -> answer.line().equals(line))
        .map(ReturnAnswer::value)
        .findFirst()
        .orElse(new RawCell(SourceCell.ofFile(file), ""));
  }
}
