package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.glotip.reference.Synonym;
import org.glotip.reference.SynonymForm;
import org.glotip.reference.WordRole;

/** All known labels of one tier, found by several keys. */
final class SynonymIndex {
  /** How much a kind of label weighs where one spelling has several meanings. */
  private static final Map<SynonymForm, Integer> RANKS = new EnumMap<>(SynonymForm.class);

  static {
    // The official short name outranks all else written the same way.
    // A name of a country, and a known wording, outranks a demonym of another language;
    // a place or a known misspelling gives way to both.
    for (SynonymForm form : SynonymForm.values()) {
      RANKS.put(form, 1);
    }
    RANKS.put(SynonymForm.OFFICIAL, -1);
    RANKS.put(SynonymForm.NAME, 0);
    RANKS.put(SynonymForm.LONG, 0);
    RANKS.put(SynonymForm.WORDING, 0);
    RANKS.put(SynonymForm.PLACE, 2);
    RANKS.put(SynonymForm.MISSPELLING, 2);
  }

  /** A text of so few letters is another word without its first. */
  private static final int SHORTEST_HEADLESS = 7;

  private static final Pattern ACRONYM = Pattern.compile("[A-Z.]{2,8}");

  private final Map<String, Entry> compact = new HashMap<>();
  private final Map<String, Entry> reduced = new HashMap<>();
  private final Map<String, Set<Meaning>> skeletons = new HashMap<>();
  private final Map<String, List<List<String>>> byWord = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> bySecond = new HashMap<>();
  private final Set<String> acronyms = new HashSet<>();
  private final WordRoles roles;

  SynonymIndex(Collection<Synonym> synonyms, WordRoles roles) {
    this.roles = roles;
    synonyms.forEach(this::add);
    compact.keySet().stream().filter(key -> !acronyms.contains(key)).forEach(this::addByLetter);
  }

  /** Meanings of a label as it stands. */
  Set<Meaning> exact(String words) {
    return meanings(compact.get(words.replace(" ", "")));
  }

  /** Other countries of which a label is a usual name, beside the one whose official name it is. */
  Set<Meaning> rivals(String words) {
    Entry entry = compact.get(words.replace(" ", ""));
    return entry == null ? Set.of() : entry.rivals();
  }

  /** Whether a label is a name or a known wording, and not a form of one. */
  boolean isName(String words) {
    Entry entry = compact.get(words.replace(" ", ""));
    return entry != null && entry.isName();
  }

  /** Meanings of a set of words, whatever their order, articles and joining words aside. */
  Set<Meaning> inAnyOrder(List<String> words) {
    String key = reduce(words);
    return key.isEmpty() || isStateWord(key) ? Set.of() : meanings(reduced.get(key));
  }

  /** "Republic" alone is no country, though articles aside it is all that some names have. */
  private boolean isStateWord(String word) {
    return roles.is(word, WordRole.GENERIC)
        || roles.expansions(word).stream().anyMatch(full -> roles.is(full, WordRole.GENERIC));
  }

  /** Meanings of the labels that would look like this after losing their accented letters. */
  Set<Meaning> bySkeleton(String skeleton) {
    Set<Meaning> same = skeletons.getOrDefault(skeleton, Set.of());
    if (!same.isEmpty()) {
      return same;
    }
    Set<Meaning> found = new HashSet<>();
    boolean headless = skeleton.charAt(0) == DamagedText.LOST;
    Collection<String> candidates =
        headless ? compact.keySet() : byFirst.getOrDefault(first(skeleton), List.of());
    for (String key : candidates) {
      if (DamagedText.fits(skeleton, key)) {
        found.addAll(exact(key));
      }
    }
    return found;
  }

  /**
   * Meanings of the labels whose words begin with the words given, in order, at least one of at
   * least four letters being whole.
   */
  Set<Meaning> abbreviated(List<String> words) {
    Set<Meaning> found = new HashSet<>();
    for (String whole : words) {
      if (whole.length() >= 4) {
        for (List<String> candidate : byWord.getOrDefault(whole, List.of())) {
          if (isAbbreviation(words, candidate)) {
            found.addAll(exact(String.join("", candidate)));
          }
        }
      }
    }
    return found;
  }

  /**
   * The least spelling distance to each meaning, within a limit. The first letter is taken to be
   * right, or to be lost; a wrong one is rare. A known misspelling counts as one slip away from
   * itself.
   */
  Map<Meaning, Integer> near(String key, int limit) {
    Map<Meaning, Integer> found = new TreeMap<>();
    if (isStateWord(key)) {
      return found;
    }
    near(key, limit, byFirst.getOrDefault(first(key), List.of()), found);
    near(key, limit, bySecond.getOrDefault(key.charAt(0), List.of()), found);
    return found;
  }

  private void near(String key, int limit, List<String> candidates, Map<Meaning, Integer> found) {
    int reach = limit / SpellingDistance.SLIP;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - key.length()) <= reach) {
        int distance = SpellingDistance.between(key, candidate, limit) + slip(candidate);
        if (distance <= limit) {
          exact(candidate).forEach(m -> found.merge(m, distance, Math::min));
        }
      }
    }
  }

  /** The first letter; one for all vowels, since one vowel is easily taken for another. */
  private static char first(String key) {
    return SpellingDistance.isVowel(key.charAt(0)) ? 'a' : key.charAt(0);
  }

  private int slip(String candidate) {
    Entry entry = compact.get(candidate);
    return entry != null && entry.isWeak() ? SpellingDistance.SLIP : 0;
  }

  private void add(Synonym synonym) {
    String words = Folding.words(synonym.label());
    if (words.isEmpty()) {
      return;
    }
    Meaning meaning = new Meaning(synonym.kind(), synonym.code());
    int rank = RANKS.getOrDefault(synonym.form(), 1);
    compact.computeIfAbsent(words.replace(" ", ""), key -> new Entry()).add(meaning, rank);
    List<String> parts = Folding.split(words);
    if (parts.size() > 1) {
      reduced.computeIfAbsent(reduce(parts), key -> new Entry()).add(meaning, rank);
      parts.forEach(part -> byWord.computeIfAbsent(part, k -> new ArrayList<>()).add(parts));
    }
    addSkeleton(synonym, meaning);
    if (ACRONYM.matcher(synonym.label()).matches()) {
      // Letters that stand for words have no spelling that could be slightly wrong.
      acronyms.add(words.replace(" ", ""));
    }
  }

  private void addByLetter(String key) {
    byFirst.computeIfAbsent(first(key), letter -> new ArrayList<>()).add(key);
    if (key.length() > SHORTEST_HEADLESS) {
      bySecond.computeIfAbsent(key.charAt(1), letter -> new ArrayList<>()).add(key);
    }
  }

  private void addSkeleton(Synonym synonym, Meaning meaning) {
    String skeleton = DamagedText.skeleton(synonym.label());
    if (skeleton.indexOf(DamagedText.LOST) >= 0 && skeleton.length() > 3) {
      skeletons.computeIfAbsent(skeleton, key -> new HashSet<>()).add(meaning);
    }
  }

  private String reduce(List<String> words) {
    Set<String> kept = new TreeSet<>();
    for (String word : words) {
      if (!roles.is(word, WordRole.ARTICLE) && !roles.is(word, WordRole.AND)) {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }

  private static boolean isAbbreviation(List<String> words, List<String> candidate) {
    if (words.size() != candidate.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!candidate.get(i).startsWith(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Set<Meaning> meanings(@org.jspecify.annotations.Nullable Entry entry) {
    return entry == null ? Set.of() : entry.best();
  }

  /** The meanings of one spelling by rank. */
  private static final class Entry {
    private int rank = Integer.MAX_VALUE;
    private Set<Meaning> meanings = Set.of();
    private Set<Meaning> names = Set.of();

    void add(Meaning meaning, int other) {
      if (other <= 0 && meaning.isCountry() && !names.contains(meaning)) {
        names = new TreeSet<>(names);
        names.add(meaning);
      }
      if (other < rank) {
        rank = other;
        meanings = Set.of(meaning);
      } else if (other == rank && !meanings.contains(meaning)) {
        meanings = new TreeSet<>(meanings);
        meanings.add(meaning);
      }
    }

    Set<Meaning> rivals() {
      Set<Meaning> others = new TreeSet<>(names);
      others.removeAll(meanings);
      return others;
    }

    boolean isName() {
      return rank <= 0;
    }

    boolean isWeak() {
      return rank > 1;
    }

    Set<Meaning> best() {
      return meanings;
    }
  }
}
