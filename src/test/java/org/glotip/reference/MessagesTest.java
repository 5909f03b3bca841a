package org.glotip.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glotip.ShippedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of all languages against the English ones. */
final class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+(?::[a-z]+)?}");
  private static final Map<String, Map<String, String>> TEXTS =
      ShippedData.reference().labels().byLanguage();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  void everyTextIsThereInEachLanguage(String language) {
    Set<String> missing = new TreeSet<>(texts("en").keySet());
    missing.removeAll(texts(language).keySet());
    assertThat(missing).as("texts that %s lacks", language).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  void noLanguageHasATextThatEnglishLacks(String language) {
    Set<String> more = new TreeSet<>(texts(language).keySet());
    more.removeAll(texts("en").keySet());
    assertThat(more).as("texts that only %s has", language).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  void theSamePlacesAreFilledInEachLanguage(String language) {
    Map<String, String> wrong = new TreeMap<>();
    texts(language)
        .forEach(
            (key, text) -> {
              if (!places(text).equals(places(texts("en").getOrDefault(key, text)))) {
                wrong.put(key, text);
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static Map<String, String> texts(String language) {
    return TEXTS.getOrDefault(language, Map.of());
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
