package org.glotip.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Column;
import org.glotip.model.LongTable;
import org.glotip.model.LongTableHeader;
import org.glotip.model.RawRow;

/** Writes small long tables for tests; a row's number is its place, the header is row 1. */
final class Rows {
  private final LongTableHeader header;
  private final List<RawRow> rows = new ArrayList<>();

  Rows() {
    this("made-up.csv");
  }

  Rows(String file) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      columns.put(column, columns.size() + 1);
    }
    header = new LongTableHeader(file, "", 1, columns, true);
  }

  /** A row as found: reporter, indicator, dimension, category, sex, age, year, value. */
  Rows row(String... texts) {
    List<String> cells =
        List.of(
            texts[0],
            "",
            "",
            "",
            texts[1],
            texts[2],
            texts[3],
            texts[4],
            texts[5],
            texts[6],
            "Counts",
            texts[7],
            "synthetic sample");
    return raw(cells);
  }

  Rows raw(List<String> cells) {
    rows.add(new RawRow(header, rows.size() + 2, cells));
    return this;
  }

  /** Victims detected by France in 2018, by sex and age. */
  Rows victims(String sex, String age, String value) {
    return row("FRA", "Detected trafficking victims", "Total", "Total", sex, age, "2018", value);
  }

  /** Victims detected by France in 2018, by form. */
  Rows form(String form, String value) {
    return row(
        "FRA",
        "Detected trafficking victims",
        "by form of exploitation",
        form,
        "Total",
        "Total",
        "2018",
        value);
  }

  /** Victims detected by France in 2018, by citizenship. */
  Rows citizens(String label, String value) {
    return row(
        "FRA",
        "Detected trafficking victims",
        "by citizenship",
        label,
        "Total",
        "Total",
        "2018",
        value);
  }

  LongTable table() {
    return new LongTable(header, rows);
  }
}
