package org.glotip.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is printed, by language and key.
 *
 * @param byLanguage texts by key, by ISO 639-1 code of the language
 */
public record Labels(Map<String, Map<String, String>> byLanguage) {

  /** The language that every text exists in. */
  public static final String FALLBACK = "en";

  private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)(?::([a-z]+))?}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

  /** Parts the codes that one argument holds. */
  private static final String CODES = ", ";

  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  /** The text of a key; in English where the language lacks it; the key itself where all do. */
  public String text(String language, String key) {
    String text = byLanguage.getOrDefault(language, Map.of()).get(key);
    if (text != null) {
      return text;
    }
    return byLanguage.getOrDefault(FALLBACK, Map.of()).getOrDefault(key, key);
  }

  /** The printed name of an M49 area, a grouping or a country. */
  public String area(String language, String code) {
    boolean grouping = code.length() > 4 && code.charAt(0) == 'G' && code.charAt(3) == '_';
    String key = grouping ? "area.G_" + code.substring(4) : "area." + code;
    String text = text(language, key);
    return text.equals(key) ? code : text;
  }

  /**
   * A text with its places {@code {0}}, {@code {1}} ... filled; one like {@code {0:form}} with the
   * printed name of a code of that list, or of several that commas part. An argument is never read
   * for places of its own. In a language written from right to left, one in Latin letters keeps its
   * order.
   */
  public String fill(String language, String key, List<String> arguments) {
    String text = text(language, key);
    if (text.indexOf('{') < 0) {
      return text;
    }
    boolean rightToLeft = isRightToLeft(language);
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              String filled =
                  number < arguments.size()
                      ? named(language, place.group(2), arguments.get(number))
                      : place.group();
              return Matcher.quoteReplacement(rightToLeft ? inOrder(filled) : filled);
            });
  }

  private String named(String language, @Nullable String list, String codes) {
    if (list == null) {
      return codes;
    }
    return Stream.of(codes.split(CODES, -1))
        .map(code -> name(language, list, code))
        .collect(Collectors.joining(between(language, "page.listed")));
  }

  private String name(String language, String list, String code) {
    String key = list + "." + code;
    String name = text(language, key);
    return name.equals(key) ? code : name;
  }

  /**
   * The codes of a list whose names in English a message was filled with; a name that the list does
   * not have stays as it is.
   */
  public String codes(String list, String names) {
    Map<String, String> byName = new TreeMap<>();
    byLanguage
        .getOrDefault(FALLBACK, Map.of())
        .forEach(
            (key, name) -> {
              if (key.startsWith(list + ".")) {
                byName.putIfAbsent(name, key.substring(list.length() + 1));
              }
            });
    return Stream.of(names.split(CODES, -1))
        .map(name -> byName.getOrDefault(name, name))
        .collect(Collectors.joining(CODES));
  }

  /**
   * What stands between two parts of a text in a language. The text of the key has two places, so
   * that a blank after a comma cannot get lost in an editor.
   */
  public String between(String language, String key) {
    return text(language, key).replace("{0}", "").replace("{1}", "");
  }

  /** The same labels with more English texts. */
  Labels with(Map<String, String> english) {
    Map<String, Map<String, String>> all = new TreeMap<>(byLanguage);
    Map<String, String> texts = new LinkedHashMap<>(all.getOrDefault(FALLBACK, Map.of()));
    texts.putAll(english);
    all.put(FALLBACK, texts);
    return new Labels(java.util.Collections.unmodifiableMap(all));
  }

  /** Whether the language is written from right to left. */
  public boolean isRightToLeft(String language) {
    return text(language, "language.direction").equals("rtl");
  }

  /** Slashes and digits beside Latin letters would move to their other end without the marks. */
  private static String inOrder(String text) {
    return LATIN.matcher(text).find() && !RIGHT_TO_LEFT.matcher(text).find()
        ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK
        : text;
  }

  /**
   * Loads nothing but what is printed, where the other definitions are not needed.
   *
   * @throws DefinitionException with every problem, its file and line
   */
  public static Labels of(DataFolder folder) {
    DataReader reader = new DataReader(folder);
    Labels labels = load(reader);
    reader.finish();
    return labels;
  }

  static Labels load(DataReader reader) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (String folder : new String[] {"labels", "messages", "pages"}) {
      for (String file : reader.in(folder)) {
        String language = file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
        read(reader, file, all.computeIfAbsent(language, key -> new LinkedHashMap<>()));
      }
    }
    return new Labels(java.util.Collections.unmodifiableMap(all));
  }

  private static void read(DataReader reader, String file, Map<String, String> texts) {
    for (DataRow row : reader.rows(file, "key", "text")) {
      if (texts.put(row.get("key"), row.get("text")) != null) {
        reader.problem(row.problem("key " + row.get("key") + " stands twice"));
      }
    }
  }
}
