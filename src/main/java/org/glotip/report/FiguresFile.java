package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;

/** {@code figures.csv}: one row per figure, for machines. */
final class FiguresFile {
  static final List<String> HEADER =
      List.of(
          "figure",
          "table",
          "area",
          "period",
          "indicator",
          "form",
          "sex",
          "age",
          "origin",
          "destination",
          "reach",
          "measure",
          "unit",
          "value",
          "low",
          "high",
          "status",
          "countries",
          "cases",
          "note");

  private FiguresFile() {}

  /** Writes figures in the order given; notes in the language given. */
  static void write(Path path, List<Figure> figures, Wording wording) throws IOException {
    try (CsvFile file = CsvFile.create(path, HEADER)) {
      for (Figure figure : figures) {
        file.row(fields(figure, wording));
      }
    }
  }

  private static List<String> fields(Figure figure, Wording wording) {
    List<String> fields = new ArrayList<>(HEADER.size());
    fields.add(figure.key().id());
    fields.addAll(figure.key().columns());
    fields.add(figure.unit());
    Bounds bounds = figure.bounds();
    fields.add(Decimal.text(bounds.value()));
    fields.add(Decimal.text(bounds.low()));
    fields.add(Decimal.text(bounds.high()));
    fields.add(figure.status().name());
    fields.add(Integer.toString(figure.countries()));
    fields.add(Decimal.text(figure.cases()));
    fields.add(SpreadsheetText.safe(wording.messages(figure.notes())));
    return fields;
  }
}
