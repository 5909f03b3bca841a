package org.glotip.report;

import java.util.Collections;
import java.util.List;

/** A table of a Markdown page. */
final class MarkdownTable {
  private final StringBuilder text = new StringBuilder();

  MarkdownTable(String... header) {
    row(header);
    row(Collections.nCopies(header.length, "---"));
  }

  void row(String... fields) {
    row(List.of(fields));
  }

  /** A row; what would end a field or begin a link is written so that it does not. */
  void row(List<String> fields) {
    fields.forEach(field -> text.append("| ").append(safe(field)).append(' '));
    text.append("|\n");
  }

  private static String safe(String field) {
    return field.replace("|", "\\|").replace("<", "&lt;").replaceAll("\\R", " ");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
