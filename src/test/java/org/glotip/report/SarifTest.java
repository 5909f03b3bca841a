package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glotip.reference.RuleDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parts that SARIF 2.1.0 asks for, by their JSON pointers. */
final class SarifTest {
  private static final String RESULTS = "/runs/0/results/";
  private static Map<String, String> values;

  @BeforeAll
  static void render() throws IOException {
    values =
        pointers(
            FindingsReport.render(
                Sample.findings(), Sample.REFERENCE, "en", FindingsFormat.SARIF, true));
  }

  @Test
  void saysWhatItIs() {
    assertThat(values)
        .containsEntry("/version", "2.1.0")
        .containsEntry("/runs/0/tool/driver/name", "glotip")
        .containsKey("/$schema");
  }

  @Test
  void describesEveryRule() {
    int index = 0;
    for (RuleDefinition rule : Sample.REFERENCE.rules()) {
      String place = "/runs/0/tool/driver/rules/" + index++;
      assertThat(values)
          .containsEntry(place + "/id", rule.id())
          .containsEntry(place + "/shortDescription/text", rule.reason())
          .containsKey(place + "/help/text");
      assertThat(values.get(place + "/defaultConfiguration/level"))
          .isIn("error", "warning", "note");
    }
  }

  @Test
  void resultPointsToItsRule() {
    for (int i = 0; i < Sample.findings().size(); i++) {
      String index = values.get(RESULTS + i + "/ruleIndex");
      assertThat(values.get("/runs/0/tool/driver/rules/" + index + "/id"))
          .isEqualTo(values.get(RESULTS + i + "/ruleId"));
    }
  }

  @Test
  void textFileHasALine() {
    String place = RESULTS + "0/locations/0/physicalLocation/";
    assertThat(values)
        .containsEntry(RESULTS + "0/level", "error")
        .containsEntry(place + "artifactLocation/uri", "=a%20b.csv")
        .containsEntry(place + "region/startLine", "12");
  }

  @Test
  void workbookHasACellAndNoLine() {
    String place = RESULTS + "3/locations/0/";
    assertThat(values)
        .containsEntry(RESULTS + "3/ruleId", "jump")
        .containsEntry(place + "physicalLocation/artifactLocation/uri", "b.xlsx")
        .containsEntry(place + "logicalLocations/0/fullyQualifiedName", "b.xlsx!Q7!C14")
        .doesNotContainKey(place + "physicalLocation/region/startLine")
        .containsEntry(
            RESULTS + "3/relatedLocations/0/logicalLocations/0/fullyQualifiedName",
            "b.xlsx!Q7!B14");
  }

  private static Map<String, String> pointers(String json) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          found.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
    }
    return found;
  }
}
