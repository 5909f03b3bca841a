package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code run.json}: how the run came about, in an order of keys that never changes. */
final class RunFile {
  static final String NAME = "run.json";

  /** How each begins, blanks left out; other programs write a file of that name too. */
  private static final String BEGINNING = "{\"program\":\"glotip\"";

  /** Enough for the beginning and its blanks. */
  private static final int BEGINNING_BYTES = 64;

  private RunFile() {}

  /** Whether a folder was made by this program. */
  static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = new String(in.readNBytes(BEGINNING_BYTES), StandardCharsets.UTF_8);
      return beginning.replaceAll("\\s", "").startsWith(BEGINNING);
    }
  }

  static String text(RunRecord run) throws IOException {
    return Json.pretty(json -> write(json, run));
  }

  private static void write(JsonGenerator json, RunRecord run) throws IOException {
    json.writeStartObject();
    json.writeStringField("program", "glotip");
    json.writeStringField("version", run.version());
    json.writeNumberField("edition", run.edition());
    json.writeBooleanField("synthetic", run.synthetic());
    texts(json, "options", run.options());
    Json.texts(json, "excluded", run.excluded());
    json.writeStringField("data", run.dataDigest());
    texts(json, "definitions", run.definitions());
    inputs(json, run);
    counts(json, "rows", run.rows());
    stages(json, run);
    rules(json, run);
    json.writeEndObject();
  }

  private static void inputs(JsonGenerator json, RunRecord run) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (InputRecord input : run.inputs()) {
      json.writeStartObject();
      json.writeStringField("name", input.name());
      json.writeStringField("sha256", input.sha256());
      json.writeNumberField("bytes", input.bytes());
      json.writeStringField("kind", input.kind());
      json.writeNumberField("rowsRead", input.rowsRead());
      json.writeBooleanField("readable", input.readable());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void stages(JsonGenerator json, RunRecord run) throws IOException {
    json.writeArrayFieldStart("stages");
    for (StageCount stage : run.stages()) {
      json.writeStartObject();
      json.writeStringField("stage", stage.stage());
      counts(json, "counts", stage.counts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rules(JsonGenerator json, RunRecord run) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleCount rule : run.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeNumberField("passed", rule.passed());
      json.writeNumberField("failed", rule.failed());
      json.writeNumberField("undecided", rule.undecided());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String field, Map<String, String> texts)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String field, Map<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
