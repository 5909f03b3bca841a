package org.glotip.report;

import java.util.Map;

/**
 * A figure as it stands in {@code figures.csv}.
 *
 * @param fields texts by column
 */
record ExplainedFigure(Map<String, String> fields) {

  String id() {
    return text("figure");
  }

  String text(String column) {
    return fields.getOrDefault(column, "");
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
