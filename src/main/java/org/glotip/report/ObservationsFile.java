package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;
import org.glotip.model.RawCell;
import org.glotip.reference.Reference;

/** {@code observations.csv}: cleaned counts in the public layout, with bounds, cells and edits. */
final class ObservationsFile {
  static final String ID = "observation";
  static final String VALUE = "VALUE";

  private final PublicLayout layout;
  private final Wording wording;
  private final boolean synthetic;

  private ObservationsFile(Reference reference, boolean synthetic) {
    this.layout = new PublicLayout(reference);
    this.wording = new Wording(reference.labels(), "en");
    this.synthetic = synthetic;
  }

  /** Writes observations in the order given. */
  static void write(
      Path path, List<Observation> observations, Reference reference, boolean synthetic)
      throws IOException {
    ObservationsFile rows = new ObservationsFile(reference, synthetic);
    try (CsvFile file = CsvFile.create(path, rows.header())) {
      for (Observation observation : observations) {
        file.row(rows.fields(observation));
      }
    }
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    header.add(ID);
    header.addAll(layout.header());
    header.addAll(List.of("low", "high", "status", "cells", "edits"));
    return header;
  }

  private List<String> fields(Observation observation) {
    List<String> fields = new ArrayList<>();
    fields.add(observation.key().id());
    fields.addAll(layout.fields(observation.key()));
    fields.add(layout.unit());
    fields.add(value(observation));
    fields.add(SpreadsheetText.safe(source(observation)));
    fields.add(observation.value().bounds().map(Bounds::low).map(Decimal::text).orElse(""));
    fields.add(observation.value().bounds().map(Bounds::high).map(Decimal::text).orElse(""));
    fields.add(observation.status().name());
    fields.add(SpreadsheetText.safe(cells(observation)));
    fields.add(SpreadsheetText.safe(wording.messages(observation.edits())));
    return fields;
  }

  /** The number; for an interval the text of its only cell, or its bounds. */
  private static String value(Observation observation) {
    return observation.value().bounds().map(bounds -> value(observation, bounds)).orElse("");
  }

  private static String value(Observation observation, Bounds bounds) {
    if (observation.value().isNumber()) {
      return Decimal.text(bounds.value());
    }
    List<RawCell> cells = observation.sources();
    return cells.size() == 1
        ? SpreadsheetText.safe(cells.get(0).text())
        : Decimal.text(bounds.low()) + "-" + Decimal.text(bounds.high());
  }

  private String source(Observation observation) {
    if (synthetic) {
      return layout.synthetic();
    }
    return observation.sources().stream()
        .map(cell -> cell.source().file())
        .distinct()
        .collect(Collectors.joining(Wording.LIST));
  }

  private static String cells(Observation observation) {
    return observation.sources().stream()
        .map(cell -> cell.source().toString())
        .collect(Collectors.joining(CELLS));
  }

  /** Between cells: names of files and sheets may hold a semicolon, hardly one between blanks. */
  static final String CELLS = " ; ";
}
