package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.glotip.model.Bounds;

/** An explanation with every part by itself. */
final class ExplanationJson {
  private ExplanationJson() {}

  static String of(Explanation explanation) throws IOException {
    return Json.pretty(json -> explanation(json, explanation));
  }

  private static void explanation(JsonGenerator json, Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeFieldName("figure");
    figure(json, explanation.figure());
    json.writeArrayFieldStart("legs");
    for (ExplainedLeg leg : explanation.legs()) {
      leg(json, leg);
    }
    json.writeEndArray();
    formula(json, explanation);
    Json.texts(
        json,
        "intervals",
        Interval.of(explanation).stream().map(interval -> interval.observation().id()).toList());
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, ExplainedFigure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", figure.id());
    bounds(json, figure.low(), figure.value(), figure.high());
    for (String column : List.of("unit", "status")) {
      json.writeStringField(column, figure.text(column));
    }
    Json.number(json, "countries", Decimal.parse(figure.text("countries"), Double.NaN));
    Json.number(json, "cases", Decimal.parse(figure.text("cases"), Double.NaN));
    json.writeStringField("note", SpreadsheetText.found(figure.text("note")));
    json.writeEndObject();
  }

  private static void leg(JsonGenerator json, ExplainedLeg leg) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", leg.role());
    if (leg.isSum()) {
      json.writeObjectFieldStart("sum");
      bounds(json, leg.sum());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("observations");
    for (ExplainedObservation observation : leg.observations()) {
      observation(json, observation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Explanation figure : leg.figures()) {
      explanation(json, figure);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void observation(JsonGenerator json, ExplainedObservation observation)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", observation.id());
    if (observation.bounds().isPresent()) {
      bounds(json, observation.bounds().get());
    }
    json.writeStringField("status", observation.status());
    json.writeStringField("edits", observation.edits());
    json.writeArrayFieldStart("cells");
    for (ExplainedCell cell : observation.cells()) {
      json.writeStartObject();
      json.writeStringField("cell", cell.place());
      json.writeStringField("text", cell.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void formula(JsonGenerator json, Explanation explanation) throws IOException {
    Optional<Formula> found = explanation.formula();
    if (found.isPresent()) {
      Formula formula = found.get();
      json.writeObjectFieldStart("formula");
      json.writeStringField("text", formula.text());
      Json.texts(json, "steps", formula.steps());
      bounds(json, formula.result());
      json.writeBooleanField("comesOut", formula.gives(explanation.figure()));
      json.writeEndObject();
    }
  }

  private static void bounds(JsonGenerator json, Bounds bounds) throws IOException {
    bounds(json, bounds.low(), bounds.value(), bounds.high());
  }

  private static void bounds(JsonGenerator json, double low, double value, double high)
      throws IOException {
    Json.number(json, "value", value);
    Json.number(json, "low", low);
    Json.number(json, "high", high);
  }
}
