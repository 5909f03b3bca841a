package org.glotip.intake;

import java.util.List;
import java.util.Map;
import org.glotip.model.SourceCell;

/** Reports what is odd about the cells of a questionnaire beside their texts. */
final class CellChecks {
  private final FileReading file;
  private final PlacedSheet placed;
  private final FormSheet sheet;
  private final FormulaSum sums;

  CellChecks(FileReading file, PlacedSheet placed) {
    this.file = file;
    this.placed = placed;
    this.sheet = placed.sheet();
    this.sums = new FormulaSum(sheet);
  }

  /** Several answers that are shown as one cell: the value belongs to the first of them alone. */
  void reportMerged() {
    for (CellArea area : sheet.merged()) {
      file.checkTime();
      List<SourceCell> answers =
          placed
              .cells()
              .subMap(new Place(area.firstRow(), 0), new Place(area.lastRow() + 1, 0))
              .entrySet()
              .stream()
              .filter(entry -> area.contains(entry.getKey()))
              .filter(entry -> entry.getValue().role() != FormCell.Role.SUM)
              .map(entry -> sheet.cell(entry.getKey()))
              .toList();
      if (answers.size() > 1) {
        List<SourceCell> others = answers.subList(1, answers.size());
        file.found("cells-merged", answers.get(0), others, String.valueOf(answers.size()));
      }
    }
  }

  /** Errors and the like matter in answers only: what a sum shows is never read. */
  void reportNotes(SheetRow row) {
    for (CellNote note : row.notes()) {
      Place place = new Place(row.number(), note.column());
      FormCell cell = placed.cells().get(place);
      boolean answer = cell != null && cell.role() != FormCell.Role.SUM;
      if (answer || note.touchesRow()) {
        String[] arguments = note.arguments().toArray(String[]::new);
        file.found(note.rule(), sheet.cell(place), List.of(), arguments);
      }
      if (answer && row.text(note.column()).isBlank()) {
        file.countRow(false, 0);
      }
    }
  }

  /** A formula in an answer: its stored result was read, which may be out of date. */
  void reportFormula(Place place) {
    if (!sheet.isFormula(place)) {
      return;
    }
    String formula = sheet.formula(place);
    String text = sheet.text(place);
    if (formula.contains("[") || formula.contains("#REF!")) {
      file.found("formula-elsewhere", sheet.cell(place), List.of(), formula, text);
      return;
    }
    sums.result(formula)
        .filter(sum -> sum.compareTo(FormulaSum.number(text).orElse(sum)) != 0)
        .ifPresentOrElse(
            sum ->
                file.found(
                    "formula-stale",
                    sheet.cell(place),
                    List.of(),
                    formula,
                    text,
                    sum.toPlainString()),
            () -> file.found("formula-in-answer", sheet.cell(place), List.of(), formula));
  }

  /** A number typed over a sum may be a value that was pasted into the wrong row. */
  void reportSum(Place place, String text) {
    if (!sheet.isFormula(place) && sheet.hasFormulas()) {
      file.countRow(false, 0);
      file.found("sum-overwritten", sheet.cell(place), List.of(), text.strip());
    }
  }

  /** Answers that nobody sees are read all the same. */
  void reportHidden() {
    if (sheet.hidden() && !placed.cells().isEmpty()) {
      file.found("sheet-hidden", sheet.whole(), List.of());
      return;
    }
    List<SourceCell> hidden =
        sheet.rows().values().stream()
            .filter(SheetRow::hidden)
            .flatMap(row -> placed.row(row.number()).entrySet().stream())
            .filter(entry -> entry.getValue().role() == FormCell.Role.ANSWER)
            .map(Map.Entry::getKey)
            .filter(place -> !sheet.text(place).isBlank())
            .map(sheet::cell)
            .toList();
    if (!hidden.isEmpty()) {
      file.found(
          "rows-hidden",
          hidden.get(0),
          hidden.subList(1, hidden.size()),
          String.valueOf(hidden.size()));
    }
  }
}
