package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.glotip.model.LabelKind;
import org.glotip.reference.WordRole;

/** Understands labels by their words: set aside, put in another order, or written out. */
final class WordReading {
  private static final Pattern ELISION = Pattern.compile("\\b\\p{L}{1,5}['’`´]");

  /** More ways than this to write out a label's abbreviations are not tried. */
  private static final int MOST_EXPANSIONS = 64;

  private final WordRoles roles;
  private final LabelMatcher matcher;
  private final SuffixReading suffixes;

  WordReading(WordRoles roles, LabelMatcher matcher) {
    this.roles = roles;
    this.matcher = matcher;
    this.suffixes = new SuffixReading(roles, matcher);
  }

  /** Words set aside, put in another order, or written out. */
  LabelMeaning read(String label) {
    List<String> words = Folding.split(Folding.words(label));
    LabelMeaning found = matcher.lookup(words);
    if (found.isUnresolved()) {
      found = matcher.lookup(roles.without(words, WordRole.ARTICLE, WordRole.CITIZEN));
    }
    if (found.isUnresolved()) {
      found = matcher.lookup(withoutCarriers(label));
    }
    if (found.isUnresolved()) {
      found = expanded(words);
    }
    if (found.isUnresolved()) {
      found = others(words);
    }
    if (found.isUnresolved()) {
      found = former(words);
    }
    if (found.isUnresolved()) {
      found = suffixes.read(label);
    }
    if (found.isUnresolved()) {
      found = generic(words);
    }
    if (found.isUnresolved()) {
      found = twice(words);
    }
    return found.isUnresolved() && words.size() > 1 ? matcher.abbreviated(words) : found;
  }

  /** "Place country", or a name and its demonym: two readings of the same country. */
  private LabelMeaning twice(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      LabelMeaning left = matcher.lookup(words.subList(0, i));
      LabelMeaning right = matcher.lookup(words.subList(i, words.size()));
      if (left.isCountry() && left.code().equals(right.code())) {
        return left.as(MatchKind.QUALIFIED);
      }
    }
    return LabelMeaning.unresolved();
  }

  private LabelMeaning expanded(List<String> words) {
    Set<Meaning> meanings = new TreeSet<>();
    for (List<String> written : expansions(words)) {
      LabelMeaning found = matcher.lookup(written);
      if (found.isUnresolved()) {
        found = matcher.lookup(roles.without(written, WordRole.ARTICLE, WordRole.CITIZEN));
      }
      if (found.isResolved()) {
        meanings.add(found.meaning());
      }
    }
    return LabelMeaning.of(meanings, MatchKind.ABBREVIATED);
  }

  /** Every way to write out the abbreviated words. */
  private List<List<String>> expansions(List<String> words) {
    List<List<String>> all = new ArrayList<>(List.of(List.of()));
    for (String word : words) {
      Set<String> choices = new TreeSet<>(roles.expansions(word));
      choices.add(word);
      List<List<String>> next = new ArrayList<>();
      for (List<String> begun : all) {
        for (String choice : choices) {
          if (next.size() < MOST_EXPANSIONS) {
            List<String> longer = new ArrayList<>(begun);
            longer.addAll(Folding.split(choice));
            next.add(longer);
          }
        }
      }
      all = next;
    }
    return all;
  }

  /** "Other" beside a region is the region; beside nothing else it is foreigners. */
  private LabelMeaning others(List<String> words) {
    if (words.stream().noneMatch(word -> roles.is(word, WordRole.OTHER))) {
      return LabelMeaning.unresolved();
    }
    List<String> rest =
        roles.without(words, WordRole.OTHER, WordRole.ARTICLE, WordRole.CITIZEN, WordRole.ETCETERA);
    if (rest.isEmpty()) {
      return new LabelMeaning(LabelKind.FOREIGN, "", List.of(), MatchKind.WORDS);
    }
    LabelMeaning found = matcher.lookup(rest);
    return found.kind() == LabelKind.REGION ? found : LabelMeaning.unresolved();
  }

  /** "Former" before a dissolved State or before a former name is that. */
  private LabelMeaning former(List<String> words) {
    List<String> rest = roles.without(words, WordRole.FORMER, WordRole.ARTICLE);
    if (rest.size() == words.size()) {
      return LabelMeaning.unresolved();
    }
    LabelMeaning found = matcher.lookup(rest);
    return found.kind() == LabelKind.HISTORICAL ? found : LabelMeaning.unresolved();
  }

  /** State words set aside, if a country is left. */
  private LabelMeaning generic(List<String> words) {
    Set<Meaning> meanings = new TreeSet<>();
    for (List<String> written : expansions(words)) {
      List<String> rest =
          roles.without(written, WordRole.ARTICLE, WordRole.CITIZEN, WordRole.GENERIC);
      if (!rest.isEmpty() && rest.size() < written.size()) {
        LabelMeaning found = matcher.lookup(rest);
        if (found.kind() == LabelKind.AMBIGUOUS) {
          return found;
        }
        if (found.isCountry() && String.join("", rest).length() > 3) {
          meanings.add(found.meaning());
        }
      }
    }
    return LabelMeaning.of(meanings, MatchKind.WORDS);
  }

  /** "dall'Egitto": an article that has lost its vowel is a word of its own. */
  LabelMeaning elided(String label) {
    String apart = ELISION.matcher(label).replaceAll(" ");
    return apart.equals(label) ? LabelMeaning.unresolved() : read(apart);
  }

  /** The words of a label without those that only carry a country, and without articles. */
  List<String> withoutCarriers(String label) {
    return roles.without(
        Folding.split(roles.withoutPhrases(Folding.words(label), WordRole.CITIZEN)),
        WordRole.ARTICLE,
        WordRole.CITIZEN);
  }
}
