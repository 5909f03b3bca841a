package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;

/**
 * Findings as one page that needs nothing else. It holds all findings as data, and shows the first
 * of each rule; the program of the page makes rows of more when asked for, so that tens of
 * thousands stay quick.
 */
final class FindingsHtml {
  /** Rows that the rules share, at first and after each filter. */
  private static final int ROWS = 600;

  /** Rows of a rule, however many rules there are. */
  private static final int LEAST = 5;

  /** Further rows that are shown when asked for; later as many as there are already. */
  private static final int MORE = 200;

  /** Classes of the columns. */
  private static final List<String> KINDS = List.of("short", "id", "text", "id related");

  private final Appendable out;
  private final Wording wording;

  private FindingsHtml(Appendable out, Wording wording) {
    this.out = out;
    this.wording = wording;
  }

  static void write(Appendable out, List<Finding> findings, Wording wording, boolean synthetic)
      throws IOException {
    new FindingsHtml(out, wording).page(findings, synthetic);
  }

  private void page(List<Finding> findings, boolean synthetic) throws IOException {
    Map<String, List<Finding>> byRule =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    String program = Html.resources(List.of("findings.js"));
    String style = Html.resources(List.of("page/page.css", "page/records.css"));
    out.append(Html.head(wording, wording.text("findings.title"), new PageCode(style, program)));
    top(findings, synthetic);
    int index = 0;
    int limit = Math.max(LEAST, ROWS / Math.max(1, byRule.size()));
    for (List<Finding> group : byRule.values()) {
      section(index++, group, Math.min(limit, group.size()));
    }
    line("</main>");
    out.append(Html.data("findings", Json.compact(json -> data(json, byRule))));
    out.append(Html.foot(program));
  }

  private void top(List<Finding> findings, boolean synthetic) throws IOException {
    line("<header class=\"masthead\">");
    line("<h1>" + said("findings.title") + "</h1>");
    if (synthetic) {
      line("<p class=\"synthetic\">" + said("word.synthetic") + "</p>");
    }
    line("<p>" + counts(findings) + "</p>");
    line("<label for=\"filter\">" + said("findings.filter") + "</label>");
    line("<input type=\"search\" id=\"filter\" autocomplete=\"off\"/>");
    found(String.valueOf(findings.size()));
    line("</header>");
    line("<main>");
  }

  /** How many findings the filter leaves; the program says it again after each change. */
  private void found(String number) throws IOException {
    String pattern = said("findings.found");
    String text = Html.escape(wording.text("findings.found", number, number));
    line("<p id=\"found\" role=\"status\" data-text=\"" + pattern + "\">" + text + "</p>");
    line("<p id=\"told\" role=\"status\" class=\"unseen\"></p>");
    line("<noscript><p>" + said("findings.no-program") + "</p></noscript>");
  }

  private String counts(List<Finding> findings) {
    return wording.listed(
        List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE).stream()
            .filter(severity -> findings.stream().anyMatch(each -> each.severity() == severity))
            .map(severity -> count(findings, severity))
            .toList());
  }

  private String count(List<Finding> findings, Severity severity) {
    long number = findings.stream().filter(each -> each.severity() == severity).count();
    String word = Html.escape(wording.severity(severity));
    return "<span class=\"" + severity.name() + "\">" + word + ": " + number + "</span>";
  }

  private void section(int index, List<Finding> group, int shown) throws IOException {
    Finding first = group.get(0);
    line("<section data-rule=\"" + index + "\">");
    line("<h2>" + Html.escape(first.rule()) + "</h2>");
    line(
        "<p>"
            + counts(group)
            + " &#183; <span class=\"shown\">"
            + shown
            + " / "
            + group.size()
            + "</span></p>");
    line("<p>" + Html.escape(wording.reason(first.rule())) + "</p>");
    line("<p class=\"remedy\">" + Html.escape(wording.remedy(first)) + "</p>");
    String name = Html.escape(first.rule());
    line("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + name + "\">");
    line("<table class=\"findings\">");
    line("<thead><tr>" + heads() + "</tr></thead>");
    line("<tbody>");
    for (Finding finding : group.subList(0, shown)) {
      line("<tr>" + cells(finding) + "</tr>");
    }
    line("</tbody>");
    line("</table></div>");
    line("<button type=\"button\" hidden=\"\">" + said("findings.more") + "</button>");
    line("</section>");
  }

  private String heads() {
    List<String> keys =
        List.of("findings.severity", "findings.cell", "findings.message", "findings.related");
    return IntStream.range(0, keys.size())
        .mapToObj(
            i -> "<th scope=\"col\" class=\"" + KINDS.get(i) + "\">" + said(keys.get(i)) + "</th>")
        .collect(Collectors.joining());
  }

  private String cells(Finding finding) {
    List<String> fields = fields(finding);
    return IntStream.range(0, fields.size())
        .mapToObj(i -> "<td class=\"" + KINDS.get(i) + "\">" + Html.escape(fields.get(i)) + "</td>")
        .collect(Collectors.joining());
  }

  private List<String> fields(Finding finding) {
    String related =
        finding.related().stream().map(SourceCell::toString).collect(Collectors.joining(" ; "));
    return List.of(
        wording.severity(finding.severity()),
        PlainText.oneLine(finding.cell().toString()),
        PlainText.oneLine(wording.message(finding)),
        PlainText.oneLine(related));
  }

  private void data(JsonGenerator json, Map<String, List<Finding>> byRule) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rows", ROWS);
    json.writeNumberField("least", LEAST);
    json.writeNumberField("more", MORE);
    Json.texts(json, "kinds", KINDS);
    json.writeArrayFieldStart("rules");
    for (List<Finding> group : byRule.values()) {
      json.writeStartArray();
      for (Finding finding : group) {
        json.writeStartArray();
        for (String field : fields(finding)) {
          json.writeString(field);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String said(String key) {
    return Html.escape(wording.text(key));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
