package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.glotip.model.Finding;
import org.glotip.model.SourceCell;

/** Findings with every part by itself. */
final class FindingsJson {
  private FindingsJson() {}

  static void write(Appendable out, List<Finding> findings, Wording wording, boolean synthetic)
      throws IOException {
    out.append(Json.pretty(json -> document(json, findings, wording, synthetic)));
  }

  private static void document(
      JsonGenerator json, List<Finding> findings, Wording wording, boolean synthetic)
      throws IOException {
    json.writeStartObject();
    json.writeBooleanField("synthetic", synthetic);
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      finding(json, finding, wording);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding, Wording wording)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().name());
    json.writeFieldName("cell");
    cell(json, finding.cell());
    json.writeArrayFieldStart("related");
    for (SourceCell related : finding.related()) {
      cell(json, related);
    }
    json.writeEndArray();
    json.writeStringField("message", wording.message(finding));
    json.writeStringField("remedy", wording.remedy(finding));
    Json.texts(json, "arguments", finding.arguments());
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, SourceCell cell) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", cell.file());
    json.writeStringField("sheet", cell.sheet());
    json.writeNumberField("row", cell.row());
    json.writeNumberField("column", cell.column());
    json.writeStringField("text", cell.toString());
    json.writeEndObject();
  }
}
