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
    return Json.pretty(json -> document(json, explanation));
  }

  private static void document(JsonGenerator json, Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeFieldName("figure");
    figure(json, explanation.figure());
    json.writeArrayFieldStart("legs");
    for (ExplainedLeg leg : explanation.legs()) {
      leg(json, leg);
    }
    json.writeEndArray();
    formula(json, explanation);
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
    if (!leg.observations().isEmpty()) {
      json.writeObjectFieldStart("sum");
      Bounds sum = leg.sum();
      bounds(json, sum.low(), sum.value(), sum.high());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("observations");
    for (ExplainedObservation observation : leg.observations()) {
      observation(json, observation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (ExplainedFigure figure : leg.figures()) {
      figure(json, figure);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void observation(JsonGenerator json, ExplainedObservation observation)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", observation.id());
    if (observation.bounds().isPresent()) {
      Bounds bounds = observation.bounds().get();
      bounds(json, bounds.low(), bounds.value(), bounds.high());
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
    Optional<Formula> formula = explanation.formula();
    if (formula.isPresent()) {
      json.writeObjectFieldStart("formula");
      json.writeStringField("text", formula.get().text());
      Json.number(json, "result", formula.get().result());
      json.writeBooleanField("givesTheValue", formula.get().gives(explanation.figure().value()));
      json.writeEndObject();
    }
  }

  private static void bounds(JsonGenerator json, double low, double value, double high)
      throws IOException {
    Json.number(json, "value", value);
    Json.number(json, "low", low);
    Json.number(json, "high", high);
  }
}
