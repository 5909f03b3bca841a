package org.glotip.reference;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Codes by what people call them: the code itself, or a printed name in any language, in small or
 * capital letters, with accents or without.
 */
public final class NameIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, SortedSet<String>> codes = new HashMap<>();
  private final SortedSet<String> names = new TreeSet<>();

  private NameIndex() {}

  /** Areas of an edition: M49, groupings with or without the sign of the edition, countries. */
  public static NameIndex ofAreas(Collection<Area> areas, Labels labels) {
    NameIndex index = new NameIndex();
    for (Area area : areas) {
      index.add(area.code(), area.code());
      boolean grouping =
          area.level() == AreaLevel.GROUPING || area.level() == AreaLevel.SUBGROUPING;
      if (grouping) {
        index.add(area.code().substring(area.code().indexOf('_') + 1), area.code());
      }
      for (String language : labels.byLanguage().keySet()) {
        index.add(labels.area(language, area.code()), area.code());
      }
    }
    return index;
  }

  /** Codes of a list, whose names stand under {@code list.CODE}. */
  public static NameIndex ofList(String list, Collection<String> codes, Labels labels) {
    NameIndex index = new NameIndex();
    for (String code : codes) {
      index.add(code, code);
      for (Map<String, String> texts : labels.byLanguage().values()) {
        String name = texts.get(list + "." + code);
        if (name != null) {
          index.add(name, code);
        }
      }
    }
    return index;
  }

  /** The codes that a text can mean, in order: none if it is not known, more if it is ambiguous. */
  public SortedSet<String> codes(String text) {
    for (SortedSet<String> found : codes.values()) {
      if (found.contains(text)) {
        return new TreeSet<>(Set.of(text));
      }
    }
    return codes.getOrDefault(folded(text), new TreeSet<>());
  }

  /** All names and codes, as they are printed. */
  public SortedSet<String> names() {
    return names;
  }

  private void add(String name, String code) {
    names.add(name);
    codes.computeIfAbsent(folded(name), key -> new TreeSet<>()).add(code);
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
