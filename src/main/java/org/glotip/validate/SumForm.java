package org.glotip.validate;

import java.util.Comparator;
import java.util.List;
import org.glotip.reference.Codes;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;

/**
 * A questionnaire as far as its sums go.
 *
 * @param years its years
 * @param relations its sums
 * @param lines its lines of counts, by sheet, in the order of rows
 */
record SumForm(List<Integer> years, List<SumRelation> relations, List<LayoutLine> lines) {

  static SumForm of(Layout layout, Codes codes) {
    List<LayoutLine> lines =
        layout.lines().stream()
            .filter(line -> line.kind().isCounted())
            .sorted(Comparator.comparingInt(LayoutLine::row))
            .toList();
    return new SumForm(layout.years(), SumRelations.of(layout, codes), lines);
  }

  /** The sheets with counts, in order of the form. */
  List<String> sheets() {
    return lines.stream().map(LayoutLine::sheet).distinct().toList();
  }

  /** Ids of the lines of a sheet, in the order of rows. */
  List<LayoutLine> sheet(String name) {
    return lines.stream().filter(line -> line.sheet().equals(name)).toList();
  }
}
