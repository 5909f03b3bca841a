package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** An extract as JSON: what must be said, then each figure with the digits of the file. */
final class ExtractJson {
  private ExtractJson() {}

  static void write(Appendable out, Extract extract, Wording wording) throws IOException {
    Json.write(out, json -> document(json, extract, wording));
  }

  private static void document(JsonGenerator json, Extract extract, Wording wording)
      throws IOException {
    json.writeStartObject();
    Json.texts(json, "captions", extract.captions(wording));
    json.writeBooleanField("synthetic", extract.synthetic());
    json.writeArrayFieldStart("figures");
    for (ExplainedFigure figure : extract.figures()) {
      json.writeStartObject();
      Map<Integer, String> columns = new TreeMap<>();
      figure.columns().forEach((name, place) -> columns.put(place, name));
      for (String column : columns.values()) {
        field(json, column, figure.text(column));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Numbers are numbers with the digits of the file; what is blank is null; the rest is text. */
  private static void field(JsonGenerator json, String column, String text) throws IOException {
    boolean number = Cells.NUMBERS.contains(column);
    json.writeFieldName(column);
    if (number && text.isEmpty()) {
      json.writeNull();
    } else if (number && Cells.isNumber(text)) {
      json.writeNumber(text);
    } else {
      json.writeString(SpreadsheetText.found(text));
    }
  }
}
