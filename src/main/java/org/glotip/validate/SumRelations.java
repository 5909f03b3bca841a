package org.glotip.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glotip.model.Code;
import org.glotip.reference.Codes;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/**
 * The sums of a questionnaire: those it shows itself, and those that follow from what its lines
 * count. A person whose sex and age are not both known stands in the line for unknown, so the lines
 * by sex, by age, and by sex and age each make up the total with it. Persons of one sex and age
 * over all forms are not more than in the table without forms, for the form of some is not known.
 */
final class SumRelations {
  private final List<LayoutLine> counts;
  private final List<LayoutLine> lines;
  private final List<String> sexes;
  private final List<String> ages;
  private final Map<Set<String>, SumRelation> found = new LinkedHashMap<>();

  private SumRelations(Layout layout, Codes codes) {
    lines = layout.lines();
    counts =
        layout.lines().stream()
            .filter(line -> line.kind() == LineKind.COUNT && line.counterpart().isEmpty())
            .toList();
    sexes = codes.sexes().parts();
    ages = codes.ages().parts();
  }

  /** All sums, those shown first. */
  static List<SumRelation> of(Layout layout, Codes codes) {
    SumRelations relations = new SumRelations(layout, codes);
    relations.addShown();
    for (LayoutLine line : relations.counts) {
      if (isOfAll(line)) {
        relations.addBreakdowns(line);
      }
      if (line.form().equals(Code.TOTAL)) {
        relations.addForms(line);
      }
    }
    return List.copyOf(relations.found.values());
  }

  private void addShown() {
    for (LayoutLine line : lines) {
      if (!line.parameter("total").isEmpty()) {
        List<String> listed = line.parts().stream().filter(this::isWrittenIn).toList();
        List<String> fixed = line.parts().stream().filter(id -> !listed.contains(id)).toList();
        add(new SumRelation(line.parameter("total"), fixed, listed, listed.isEmpty()));
      }
    }
  }

  private boolean isWrittenIn(String id) {
    return lines.stream().anyMatch(line -> line.id().equals(id) && line.kind() == LineKind.LISTED);
  }

  private void addBreakdowns(LayoutLine total) {
    List<LayoutLine> table =
        counts.stream()
            .filter(line -> line.indicator().equals(total.indicator()))
            .filter(line -> line.form().equals(total.form()))
            .toList();
    List<String> unknown = ids(table, List.of(Code.UNKNOWN), List.of(Code.UNKNOWN));
    addWhole(total.id(), ids(table, sexes, List.of(Code.TOTAL)), unknown);
    addWhole(total.id(), ids(table, List.of(Code.TOTAL), ages), unknown);
    addWhole(total.id(), ids(table, sexes, ages), unknown);
    for (String sex : sexes) {
      ids(table, List.of(sex), List.of(Code.TOTAL))
          .forEach(all -> addWhole(all, ids(table, List.of(sex), ages), List.of()));
    }
    for (String age : ages) {
      ids(table, List.of(Code.TOTAL), List.of(age))
          .forEach(all -> addSeveral(all, ids(table, sexes, List.of(age))));
    }
  }

  private void addForms(LayoutLine total) {
    List<String> forms =
        counts.stream()
            .filter(line -> line.indicator().equals(total.indicator()))
            .filter(line -> !line.form().equals(Code.TOTAL))
            .filter(line -> line.sex().equals(total.sex()) && line.age().equals(total.age()))
            .map(LayoutLine::id)
            .toList();
    addSeveral(total.id(), forms);
  }

  private void addWhole(String total, List<String> parts, List<String> unknown) {
    if (parts.size() > 1) {
      List<String> all = Stream.concat(parts.stream(), unknown.stream()).toList();
      add(new SumRelation(total, all, List.of(), true));
    }
  }

  private void addSeveral(String total, List<String> parts) {
    if (parts.size() > 1) {
      add(new SumRelation(total, parts, List.of(), false));
    }
  }

  private void add(SumRelation relation) {
    Set<String> ids = new TreeSet<>(relation.parts());
    ids.addAll(relation.listed());
    ids.add(relation.total());
    found.putIfAbsent(ids, relation);
  }

  private static List<String> ids(List<LayoutLine> table, List<String> sexes, List<String> ages) {
    List<String> ids = new ArrayList<>();
    for (String sex : sexes) {
      for (String age : ages) {
        Predicate<LayoutLine> same = line -> line.sex().equals(sex) && line.age().equals(age);
        Optional<String> id = table.stream().filter(same).map(LayoutLine::id).findFirst();
        id.ifPresent(ids::add);
      }
    }
    return ids;
  }

  private static boolean isOfAll(LayoutLine line) {
    return line.sex().equals(Code.TOTAL) && line.age().equals(Code.TOTAL);
  }
}
