package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.glotip.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as programs written by others read them: the schema of SARIF, Maven's own reader. */
final class FindingsReadersTest {
  private static final Path SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "zh"})
  void sarifPassesItsSchema(String language) throws Exception {
    JsonNode sarif = new ObjectMapper().readTree(rendered(FindingsFormat.SARIF, language));
    assertThat(schema().validate(sarif)).isEmpty();
  }

  @Test
  void theSchemaFindsWhatIsWrong() throws Exception {
    JsonNode sarif = new ObjectMapper().readTree(rendered(FindingsFormat.SARIF, "en"));
    ((ObjectNode) sarif.at("/runs/0/results/0")).put("level", "grave");
    ((ObjectNode) sarif.at("/runs/0/tool/driver")).remove("name");
    assertThat(schema().validate(sarif)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void noFindingIsAValidReportToo() throws Exception {
    String empty =
        FindingsReport.render(List.of(), Sample.REFERENCE, "en", FindingsFormat.SARIF, false);
    assertThat(schema().validate(new ObjectMapper().readTree(empty))).isEmpty();
  }

  @Test
  void mavenReadsTheJunitReport() throws Exception {
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(
                new InputStreamReader(
                    new ByteArrayInputStream(
                        rendered(FindingsFormat.JUNIT, "en").getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8));
    List<ReportTestCase> cases =
        suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
    int tests = suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum();
    int failures = suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum();
    assertThat(cases).hasSize(tests);
    assertThat(cases.stream().filter(ReportTestCase::hasFailure)).hasSize(failures);
    assertThat(failures).isPositive();
    for (Finding finding : Sample.findings()) {
      assertThat(cases).anyMatch(each -> each.toString().contains(finding.rule()));
    }
  }

  private static String rendered(FindingsFormat format, String language) throws Exception {
    return FindingsReport.render(Sample.findings(), Sample.REFERENCE, language, format, true);
  }

  private static JsonSchema schema() throws Exception {
    try (InputStream in = Files.newInputStream(SCHEMA)) {
      return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(in);
    }
  }
}
