package org.glotip.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glotip.model.RemarkSubject;

/**
 * One round of the questionnaire: every cell of the form. The template, the reader and the
 * reference page are made from it.
 *
 * @param round name of the round: the year of the report it is for
 * @param version version of the form within the round
 * @param years the years asked for, in order, as many as there are cells in a line of counts
 * @param lines the lines, by sheet, in the order of rows
 */
public record Layout(String round, String version, List<Integer> years, List<LayoutLine> lines) {

  /** Column of the texts of all lines, and of the citizenships that are written in. */
  public static final int TEXT_COLUMN = 2;

  /** The sheet with the country, the round and who filled it in. */
  public static final String COVER = "COVER";

  /** Answer that names the reporting country. */
  public static final String COUNTRY = "cover_country";

  private static final String[] COLUMNS = {
    "sheet",
    "row",
    "column",
    "kind",
    "id",
    "indicator",
    "form",
    "sex",
    "age",
    "counterpart",
    "parameters",
    "text"
  };

  public Layout {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
  }

  /** The sheets, in order. */
  public List<String> sheets() {
    return lines.stream().map(LayoutLine::sheet).distinct().toList();
  }

  /** The lines of a sheet, in the order of rows. */
  public List<LayoutLine> sheet(String name) {
    return lines.stream().filter(line -> line.sheet().equals(name)).toList();
  }

  /** The line of an id. */
  public Optional<LayoutLine> line(String id) {
    for (LayoutLine line : lines) {
      if (!id.isEmpty() && line.id().equals(id)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** All rounds, in the order of their file, which is that of time. */
  static List<Layout> load(DataReader reader, Codes codes, Labels labels) {
    Map<String, Layout> found = new LinkedHashMap<>();
    for (DataRow row : reader.rows("rounds.csv", "round", "years", "layout", "version")) {
      List<LayoutLine> lines = lines(reader, row.get("layout"), codes, labels);
      Layout layout = new Layout(row.get("round"), row.get("version"), years(reader, row), lines);
      if (found.put(layout.round(), layout) != null) {
        reader.problem(row.problem("round " + layout.round() + " stands twice"));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Integer> years(DataReader reader, DataRow row) {
    List<Integer> years = new ArrayList<>();
    for (String year : List.of(row.get("years").split(" +"))) {
      if (year.matches("[12][0-9]{3}")) {
        years.add(Integer.valueOf(year));
      } else {
        reader.problem(row.problem("year '" + year + "' is not a year"));
      }
    }
    return years;
  }

  private static List<LayoutLine> lines(
      DataReader reader, String name, Codes codes, Labels labels) {
    List<LayoutLine> lines = new ArrayList<>();
    Map<String, DataRow> rows = new HashMap<>();
    Set<String> places = new HashSet<>();
    for (DataRow row : reader.rows("layouts/" + name + ".csv", COLUMNS)) {
      LayoutLine line = line(reader, row);
      checkCodes(reader, row, line, codes);
      checkTexts(reader, row, line, labels);
      checkPlace(reader, row, line);
      if (!places.add(line.sheet() + "!" + line.row())) {
        reader.problem(row.problem("row " + line.row() + " of " + line.sheet() + " stands twice"));
      }
      if (!line.id().isEmpty() && rows.put(line.id(), row) != null) {
        reader.problem(row.problem("id " + line.id() + " stands twice"));
      }
      lines.add(line);
    }
    lines.forEach(line -> checkSum(reader, line, rows));
    return lines;
  }

  private static LayoutLine line(DataReader reader, DataRow row) {
    return new LayoutLine(
        row.get("sheet"),
        (int) reader.whole(row, "row"),
        (int) reader.whole(row, "column"),
        reader.constant(row, "kind", LineKind.class),
        row.get("id"),
        row.get("indicator"),
        row.get("form"),
        row.get("sex"),
        row.get("age"),
        row.get("counterpart"),
        RuleDefinition.parameters(reader, row),
        List.of(row.get("text").split(" +")));
  }

  private static void checkCodes(DataReader reader, DataRow row, LayoutLine line, Codes codes) {
    check(reader, row, "indicator", codes.indicators());
    check(reader, row, "form", codes.forms());
    check(reader, row, "sex", codes.sexes());
    check(reader, row, "age", codes.ages());
    reader.check(row, "counterpart", List.of("", "OWN"));
    checkSubject(reader, row, line.parameter("about"));
    if (row.get("id").isEmpty() && reader.constant(row, "kind", LineKind.class).isAnswered()) {
      reader.problem(row.problem("a line that is answered needs an id"));
    }
  }

  private static void checkSubject(DataReader reader, DataRow row, String about) {
    boolean known =
        Stream.of(RemarkSubject.values()).anyMatch(subject -> subject.name().equals(about));
    if (!about.isEmpty() && !known) {
      reader.problem(row.problem("about '" + about + "' is no subject of a remark"));
    }
  }

  private static void check(DataReader reader, DataRow row, String column, CodeList codes) {
    if (!row.get(column).isEmpty()) {
      reader.check(row, column, codes.codes());
    }
  }

  private static void checkTexts(DataReader reader, DataRow row, LayoutLine line, Labels labels) {
    Map<String, String> english = labels.byLanguage().getOrDefault(Labels.FALLBACK, Map.of());
    for (String key : line.texts()) {
      if (!english.containsKey(key)) {
        reader.problem(row.problem("the text '" + key + "' is not in labels/en.csv"));
      }
    }
  }

  /** An id is the name of a cell, so it must not look like a place such as {@code AB12}. */
  private static void checkPlace(DataReader reader, DataRow row, LayoutLine line) {
    if (line.row() < 1 || line.column() < TEXT_COLUMN) {
      reader.problem(
          row.problem("row " + line.row() + " and column " + line.column() + " are no place"));
    }
    String id = line.id();
    if (!id.isEmpty()
        && (!id.matches("[A-Za-z][A-Za-z0-9_.]*") || id.matches("[A-Z]{1,3}[0-9]+"))) {
      reader.problem(row.problem("id '" + id + "' cannot name a cell"));
    }
  }

  private static void checkSum(DataReader reader, LayoutLine line, Map<String, DataRow> rows) {
    List<String> named = new ArrayList<>(line.parts());
    if (!line.parameter("total").isEmpty()) {
      named.add(line.parameter("total"));
    }
    for (String id : named) {
      if (!rows.containsKey(id)) {
        DataRow row = rows.getOrDefault(line.id(), rows.values().iterator().next());
        reader.problem(row.problem("the line '" + id + "' is not in the layout"));
      }
    }
  }
}
