package org.glotip.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glotip.model.Key;

/**
 * Which of several sources of one count stands.
 *
 * @param order kinds of source from the lowest rank to the highest
 * @param replacements how each breakdown is replaced
 */
public record Precedence(List<SourceKind> order, Map<BrokenDown, Replacement> replacements) {

  /** What a count is broken down by, as far as replacing goes. */
  public enum BrokenDown {
    /** By sex and age, or not at all. */
    SEX_AGE,
    /** By form of exploitation, whatever the sex and age. */
    FORM,
    /** By citizenship or country. */
    CITIZENSHIP;

    /** What the count of a key is broken down by. */
    public static BrokenDown of(Key key) {
      if (!key.counterpart().isAll()) {
        return CITIZENSHIP;
      }
      return key.isByForm() ? FORM : SEX_AGE;
    }
  }

  public Precedence {
    order = List.copyOf(order);
    replacements = Map.copyOf(replacements);
  }

  /** The counts that are replaced together with that of a key, as a text they share. */
  public String unit(Key key) {
    BrokenDown breakdown = BrokenDown.of(key);
    return replacements.get(breakdown) == Replacement.WHOLE
        ? String.join(
            ".", key.reporter(), key.indicator(), Integer.toString(key.year()), breakdown.name())
        : key.id();
  }

  static Precedence load(DataReader reader) {
    Map<Long, SourceKind> ranks = new TreeMap<>();
    for (DataRow row : reader.rows("precedence.csv", "source", "rank", "reason")) {
      SourceKind kind = reader.constant(row, "source", SourceKind.class);
      boolean twice = ranks.containsValue(kind);
      if (ranks.put(reader.whole(row, "rank"), kind) != null || twice) {
        reader.problem(row.problem("source " + kind + " or its rank stands twice"));
      }
    }
    checkAll(reader, "precedence.csv", ranks.size(), SourceKind.values().length);
    Map<BrokenDown, Replacement> replacements = new EnumMap<>(BrokenDown.class);
    for (DataRow row : reader.rows("replacement.csv", "breakdown", "replaced", "reason")) {
      BrokenDown breakdown = reader.constant(row, "breakdown", BrokenDown.class);
      if (replacements.put(breakdown, reader.constant(row, "replaced", Replacement.class))
          != null) {
        reader.problem(row.problem("breakdown " + breakdown + " stands twice"));
      }
    }
    checkAll(reader, "replacement.csv", replacements.size(), BrokenDown.values().length);
    return new Precedence(new ArrayList<>(ranks.values()), replacements);
  }

  private static void checkAll(DataReader reader, String file, int found, int wanted) {
    if (found < wanted) {
      reader.problem(
          new DefinitionProblem(
              file, 0, "has " + found + " of " + wanted + " rows that are needed"));
    }
  }
}
