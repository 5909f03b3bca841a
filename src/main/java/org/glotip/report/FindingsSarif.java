package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleDefinition;

/** Findings as SARIF 2.1.0. */
final class FindingsSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private final JsonGenerator json;
  private final Wording wording;
  private final List<RuleDefinition> rules;
  private final List<String> ids;

  private FindingsSarif(JsonGenerator json, Reference reference, Wording wording) {
    this.json = json;
    this.wording = wording;
    this.rules = reference.rules();
    this.ids = rules.stream().map(RuleDefinition::id).toList();
  }

  static void write(Appendable out, List<Finding> findings, Reference reference, Wording wording)
      throws IOException {
    out.append(Json.pretty(json -> new FindingsSarif(json, reference, wording).document(findings)));
  }

  private void document(List<Finding> findings) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Finding finding : findings) {
      result(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "glotip");
    json.writeArrayFieldStart("rules");
    for (RuleDefinition rule : rules) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(RuleDefinition rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text("shortDescription", wording.reason(rule.id()));
    String help = wording.name("remedy", rule.id());
    text("help", help.equals(rule.id()) ? wording.reason(rule.id()) : help);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    int index = ids.indexOf(finding.rule());
    if (index >= 0) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.severity()));
    text("message", finding.cell() + ": " + wording.message(finding));
    json.writeArrayFieldStart("locations");
    location(finding.cell());
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (SourceCell related : finding.related()) {
        location(related);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void location(SourceCell cell) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(cell.file()));
    json.writeEndObject();
    if (cell.sheet().isEmpty() && cell.row() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", cell.row());
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!cell.sheet().isEmpty()) {
      logical(cell);
    }
    json.writeEndObject();
  }

  /** A workbook has no lines; its cell is a place of another kind. */
  private void logical(SourceCell cell) throws IOException {
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", cell.toString());
    json.writeStringField("kind", "element");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** The name as a relative URI reference (RFC 3986). */
  private static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xFF);
      boolean plain = letter < 0x80 && Character.isLetterOrDigit(letter);
      if (plain || UNRESERVED.indexOf(letter) >= 0) {
        uri.append(letter);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
      }
    }
    return uri.toString();
  }
}
