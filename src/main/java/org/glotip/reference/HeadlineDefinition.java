package org.glotip.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A figure at the head of the report page: the latest one with these codes.
 *
 * @param id stable name; its title is the text {@code page.headline.ID}
 * @param table slug of the table
 * @param indicator code of the indicator
 * @param measure what is measured
 * @param form form of exploitation; blank where not broken down
 * @param sex sex; blank where not broken down
 * @param age age group; blank where not broken down
 * @param reach distance between origin and destination; blank where not broken down
 */
public record HeadlineDefinition(
    String id,
    String table,
    String indicator,
    String measure,
    String form,
    String sex,
    String age,
    String reach) {

  static List<HeadlineDefinition> load(
      DataReader reader, Codes codes, List<TableDefinition> tables) {
    Set<String> slugs = tables.stream().map(TableDefinition::slug).collect(Collectors.toSet());
    List<HeadlineDefinition> found = new ArrayList<>();
    for (DataRow row :
        reader.rows(
            "headlines.csv",
            "headline",
            "table",
            "indicator",
            "measure",
            "form",
            "sex",
            "age",
            "reach")) {
      reader.check(row, "table", slugs);
      reader.check(row, "indicator", codes.indicators().codes());
      check(reader, row, "form", codes.forms());
      check(reader, row, "sex", codes.sexes());
      check(reader, row, "age", codes.ages());
      found.add(headline(row));
    }
    return List.copyOf(found);
  }

  private static void check(DataReader reader, DataRow row, String column, CodeList codes) {
    if (!row.get(column).isEmpty()) {
      reader.check(row, column, codes.codes());
    }
  }

  private static HeadlineDefinition headline(DataRow row) {
    return new HeadlineDefinition(
        row.get("headline"),
        row.get("table"),
        row.get("indicator"),
        row.get("measure"),
        row.get("form"),
        row.get("sex"),
        row.get("age"),
        row.get("reach"));
  }
}
