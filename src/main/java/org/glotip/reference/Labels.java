package org.glotip.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is printed, by language and key.
 *
 * @param byLanguage texts by key, by ISO 639-1 code of the language
 */
public record Labels(Map<String, Map<String, String>> byLanguage) {

  /** The language that every text exists in. */
  public static final String FALLBACK = "en";

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

  /** A text with its places {@code {0}}, {@code {1}} ... filled. */
  public String fill(String language, String key, java.util.List<String> arguments) {
    String text = text(language, key);
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
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
