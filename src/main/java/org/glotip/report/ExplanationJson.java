package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.glotip.model.Bounds;

/** An explanation with every part by itself. */
final class ExplanationJson {
  private final JsonGenerator json;
  private final Wording wording;

  private ExplanationJson(JsonGenerator json, Wording wording) {
    this.json = json;
    this.wording = wording;
  }

  static String of(Explanation explanation, Wording wording) throws IOException {
    return Json.pretty(json -> new ExplanationJson(json, wording).explanation(explanation));
  }

  private void explanation(Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeFieldName("figure");
    figure(explanation.figure());
    json.writeArrayFieldStart("legs");
    for (ExplainedLeg leg : explanation.legs()) {
      leg(leg);
    }
    json.writeEndArray();
    formula(explanation);
    Json.texts(
        json,
        "intervals",
        Interval.of(explanation).stream().map(interval -> interval.observation().id()).toList());
    json.writeEndObject();
  }

  private void figure(ExplainedFigure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", figure.id());
    bounds(figure.low(), figure.value(), figure.high());
    for (String column : List.of("unit", "status")) {
      json.writeStringField(column, figure.text(column));
    }
    Json.number(json, "countries", Decimal.parse(figure.text("countries"), Double.NaN));
    Json.number(json, "cases", Decimal.parse(figure.text("cases"), Double.NaN));
    json.writeStringField("note", SpreadsheetText.found(figure.text("note")));
    json.writeEndObject();
  }

  private void leg(ExplainedLeg leg) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", leg.role());
    if (leg.isSum()) {
      json.writeObjectFieldStart("sum");
      bounds(leg.sum());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("observations");
    for (ExplainedObservation observation : leg.observations()) {
      observation(observation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Explanation figure : leg.figures()) {
      explanation(figure);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void observation(ExplainedObservation observation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", observation.id());
    if (observation.bounds().isPresent()) {
      bounds(observation.bounds().get());
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

  private void formula(Explanation explanation) throws IOException {
    Optional<Formula> found = explanation.formula();
    if (found.isPresent()) {
      Formula formula = found.get();
      json.writeObjectFieldStart("formula");
      json.writeStringField("text", formula.text().in(wording));
      Json.texts(json, "steps", formula.steps().stream().map(step -> step.in(wording)).toList());
      bounds(formula.result());
      json.writeBooleanField("comesOut", formula.gives(explanation.figure()));
      json.writeEndObject();
    }
  }

  private void bounds(Bounds bounds) throws IOException {
    bounds(bounds.low(), bounds.value(), bounds.high());
  }

  private void bounds(double low, double value, double high) throws IOException {
    Json.number(json, "value", value);
    Json.number(json, "low", low);
    Json.number(json, "high", high);
  }
}
