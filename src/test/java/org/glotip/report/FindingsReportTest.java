package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glotip.model.Finding;
import org.glotip.model.SourceCell;
import org.glotip.reference.RuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Findings in every format, with hostile labels. */
final class FindingsReportTest {

  @ParameterizedTest
  @EnumSource(
      value = FindingsFormat.class,
      names = {"TEXT", "JUNIT", "GITHUB"})
  void formatIsAsExpected(FindingsFormat format) {
    Golden.check("check." + format.name().toLowerCase(Locale.ROOT), render(format));
  }

  @ParameterizedTest
  @EnumSource(FindingsFormat.class)
  void orderDoesNotMatter(FindingsFormat format) {
    List<Finding> reversed = Sample.findings().stream().sorted(Collections.reverseOrder()).toList();
    assertThat(FindingsReport.render(reversed, Sample.REFERENCE, "en", format, true))
        .isEqualTo(render(format));
  }

  @ParameterizedTest
  @EnumSource(FindingsFormat.class)
  void terminalIsNeverCommanded(FindingsFormat format) {
    assertThat(render(format)).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @EnumSource(FindingsFormat.class)
  void nothingFoundIsAReportToo(FindingsFormat format) {
    String empty = FindingsReport.render(List.of(), Sample.REFERENCE, "en", format, false);
    assertThat(empty).doesNotContain("jump]").doesNotContain("synthetic sample");
  }

  @Test
  void pageRunsNothingFromALabel() {
    String page = render(FindingsFormat.HTML);
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "\\u003cscript>alert(1)")
        .doesNotContain("<script>alert(1)")
        .doesNotContain("src=", "href=", "@import");
  }

  @Test
  void pageShowsTheFirstOfManyAndHoldsAll() {
    String page = page(450, List.of("value-missing", "jump"));
    assertThat(page)
        .contains("300 / 450", "<td class=\"id\">a.csv:300:12</td>", "\"a.csv:450:12\"")
        .contains("Findings: 900 of 900")
        .doesNotContain("<td class=\"id\">a.csv:301:12</td>");
  }

  @Test
  void pageOfManyFindingsHasFewRows() {
    List<String> rules = Sample.REFERENCE.rules().stream().map(RuleDefinition::id).toList();
    String page = page(400, rules);
    assertThat(page.split("<tr><td").length - 1)
        .as("rows of %s rules", rules.size())
        .isBetween(5 * rules.size(), Math.max(600, 5 * rules.size()));
  }

  private static String page(int findings, List<String> rules) {
    List<Finding> many =
        rules.stream()
            .flatMap(
                rule ->
                    IntStream.rangeClosed(1, findings)
                        .mapToObj(
                            line ->
                                Sample.REFERENCE.finding(
                                    rule, new SourceCell("a.csv", "", line, 12), List.of())))
            .toList();
    return FindingsReport.render(many, Sample.REFERENCE, "en", FindingsFormat.HTML, false);
  }

  @Test
  void testReportIsSoundXml() throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(render(FindingsFormat.JUNIT))));
    Element suites = document.getDocumentElement();
    assertThat(suites.getAttribute("tests")).isEqualTo("5");
    assertThat(suites.getAttribute("failures")).isEqualTo("2");
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
  }

  private static String render(FindingsFormat format) {
    return FindingsReport.render(Sample.findings(), Sample.REFERENCE, "en", format, true);
  }
}
