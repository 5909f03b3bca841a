package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comparison with every movement, for programs. */
final class DiffJson {
  private DiffJson() {}

  static void write(Appendable out, OutputDiff diff) throws IOException {
    Json.write(out, json -> document(json, diff));
  }

  private static void document(JsonGenerator json, OutputDiff diff) throws IOException {
    json.writeStartObject();
    run(json, "before", diff.before());
    run(json, "after", diff.after());
    json.writeBooleanField("publicOnly", diff.open());
    json.writeBooleanField("lineageFollowed", diff.followed());
    json.writeArrayFieldStart("changes");
    for (RunChange change : diff.changes().all()) {
      change(json, change);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("figures");
    json.writeNumberField("same", diff.same());
    for (MovementKind kind : MovementKind.values()) {
      json.writeNumberField(word(kind), diff.number(kind));
    }
    json.writeNumberField("unexplained", diff.unexplained());
    json.writeEndObject();
    json.writeArrayFieldStart("movements");
    for (ExplainedMovement movement : diff.movements()) {
      movement(json, movement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void run(JsonGenerator json, String field, DiffFolder folder) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("output", folder.folder().toString());
    Optional<RunRecord> run = folder.run();
    if (run.isPresent()) {
      json.writeStringField("version", run.get().version());
      json.writeNumberField("edition", run.get().edition());
    }
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, RunChange change) throws IOException {
    json.writeStartObject();
    cause(json, change.cause());
    json.writeStringField("how", change.how());
    json.writeStringField("before", change.before());
    json.writeStringField("after", change.after());
    json.writeEndObject();
  }

  private static void cause(JsonGenerator json, Cause cause) throws IOException {
    json.writeStringField("cause", cause.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("name", cause.name());
  }

  private static void movement(JsonGenerator json, ExplainedMovement explained) throws IOException {
    Movement movement = explained.movement();
    json.writeStartObject();
    json.writeStringField("figure", movement.id());
    json.writeStringField("kind", word(movement.kind()));
    side(json, "before", movement.before());
    side(json, "after", movement.after());
    json.writeArrayFieldStart("because");
    for (Because because : explained.because()) {
      json.writeStartObject();
      cause(json, because.cause());
      json.writeNumberField("counts", because.counts());
      CountChange example = because.example();
      if (example != null) {
        json.writeStringField("count", example.id());
        json.writeStringField("before", example.before());
        json.writeStringField("after", example.after());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The texts as they stand in the file; a value can be hidden. */
  private static void side(JsonGenerator json, String field, @Nullable ExplainedFigure figure)
      throws IOException {
    if (figure == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    for (String column : List.of("value", "low", "high", "status", "countries", "cases")) {
      json.writeStringField(column, figure.text(column));
    }
    json.writeStringField("note", SpreadsheetText.found(figure.text("note")));
    json.writeEndObject();
  }

  private static String word(MovementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
