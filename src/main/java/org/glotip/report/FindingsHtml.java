package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;

/**
 * Findings as one page that needs nothing else. It holds all findings, and shows the first of each
 * rule; more are made from the embedded data when asked for, so that tens of thousands stay quick.
 */
final class FindingsHtml {
  /** Rows of each rule shown at first; {@code findings.js} has the same number. */
  private static final int SHOWN = 200;

  private final Appendable out;
  private final Reference reference;
  private final Wording wording;

  private FindingsHtml(Appendable out, Reference reference, Wording wording) {
    this.out = out;
    this.reference = reference;
    this.wording = wording;
  }

  static void write(
      Appendable out,
      List<Finding> findings,
      Reference reference,
      Wording wording,
      boolean synthetic)
      throws IOException {
    new FindingsHtml(out, reference, wording).page(findings, synthetic);
  }

  private void page(List<Finding> findings, boolean synthetic) throws IOException {
    Map<String, List<Finding>> byRule =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    head();
    top(findings, synthetic);
    int index = 0;
    for (List<Finding> group : byRule.values()) {
      section(index++, group);
    }
    line("</main>");
    line("<script type=\"application/json\" id=\"findings\">" + data(byRule) + "</script>");
    line("<script>\n" + resource("findings.js") + "</script>");
    line("</body>");
    line("</html>");
  }

  private void head() throws IOException {
    line("<!DOCTYPE html>");
    String direction = wording.rightToLeft() ? " dir=\"rtl\"" : "";
    line("<html lang=\"" + escape(wording.language()) + "\"" + direction + ">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'unsafe-inline'; script-src 'unsafe-inline'\">");
    line("<title>" + said("findings.title") + "</title>");
    line("<style>\n" + resource("findings.css") + "</style>");
    line("</head>");
    line("<body>");
  }

  private void top(List<Finding> findings, boolean synthetic) throws IOException {
    line("<header>");
    line("<h1>" + said("findings.title") + "</h1>");
    if (synthetic) {
      line("<p class=\"synthetic\">" + said("word.synthetic") + "</p>");
    }
    line("<p>" + counts(findings) + "</p>");
    line("<label for=\"filter\">" + said("findings.filter") + "</label>");
    line("<input type=\"search\" id=\"filter\" autocomplete=\"off\">");
    line("</header>");
    line("<main>");
  }

  private String counts(List<Finding> findings) {
    return List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE).stream()
        .map(severity -> count(findings, severity))
        .collect(Collectors.joining(", "));
  }

  private String count(List<Finding> findings, Severity severity) {
    long number = findings.stream().filter(each -> each.severity() == severity).count();
    String word = escape(wording.severity(severity));
    return "<span class=\"" + severity.name() + "\">" + word + ": " + number + "</span>";
  }

  private void section(int index, List<Finding> group) throws IOException {
    Finding first = group.get(0);
    line("<section data-rule=\"" + index + "\">");
    line("<h2>" + escape(first.rule()) + "</h2>");
    int shown = Math.min(SHOWN, group.size());
    line(
        "<p>"
            + counts(group)
            + " &#183; <span class=\"shown\">"
            + shown
            + " / "
            + group.size()
            + "</span></p>");
    line("<p>" + escape(reason(first.rule())) + "</p>");
    line("<p>" + escape(wording.remedy(first)) + "</p>");
    line("<div class=\"wide\"><table>");
    line("<thead><tr>" + heads() + "</tr></thead>");
    line("<tbody>");
    for (Finding finding : group.subList(0, shown)) {
      line("<tr>" + cells(finding) + "</tr>");
    }
    line("</tbody>");
    line("</table></div>");
    line("<button type=\"button\" hidden>" + said("findings.more") + "</button>");
    line("</section>");
  }

  /** The reason beside the rule is written in English only; other languages do without. */
  private String reason(String rule) {
    return reference.rules().stream()
        .filter(each -> each.id().equals(rule))
        .map(each -> each.reason())
        .findFirst()
        .orElse("");
  }

  private String heads() {
    return List.of("findings.severity", "findings.cell", "findings.message", "findings.related")
        .stream()
        .map(key -> "<th scope=\"col\">" + said(key) + "</th>")
        .collect(Collectors.joining());
  }

  private String cells(Finding finding) {
    return fields(finding).stream()
        .map(text -> "<td>" + escape(text) + "</td>")
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

  private String data(Map<String, List<Finding>> byRule) throws IOException {
    String json = Json.compact(generator -> data(generator, byRule));
    // In JSON this sign stands within texts only; in HTML it could end the script.
    return json.replace("<", "\\u003c");
  }

  private void data(JsonGenerator json, Map<String, List<Finding>> byRule) throws IOException {
    json.writeStartArray();
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
  }

  private String said(String key) {
    return escape(wording.text(key));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(FindingsHtml.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("the program is damaged: " + name, failure);
    }
  }
}
