package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of texts that repeat, in little space: each distinct text once, in order of appearance,
 * and for each row the place of its text in that list, in digits of base 64.
 *
 * <p>{@code figures.js} reads what this writes.
 */
final class PackedColumn {
  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();

  void add(String text) {
    Integer place = places.get(text);
    if (place == null) {
      place = texts.size();
      places.put(text, place);
      texts.add(text);
    }
    rows.add(place);
  }

  /** Writes the texts, the number of digits of each row, and the digits of all rows. */
  void write(JsonGenerator json, String name) throws IOException {
    int width = width();
    StringBuilder digits = new StringBuilder(rows.size() * width);
    for (int place : rows) {
      for (int digit = width - 1; digit >= 0; digit--) {
        digits.append(DIGITS.charAt((place >> (6 * digit)) & 63));
      }
    }
    json.writeObjectFieldStart(name);
    Json.texts(json, "texts", texts);
    json.writeNumberField("width", width);
    json.writeStringField("rows", digits.toString());
    json.writeEndObject();
  }

  /** Digits of a row; none where all rows are the same. */
  private int width() {
    int width = 0;
    for (int most = texts.size() - 1; most > 0; most >>= 6) {
      width++;
    }
    return width;
  }
}
