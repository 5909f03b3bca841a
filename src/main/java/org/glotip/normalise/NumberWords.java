package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.glotip.reference.Word;
import org.glotip.reference.WordRole;

/** Words and signs that stand beside or in place of a number, over all languages. */
final class NumberWords {
  private static final Set<WordRole> ROLES =
      EnumSet.complementOf(
          EnumSet.of(
              WordRole.ARTICLE,
              WordRole.ETCETERA,
              WordRole.CITIZEN,
              WordRole.GENERIC,
              WordRole.OTHER,
              WordRole.OWN_MARK,
              WordRole.FORMER,
              WordRole.EXPANSION));

  private static final Set<WordRole> IN_PLACE_OF_A_NUMBER =
      EnumSet.of(
          WordRole.NOT_AVAILABLE, WordRole.NOT_APPLICABLE, WordRole.NOT_ASKED, WordRole.ZERO);

  /** Between two numbers these part them, whatever a language lets them mean. */
  private static final Set<String> PUNCTUATION = Set.of(".", ",", ";", ":", "!");

  private static final Map<WordRole, List<String>> SIGNS =
      Map.of(
          WordRole.NOT_AVAILABLE, List.of("-", "–", "—", "−", "--", "..", "...", "n/a", "?"),
          WordRole.ABOUT, List.of("~", "≈", "∼", "±"),
          WordRole.LESS_THAN, List.of("<", "‹", "˂", "⟨", "〈"),
          WordRole.AT_MOST, List.of("≤", "<=", "=<", "⩽", "≦"),
          WordRole.MORE_THAN, List.of(">"),
          WordRole.AT_LEAST, List.of("≥", ">=", "=>", "⩾", "≧", "+"),
          WordRole.TO, List.of("-", "–", "—", "−", "‐", "~", "..", "..."));

  private final Map<String, Set<WordRole>> roles = new HashMap<>();
  private final Map<String, Long> numerals = new HashMap<>();
  private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

  NumberWords(List<Word> words) {
    SIGNS.forEach((role, signs) -> signs.forEach(sign -> add(sign, role)));
    words.stream().filter(word -> ROLES.contains(word.role())).forEach(this::add);
    roles.forEach(this::index);
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    byFirstLetter.values().forEach(phrases -> phrases.sort(longestFirst));
  }

  /** What a whole text can mean; empty where it is no word known here. */
  Set<WordRole> roles(String plain) {
    return roles.getOrDefault(plain, Set.of());
  }

  /** The longest phrase beside a number that stands at a place and ends where a word ends. */
  Optional<String> at(String plain, int start) {
    for (String phrase : byFirstLetter.getOrDefault(plain.charAt(start), List.of())) {
      if (plain.startsWith(phrase, start) && endsWord(plain, start + phrase.length())) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(String plain, int end) {
    return end == plain.length()
        || !(isSpacedLetter(plain.charAt(end - 1)) && isSpacedLetter(plain.charAt(end)));
  }

  /** A letter of a script that puts spaces between its words. */
  static boolean isSpacedLetter(char letter) {
    return Character.isLetter(letter) && !Character.isIdeographic(letter);
  }

  /** The number a phrase spells; empty where it is none, or may be something else as well. */
  OptionalLong numeral(String phrase) {
    Long number = roles(phrase).size() == 1 ? numerals.get(phrase) : null;
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private void add(Word word) {
    String phrase = NumberText.plain(word.text());
    add(phrase, word.role());
    if (word.role() == WordRole.NUMERAL) {
      numerals.put(phrase, Long.valueOf(word.standsFor()));
    }
  }

  private void add(String phrase, WordRole role) {
    if (!phrase.isEmpty()) {
      roles.computeIfAbsent(phrase, key -> EnumSet.noneOf(WordRole.class)).add(role);
    }
  }

  private void index(String phrase, Set<WordRole> itsRoles) {
    if (!IN_PLACE_OF_A_NUMBER.containsAll(itsRoles) && !PUNCTUATION.contains(phrase)) {
      byFirstLetter.computeIfAbsent(phrase.charAt(0), key -> new ArrayList<>()).add(phrase);
    }
  }
}
