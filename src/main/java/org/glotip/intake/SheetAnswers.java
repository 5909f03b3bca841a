package org.glotip.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glotip.model.RawCell;
import org.glotip.model.ReturnAnswer;
import org.glotip.model.SourceCell;
import org.glotip.reference.Stamp;

/** Takes the answers from a sheet whose cells are known, and reports what else stands in it. */
final class SheetAnswers {
  private static final int LONGEST_QUOTE = 200;

  private final FileReading file;
  private final PlacedSheet placed;
  private final FormSheet sheet;
  private final Forms forms;
  private final CellChecks checks;
  private final List<FoundAnswer> answers = new ArrayList<>();

  private SheetAnswers(FileReading file, PlacedSheet placed, Forms forms) {
    this.file = file;
    this.placed = placed;
    this.sheet = placed.sheet();
    this.forms = forms;
    this.checks = new CellChecks(file, placed);
  }

  static List<FoundAnswer> read(FileReading file, PlacedSheet placed, Forms forms) {
    SheetAnswers reading = new SheetAnswers(file, placed, forms);
    reading.checks.reportMerged();
    placed.sheet().rows().values().forEach(reading::readRow);
    reading.checks.reportHidden();
    return reading.answers;
  }

  private void readRow(SheetRow row) {
    file.checkTime();
    Map<Place, FormCell> cells = placed.row(row.number());
    checks.reportNotes(row);
    if (ShiftedRow.reject(file, placed, row)) {
      return;
    }
    boolean years = placed.headers().contains(row.number()) || (cells.isEmpty() && isYears(row));
    for (int column = 1; column <= row.texts().size(); column++) {
      String text = row.text(column);
      Place place = new Place(row.number(), column);
      FormCell cell = cells.get(place);
      if (!text.isBlank() && cell != null) {
        read(place, text, cell);
      } else if (!text.isBlank() && !sheet.isFormula(place)) {
        outside(place, text, years);
      }
    }
  }

  private void read(Place place, String text, FormCell cell) {
    switch (cell.role()) {
      case ANSWER -> {
        checks.reportFormula(place);
        file.countRow(true, 1);
        RawCell value = new RawCell(sheet.cell(place), text);
        ReturnAnswer answer =
            new ReturnAnswer(cell.line().id(), cell.year(), label(place, cell), value);
        answers.add(new FoundAnswer(placed.index(cell), answer));
      }
      case UNCLEAR -> file.countRow(false, 0);
      case SUM -> checks.reportSum(place, text);
      case LABEL -> {
        // Read together with the counts beside it.
      }
    }
  }

  /** The written-in text of the row; blank where there is none, or the form's own prompt. */
  private RawCell label(Place place, FormCell cell) {
    for (Map.Entry<Place, FormCell> entry : placed.row(place.row()).entrySet()) {
      if (entry.getValue().role() == FormCell.Role.LABEL) {
        String text = sheet.text(entry.getKey());
        return new RawCell(sheet.cell(entry.getKey()), placed.isTextOf(cell, text) ? "" : text);
      }
    }
    return new RawCell(new SourceCell(sheet.file(), sheet.name(), place.row(), 0), "");
  }

  /** A text or a number that is typed where no answer belongs is never lost silently. */
  private void outside(Place place, String text, boolean years) {
    if ((years && WrittenNumber.is(text)) || isNumberOfRow(place) || isRemarkOnSum(place, text)) {
      return;
    }
    if (WrittenNumber.is(text)) {
      file.countRow(false, 0);
      file.found("number-outside-answers", sheet.cell(place), List.of(), text.strip());
    } else if (!isPrinted(text)) {
      file.found("text-outside-answers", sheet.cell(place), List.of(), shortened(text));
    }
  }

  /** Rows of a list are numbered before their texts. */
  private boolean isNumberOfRow(Place place) {
    return placed.row(place.row()).entrySet().stream()
        .filter(entry -> entry.getValue().role() == FormCell.Role.LABEL)
        .anyMatch(entry -> place.column() < entry.getKey().column());
  }

  /** The form says beside a sum that it is not the total; a text file has lost the formula. */
  private boolean isRemarkOnSum(Place place, String text) {
    return !WrittenNumber.is(text)
        && placed.row(place.row()).values().stream()
            .anyMatch(cell -> cell.role() == FormCell.Role.SUM);
  }

  private boolean isPrinted(String text) {
    return forms.isPrinted(text)
        || placed.isPrinted(text)
        || Stamp.of(text).isPresent()
        || file.wordings().marksSynthetic(text);
  }

  private boolean isYears(SheetRow row) {
    return row.texts().stream()
        .filter(WrittenNumber::is)
        .allMatch(text -> YearCells.year(text, file.limits()) != 0);
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...";
  }
}
