package org.glotip.report;

import java.util.List;
import org.glotip.model.Figure;

/**
 * A column as it stands on a sheet.
 *
 * @param column what it shows
 * @param title its heading
 * @param texts the text of each figure; empty where the column is of numbers
 * @param width in letters
 */
record SheetColumn(TableColumn column, String title, List<String> texts, int width) {
  private static final int NARROWEST = 9;

  /** All names of indicators but one fit on a line. */
  private static final int WIDEST = 48;

  private static final int NUMBER_WIDTH = 12;
  private static final int MARGIN = 3;

  static SheetColumn of(TableColumn column, List<Figure> figures, Wording wording) {
    String title = wording.text("column." + column.header());
    int titleWidth = TextWidth.of(title);
    if (column.isNumeric()) {
      int width = Math.max(NUMBER_WIDTH, titleWidth + MARGIN);
      return new SheetColumn(column, title, List.of(), width);
    }
    List<String> texts = figures.stream().map(each -> column.text(each, wording)).toList();
    int longest = texts.stream().mapToInt(TextWidth::of).max().orElse(0);
    int width = Math.max(NARROWEST, Math.max(longest, titleWidth) + MARGIN);
    return new SheetColumn(column, title, texts, Math.min(WIDEST, width));
  }

  boolean isNumeric() {
    return column.isNumeric();
  }

  /** Whether anything stands in it; numbers always do. */
  boolean isUsed() {
    return isNumeric() || texts.stream().anyMatch(text -> !text.isEmpty());
  }
}
