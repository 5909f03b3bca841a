package org.glotip.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads files of definitions and gathers what is wrong in them. */
final class DataReader {
  private static final Comparator<DefinitionProblem> ORDER =
      Comparator.comparing(DefinitionProblem::file).thenComparingInt(DefinitionProblem::line);

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private final DataFolder folder;
  private final List<DefinitionProblem> problems = Collections.synchronizedList(new ArrayList<>());

  DataReader(DataFolder folder) {
    this.folder = folder;
  }

  /** All rows of a file whose header has exactly these columns. */
  List<DataRow> rows(String file, String... columns) {
    byte[] bytes = folder.files().get(file);
    if (bytes == null) {
      problem(new DefinitionProblem(file, 0, "is missing"));
      return List.of();
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return parse(file, bytes, List.of(columns));
    } catch (CharacterCodingException wrong) {
      problem(new DefinitionProblem(file, 0, "is not UTF-8"));
    } catch (IOException | java.io.UncheckedIOException wrong) {
      problem(new DefinitionProblem(file, 0, "is not CSV: " + wrong.getMessage()));
    }
    return List.of();
  }

  /** Names of the files in a folder. */
  List<String> in(String name) {
    return folder.in(name);
  }

  void problem(DefinitionProblem problem) {
    problems.add(problem);
  }

  /** Says so if a text of a row is not among those allowed; true if it is. */
  boolean check(DataRow row, String column, java.util.Collection<String> allowed) {
    String text = row.get(column);
    if (allowed.contains(text)) {
      return true;
    }
    String some = allowed.size() > 20 ? "" : "; expected one of " + new TreeSet<>(allowed);
    problem(row.problem(column + " '" + text + "' is not known" + some));
    return false;
  }

  /** The constant a text names; the first constant, and a problem, where it names none. */
  <E extends Enum<E>> E constant(DataRow row, String column, Class<E> type) {
    E[] all = type.getEnumConstants();
    for (E candidate : all) {
      if (candidate.name().equals(row.get(column))) {
        return candidate;
      }
    }
    problem(row.problem(column + " '" + row.get(column) + "' is not one of " + List.of(all)));
    return all[0];
  }

  /** A whole number; 0, and a problem, where the text is none. */
  long whole(DataRow row, String column) {
    try {
      return Long.parseLong(row.get(column));
    } catch (NumberFormatException wrong) {
      problem(row.problem(column + " '" + row.get(column) + "' is not a whole number"));
      return 0;
    }
  }

  /**
   * Ends the reading.
   *
   * @throws DefinitionException with all problems, if there is any
   */
  void finish() {
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems.stream().sorted(ORDER).toList());
    }
  }

  private List<DataRow> parse(String file, byte[] bytes, List<String> columns) throws IOException {
    List<DataRow> rows = new ArrayList<>();
    try (Reader text =
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(text, FORMAT)) {
      boolean header = true;
      long line = 0;
      for (CSVRecord fields : parser) {
        int start = (int) line + 1;
        line = parser.getCurrentLineNumber();
        if (header) {
          header = false;
          if (!isHeader(file, fields, columns)) {
            return List.of();
          }
        } else {
          addRow(rows, file, start, fields, columns);
        }
      }
      if (header) {
        problem(new DefinitionProblem(file, 1, "has no header " + columns));
      }
    }
    return rows;
  }

  private boolean isHeader(String file, CSVRecord fields, List<String> columns) {
    if (fields.toList().equals(columns)) {
      return true;
    }
    problem(
        new DefinitionProblem(
            file, 1, "has the header " + fields.toList() + "; expected " + columns));
    return false;
  }

  private void addRow(
      List<DataRow> rows, String file, int line, CSVRecord fields, List<String> columns) {
    if (fields.size() != columns.size()) {
      problem(
          new DefinitionProblem(
              file, line, "has " + fields.size() + " fields; expected " + columns.size()));
      return;
    }
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      texts.put(columns.get(i), fields.get(i).strip());
    }
    rows.add(new DataRow(file, line, texts));
  }
}
