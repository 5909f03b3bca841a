package org.glotip.sample;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The English wordings in the other languages of the samples. */
final class SampleWording {
  private final Map<String, Map<String, String>> byEnglish =
      SampleTexts.rows("wordings.csv").stream()
          .collect(Collectors.toMap(row -> row.get("en"), Function.identity()));

  /** The wording in a language; the English one where there is no other. */
  String in(String language, String english) {
    return byEnglish.getOrDefault(english, Map.of()).getOrDefault(language, english);
  }
}
