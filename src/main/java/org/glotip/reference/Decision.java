package org.glotip.reference;

import org.glotip.model.SourceCell;

/**
 * Why, by whom and when a decision was made.
 *
 * @param reason why
 * @param who who decided
 * @param when day of the decision, ISO 8601
 * @param place the line it stands in
 */
public record Decision(String reason, String who, String when, SourceCell place) {

  static Decision of(DataReader reader, DataRow row) {
    for (String column : new String[] {"reason", "who"}) {
      if (row.get(column).isEmpty()) {
        reader.problem(row.problem("a decision needs the column " + column));
      }
    }
    if (!row.get("when").matches("\\d{4}-\\d{2}-\\d{2}")) {
      reader.problem(row.problem("when '" + row.get("when") + "' is not a day such as 2024-05-31"));
    }
    return new Decision(
        row.get("reason"),
        row.get("who"),
        row.get("when"),
        new SourceCell("data/" + row.file(), "", row.line(), 0));
  }
}
