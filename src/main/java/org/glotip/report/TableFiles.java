package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.glotip.model.Figure;

/** {@code tables/SLUG.csv}: a table for readers, one row per figure, its basis in columns. */
final class TableFiles {
  private static final List<TableColumn> COLUMNS = List.of(TableColumn.values());

  private TableFiles() {}

  /** Writes a file for each table. */
  static void write(Path folder, List<FigureTable> tables, Wording wording) throws IOException {
    for (FigureTable table : tables) {
      write(folder.resolve(table.slug() + ".csv"), table, wording);
    }
  }

  private static void write(Path path, FigureTable table, Wording wording) throws IOException {
    List<String> header = COLUMNS.stream().map(TableColumn::header).toList();
    try (CsvFile file = CsvFile.create(path, header)) {
      for (Figure figure : table.figures()) {
        file.row(Arrays.asList(fields(figure, wording)));
      }
    }
  }

  private static String[] fields(Figure figure, Wording wording) {
    String[] fields = new String[COLUMNS.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = SpreadsheetText.safe(COLUMNS.get(i).text(figure, wording));
    }
    return fields;
  }
}
