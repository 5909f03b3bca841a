package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.PublishedCell;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.Policy;

/** A made-up release of one reporter and year, as an attacker sees it. */
final class Publication {
  static final Policy POLICY =
      new Policy(
          Map.of(
              "plausible_maximum", 1_000_000L,
              "audit_values", 4L,
              "audit_cells", 1000L,
              "audit_steps", 1000L));

  private final List<PublishedCell> cells = new ArrayList<>();

  /** A cell: {@code 12}, {@code <5}, {@code :}, or an interval {@code 0-4} with stated bounds. */
  Publication add(Key key, int years, Set<String> areas, String printed) {
    SourceCell place = new SourceCell("made-up.csv", "", cells.size() + 2, 12);
    cells.add(new PublishedCell(place, key, years, areas, value(printed), printed.startsWith("<")));
    return this;
  }

  Publication add(Key key, String printed) {
    return add(key, 1, Set.of(), printed);
  }

  Publication cell(String sex, String age, String printed) {
    return form(Code.TOTAL, sex, age, printed);
  }

  Publication form(String form, String sex, String age, String printed) {
    return add(key(form, sex, age, Counterpart.ALL), printed);
  }

  Publication citizens(String label, String printed) {
    return add(
        key(Code.TOTAL, Code.TOTAL, Code.TOTAL, new Counterpart(LabelKind.UNRESOLVED, "", label)),
        printed);
  }

  /** The total of a reporter that lies in areas, over so many years up to one. */
  Publication total(String reporter, int year, int years, Set<String> areas, String printed) {
    return add(Key.total(reporter, Code.VICTIMS, year), years, areas, printed);
  }

  static Key key(String form, String sex, String age, Counterpart counterpart) {
    return new Key("XXA", Code.VICTIMS, 2020, form, sex, age, counterpart);
  }

  List<PublishedCell> cells() {
    return List.copyOf(cells);
  }

  AuditResult attack() {
    return attack(new Publication());
  }

  AuditResult attack(Publication earlier) {
    return new Attacker(POLICY).attack(cells, earlier.cells);
  }

  private static Value value(String printed) {
    if (printed.equals(":")) {
      return new Value.Suppressed(new Bounds(0, 0, Double.POSITIVE_INFINITY));
    }
    if (printed.startsWith("<")) {
      return new Value.Suppressed(new Bounds(0, 0, Integer.parseInt(printed.substring(1)) - 1));
    }
    int dash = printed.indexOf('-');
    if (dash < 0) {
      return Value.number(Integer.parseInt(printed));
    }
    int low = Integer.parseInt(printed.substring(0, dash));
    return new Value.Suppressed(
        new Bounds(low, low, Integer.parseInt(printed.substring(dash + 1))));
  }
}
