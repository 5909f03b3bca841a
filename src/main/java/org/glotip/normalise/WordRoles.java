package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.reference.Word;
import org.glotip.reference.WordRole;

/** Which words play which part, folded, over all languages. */
final class WordRoles {
  private final Map<WordRole, Set<String>> words = new EnumMap<>(WordRole.class);
  private final Map<WordRole, List<String>> phrases = new EnumMap<>(WordRole.class);
  private final Map<String, Set<String>> expansions = new HashMap<>();

  WordRoles(List<Word> all) {
    for (WordRole role : WordRole.values()) {
      words.put(role, new HashSet<>());
    }
    all.forEach(this::add);
    words.forEach((role, texts) -> phrases.put(role, phrases(texts)));
  }

  private static List<String> phrases(Set<String> texts) {
    return texts.stream()
        .filter(text -> text.indexOf(' ') > 0)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(text -> text))
        .toList();
  }

  /** Whether a folded word has a part. */
  boolean is(String word, WordRole role) {
    return of(role).contains(word);
  }

  /** The folded words of a part. */
  Set<String> of(WordRole role) {
    return words.getOrDefault(role, Set.of());
  }

  /** What an abbreviated word can stand for, folded; empty for other words. */
  Set<String> expansions(String word) {
    return expansions.getOrDefault(word, Set.of());
  }

  /** The words that play none of these parts, in order. */
  List<String> without(List<String> all, WordRole... unwanted) {
    List<String> kept = new ArrayList<>();
    for (String word : all) {
      boolean drop = false;
      for (WordRole role : unwanted) {
        drop |= is(word, role);
      }
      if (!drop) {
        kept.add(word);
      }
    }
    return kept;
  }

  /** A folded text without the phrases of a part, the longest first. */
  String withoutPhrases(String folded, WordRole role) {
    String text = " " + folded + " ";
    for (String phrase : phrases.getOrDefault(role, List.of())) {
      text = text.replace(" " + phrase + " ", " ");
    }
    return text.strip();
  }

  private void add(Word word) {
    String folded = Folding.words(word.text());
    if (folded.isEmpty()) {
      return;
    }
    words.computeIfAbsent(word.role(), key -> new HashSet<>()).add(folded);
    if (word.role() == WordRole.EXPANSION) {
      expansions
          .computeIfAbsent(folded, key -> new TreeSet<>())
          .add(Folding.words(word.standsFor()));
    }
  }
}
