package org.glotip.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glotip.model.Legislation;
import org.glotip.model.OffenceInLaw;
import org.glotip.model.RawCell;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.TermConcept;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a return that are no counts: yes and no, marks, days, the law. */
final class AnswerReader {
  private final TermIndex terms;
  private final DateReader dates;
  private final CellReading cells;

  AnswerReader(TermIndex terms, CellReading cells) {
    this.terms = terms;
    this.cells = cells;
    dates = new DateReader(terms);
  }

  /** The day a cell names; empty, with a finding where the cell is not blank, if it names none. */
  Optional<LocalDate> day(RawCell cell) {
    if (cell.text().isBlank()) {
      return Optional.empty();
    }
    Optional<DateReader.Reading> reading = dates.read(cell.text());
    if (reading.isEmpty()) {
      cells.note("answer-not-understood", cell, cell.text());
    } else if (reading.get().dayFirst()) {
      cells.note("date-day-first", cell, cell.text(), reading.get().day().toString());
    }
    return reading.map(DateReader.Reading::day);
  }

  /**
   * Whether a mark is set. Words that are no known answer set it, with a finding: someone wanted to
   * say something of this year.
   */
  boolean isMarked(RawCell cell) {
    Optional<OffenceInLaw> answer = answer(cell.text());
    if (answer.isEmpty()) {
      cells.note("mark-in-words", cell, cell.text());
    }
    return answer.orElse(OffenceInLaw.YES) != OffenceInLaw.NO;
  }

  /**
   * What a return says of the law; null where it says nothing.
   *
   * @param answers its answers on the law, none of them blank
   */
  @Nullable Legislation legislation(String reporter, String round, List<Answer> answers) {
    OffenceInLaw offence = OffenceInLaw.UNKNOWN;
    @Nullable LocalDate inForce = null;
    List<String> forms = new ArrayList<>();
    List<RawCell> sources = new ArrayList<>();
    for (Answer answer : answers) {
      RawCell cell = answer.cell();
      String type = answer.line().parameter("type");
      if (!answer.isOnLaw()) {
        continue;
      }
      sources.add(cell);
      switch (type) {
        case "OFFENCE" -> offence = understood(cell);
        case "DATE" -> inForce = day(cell).orElse(null);
        default -> {
          if (understood(cell) == OffenceInLaw.YES) {
            forms.add(answer.line().form());
          }
        }
      }
    }
    return sources.isEmpty()
        ? null
        : new Legislation(reporter, round, offence, inForce, forms, sources);
  }

  private OffenceInLaw understood(RawCell cell) {
    Optional<OffenceInLaw> answer = answer(cell.text());
    if (answer.isEmpty()) {
      cells.note("answer-not-understood", cell, cell.text());
    }
    return answer.orElse(OffenceInLaw.UNKNOWN);
  }

  /** The answer that a text is, or begins with before the first comma, bracket or full stop. */
  private Optional<OffenceInLaw> answer(String text) {
    Optional<String> code = terms.code(TermConcept.ANSWER, text);
    if (code.isEmpty()) {
      String head = text.replaceAll("[,،，;；:：(（.。–—].*$", "");
      code = terms.code(TermConcept.ANSWER, head);
    }
    return code.map(OffenceInLaw::valueOf);
  }

  /**
   * An answer beside its line.
   *
   * @param line line of the layout
   * @param cell the answer, not blank
   */
  record Answer(LayoutLine line, RawCell cell) {

    /** Whether it says something of the law that can be counted. */
    boolean isOnLaw() {
      String type = line.parameter("type");
      return !line.sheet().equals(Layout.COVER)
          && (type.equals("OFFENCE") || type.equals("DATE") || type.equals("YES_NO"));
    }
  }
}
