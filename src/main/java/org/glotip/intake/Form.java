package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.reference.Labels;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * A layout as a reader sees it.
 *
 * @param layout the layout
 * @param sheets its lines by sheet, both in order
 * @param cells its answers and sums by the folded names of their cells
 */
record Form(Layout layout, Map<String, List<FormLine>> sheets, Map<String, FormCell> cells) {

  static Form of(Layout layout, Labels labels) {
    Map<String, List<FormLine>> sheets = new LinkedHashMap<>();
    Map<String, FormCell> cells = new HashMap<>();
    for (int i = 0; i < layout.lines().size(); i++) {
      LayoutLine line = layout.lines().get(i);
      sheets
          .computeIfAbsent(line.sheet(), key -> new ArrayList<>())
          .add(new FormLine(i, line, texts(line, labels)));
      name(line, layout.years(), cells);
    }
    return new Form(layout, sheets, cells);
  }

  /** The answer or sum that a cell of some name holds; null if the form has none of that name. */
  @Nullable FormCell cell(String name) {
    return cells.get(NamedCell.fold(name));
  }

  List<FormLine> sheet(String name) {
    return sheets.getOrDefault(name, List.of());
  }

  /** Folded titles of a sheet. */
  Set<String> titles(String sheet) {
    Set<String> titles = new HashSet<>();
    sheet(sheet).stream()
        .filter(line -> line.is(LineKind.TITLE))
        .forEach(line -> titles.addAll(line.texts()));
    return titles;
  }

  private static void name(LayoutLine line, List<Integer> years, Map<String, FormCell> cells) {
    FormCell.Role role = line.kind() == LineKind.SUM ? FormCell.Role.SUM : FormCell.Role.ANSWER;
    if (!line.kind().isAnswered() && role != FormCell.Role.SUM) {
      return;
    }
    if (!line.kind().isByYear()) {
      cells.put(NamedCell.fold(line.cell()), new FormCell(line, 0, role));
      return;
    }
    for (int year : years) {
      cells.put(NamedCell.fold(line.cell(year)), new FormCell(line, year, role));
    }
    if (line.kind() == LineKind.LISTED) {
      FormCell label = new FormCell(line, 0, FormCell.Role.LABEL);
      cells.put(NamedCell.fold(line.labelCell()), label);
    }
  }

  /** All its texts together, and the last alone, as under a heading the first go without saying. */
  private static Set<String> texts(LayoutLine line, Labels labels) {
    Set<String> texts = new HashSet<>();
    for (String language : labels.byLanguage().keySet()) {
      StringBuilder all = new StringBuilder();
      String last = "";
      for (String key : line.texts()) {
        last = Wordings.fold(labels.text(language, key));
        all.append(last);
      }
      texts.add(all.toString());
      texts.add(last);
    }
    texts.remove("");
    return texts;
  }
}
