package org.glotip.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What every page of ours has: escaped text, style and program within the page, no network. */
final class Html {
  private Html() {}

  /** A text that means itself in an element and in an attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Data within a page. In JSON the sign stands within texts only; in HTML it could end them. */
  static String data(String id, String json) {
    return "<script type=\"application/json\" id=\""
        + escape(id)
        + "\">"
        + json.replace("<", "\\u003c")
        + "</script>\n";
  }

  /**
   * A page up to its body.
   *
   * @param title text of the title
   * @param code its style sheet, and the only program that may run in it
   */
  static String head(Wording wording, String title, PageCode code) {
    String direction = wording.rightToLeft() ? " dir=\"rtl\"" : "";
    return """
        <!DOCTYPE html>
        <html lang="%s"%s>
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy" content="%s"/>
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        """
        .formatted(
            escape(wording.language()), direction, code.policy(), escape(title), code.style());
  }

  /** The end of a page, with its program. */
  static String foot(String program) {
    return "<script>" + program + "</script>\n</body>\n</html>\n";
  }

  /** Texts that travel with the program, one after the other. */
  static String resources(List<String> names) {
    return names.stream().map(Html::resource).collect(Collectors.joining());
  }

  private static String resource(String name) {
    try (InputStream stream = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("the program is damaged: " + name, failure);
    }
  }
}
