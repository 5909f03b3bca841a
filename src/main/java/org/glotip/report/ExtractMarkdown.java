package org.glotip.report;

import java.io.IOException;
import java.util.List;

/** An extract as a table in Markdown. */
final class ExtractMarkdown {
  private ExtractMarkdown() {}

  static void write(Appendable out, Extract extract, Wording wording) throws IOException {
    List<ExtractColumn> columns = ExtractColumn.used(extract.figures());
    row(out, columns.stream().map(column -> column.title(wording)).toList());
    row(out, columns.stream().map(column -> column.isNumber() ? "---:" : "---").toList());
    for (ExplainedFigure figure : extract.figures()) {
      row(out, columns.stream().map(column -> escape(column.text(figure, wording))).toList());
    }
    for (String caption : extract.captions(wording)) {
      out.append('\n').append(escape(caption)).append('\n');
    }
  }

  private static void row(Appendable out, List<String> cells) throws IOException {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Text from outside: no markup and no end of the cell. */
  private static String escape(String text) {
    return PlainText.oneLine(text).replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
