package org.glotip.report;

import java.util.List;
import java.util.Map;

/**
 * A figure as it stands in {@code figures.csv}.
 *
 * @param columns 0-based place of each column; shared by all figures of a file
 * @param fields its texts by place
 */
record ExplainedFigure(Map<String, Integer> columns, List<String> fields) {

  String id() {
    return text("figure");
  }

  /** The text under a column; blank where the file has no such column. */
  String text(String column) {
    Integer place = columns.get(column);
    return place == null || place >= fields.size() ? "" : fields.get(place);
  }

  double value() {
    return Decimal.parse(text("value"), Double.NaN);
  }

  double low() {
    return Decimal.parse(text("low"), Double.NEGATIVE_INFINITY);
  }

  double high() {
    return Decimal.parse(text("high"), Double.POSITIVE_INFINITY);
  }
}
