package org.glotip.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.glotip.model.LabelKind;
import org.glotip.reference.Synonym;
import org.glotip.reference.Vocabulary;

/**
 * Says what a written-in citizenship or country means.
 *
 * <p>It never guesses: a label has one meaning, or it is ambiguous, or it is unresolved. The ways
 * of understanding are tried from sure to less sure, and the first that gives an answer ends the
 * search, ambiguous answers included.
 */
public final class LabelMatcher {
  /** {@code Q6}, {@code Q6.1_10}, {@code xxx}: left by the form, not by a person. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("[A-Za-z]{1,3}[._-]?\\d+([._-]\\d+)*|(?i)([x?._-])\\2{2,}");

  /** {@code <name of country>}: a place to fill in. */
  private static final Pattern PLACEHOLDER = Pattern.compile("<[^<>]*>|\\{[^{}]*\\}|_{2,}.*");

  /** A word cut short has no spelling that could be slightly wrong. */
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{L}{1,6}\\.");

  private final SynonymIndex index;
  private final CompletableFuture<SynonymIndex> further;
  private final LabelReadings readings;
  private final Map<String, LabelMeaning> known = new HashMap<>();
  private final Map<String, Set<Meaning>> nearby = new HashMap<>();

  /** A matcher over a vocabulary; holds an index in memory, so make one per run. */
  public LabelMatcher(Vocabulary vocabulary) {
    WordRoles roles = new WordRoles(vocabulary.words());
    index = new SynonymIndex(select(vocabulary, false), roles);
    further =
        CompletableFuture.supplyAsync(() -> new SynonymIndex(select(vocabulary, true), roles));
    readings = new LabelReadings(roles, this);
  }

  /**
   * The meaning of a label.
   *
   * @param label the text as found
   * @param reporter alpha-3 code of the country that wrote it; blank where not known
   */
  public synchronized LabelMeaning meaning(String label, String reporter) {
    return known.computeIfAbsent(reporter + '\t' + label, key -> find(label, reporter));
  }

  /** The label without case, accents and joiners; tells answers of one kind apart. */
  public static String folded(String label) {
    return Folding.words(label);
  }

  private static boolean isInvisible(int letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.FORMAT;
  }

  private LabelMeaning find(String label, String reporter) {
    if (label.codePoints().allMatch(LabelMatcher::isInvisible)) {
      return new LabelMeaning(LabelKind.EMPTY, "", List.of(), MatchKind.EXACT);
    }
    if (isNoText(label)) {
      return new LabelMeaning(LabelKind.JUNK, "", List.of(), MatchKind.EXACT);
    }
    if (DamagedText.isLossy(label)) {
      return mended(label, reporter);
    }
    LabelMeaning sound = read(label, reporter);
    if (!sound.isUnresolved() || sound.how() == MatchKind.EXACT) {
      return sound;
    }
    LabelMeaning mended = mended(label, reporter);
    return mended.isUnresolved() ? spelling(label, reporter) : mended;
  }

  /** Reads a label that is taken to be sound. */
  LabelMeaning read(String label, String reporter) {
    LabelMeaning exact = lookup(label);
    boolean known = !exact.isUnresolved() || exact.how() == MatchKind.EXACT;
    return known ? exact : readings.read(label, reporter);
  }

  /** The meaning of a label as it stands: of the main languages, else of the further ones. */
  LabelMeaning lookup(String label) {
    String words = Folding.words(label);
    LabelMeaning main = LabelMeaning.of(index.exact(words), MatchKind.EXACT);
    if (!main.isUnresolved() || main.how() == MatchKind.EXACT) {
      return main.withRivals(index.rivals(words));
    }
    if (Folding.isHan(label)) {
      String simplified = Folding.words(Folding.simplified(label));
      main = LabelMeaning.of(index.exact(simplified), MatchKind.EXACT);
    }
    return main.isUnresolved() ? ofFurtherLanguages(words) : main;
  }

  /**
   * A label of the further languages. One that is close to a country in a main language may be that
   * country, misspelt. A name is taken at its word unless one other country alone is close; any
   * other label is ambiguous with all that are close.
   */
  private LabelMeaning ofFurtherLanguages(String words) {
    SynonymIndex others = further.join();
    Set<Meaning> meanings = others.exact(words);
    if (meanings.isEmpty()) {
      return LabelMeaning.unresolved();
    }
    Set<Meaning> near = close(words.replace(" ", ""));
    Set<Meaning> all = new TreeSet<>(meanings);
    if (near.size() == 1 || !others.isName(words)) {
      near.stream().filter(Meaning::isCountry).forEach(all::add);
    }
    return LabelMeaning.of(all, MatchKind.EXACT);
  }

  /** The meaning of words in any order, articles aside. */
  LabelMeaning lookup(List<String> words) {
    if (words.isEmpty()) {
      return LabelMeaning.unresolved();
    }
    LabelMeaning joined = lookup(String.join(" ", words));
    if (!joined.isUnresolved()) {
      return joined.as(MatchKind.WORDS);
    }
    return LabelMeaning.of(index.inAnyOrder(words), MatchKind.WORDS);
  }

  /** The meaning of words some of which are cut short. */
  LabelMeaning abbreviated(List<String> words) {
    return LabelMeaning.of(index.abbreviated(words), MatchKind.ABBREVIATED);
  }

  private LabelMeaning mended(String label, String reporter) {
    Set<Meaning> found = new TreeSet<>();
    for (String candidate : DamagedText.mended(label)) {
      LabelMeaning meaning = read(candidate, reporter);
      if (meaning.isResolved() && meaning.kind() != LabelKind.JUNK) {
        found.add(meaning.meaning());
      }
    }
    if (found.isEmpty() && label.indexOf(DamagedText.LOST) + label.indexOf('?') > -2) {
      found.addAll(lossy(label));
    }
    return LabelMeaning.of(found, MatchKind.REPAIRED);
  }

  /** The meanings that fit what is left of a label that lost letters. */
  private Set<Meaning> lossy(String label) {
    String skeleton = DamagedText.skeleton(label);
    long kept = skeleton.chars().filter(letter -> letter != DamagedText.LOST).count();
    return kept >= 3 ? index.bySkeleton(skeleton) : Set.of();
  }

  /** The one meaning whose spelling is close, if every other meaning is clearly further away. */
  private LabelMeaning spelling(String label, String reporter) {
    if (SHORT_FORM.matcher(label.strip()).matches()) {
      return LabelMeaning.unresolved();
    }
    LabelMeaning whole = near(Folding.compact(label));
    if (!whole.isUnresolved()) {
      return whole;
    }
    List<String> rest = readings.withoutCarriers(label);
    LabelMeaning part = rest.isEmpty() ? LabelMeaning.unresolved() : near(String.join("", rest));
    return part.isUnresolved() ? readings.misspeltParts(label, reporter) : part;
  }

  /** The one meaning close to a compact text; ambiguous where there are several. */
  LabelMeaning near(String compact) {
    return LabelMeaning.of(close(compact), MatchKind.SPELLING);
  }

  /** Meanings close to a compact text, none clearly closer; kept, since the search is long. */
  private Set<Meaning> close(String compact) {
    Set<Meaning> found = nearby.get(compact);
    if (found == null) {
      found = search(compact);
      nearby.put(compact, found);
    }
    return found;
  }

  private Set<Meaning> search(String compact) {
    int limit = Folding.isHan(compact) ? limitOfCharacters(compact) : limit(compact.length());
    if (limit == 0) {
      return Set.of();
    }
    Map<Meaning, Integer> distances = index.near(compact, limit);
    if (distances.isEmpty()) {
      return Set.of();
    }
    int best = distances.values().stream().min(Integer::compare).orElse(limit);
    return Set.copyOf(index.near(compact, best + margin(best) - 1).keySet());
  }

  /** By how much every other meaning must be further away: the more slips, the more. */
  private static int margin(int best) {
    int most = SpellingDistance.LETTER + SpellingDistance.LETTER / 2;
    return Math.min(most, Math.max(SpellingDistance.SLIP, best * 3 / 2));
  }

  /** In a Chinese name of three characters and more, one may be a wrong one. */
  private static int limitOfCharacters(String compact) {
    return compact.length() < 3 ? 0 : SpellingDistance.LETTER;
  }

  /** The largest distance, in tenths of a letter, at which a word of a length is still itself. */
  private static int limit(int length) {
    if (length < 4) {
      return 0;
    }
    if (length < 6) {
      return SpellingDistance.SLIP;
    }
    if (length < 8) {
      return SpellingDistance.LETTER + 2;
    }
    return length < 11 ? 2 * SpellingDistance.LETTER : 3 * SpellingDistance.LETTER - 4;
  }

  /** Whether a label holds no letter, or is an identifier such as {@code Q6.1_10}. */
  private static boolean isNoText(String label) {
    boolean letters = label.codePoints().anyMatch(Character::isLetter);
    boolean lost = label.indexOf(DamagedText.LOST) >= 0;
    return (!letters && !lost)
        || IDENTIFIER.matcher(label.strip()).matches()
        || PLACEHOLDER.matcher(label.strip()).matches();
  }

  private static List<Synonym> select(Vocabulary vocabulary, boolean further) {
    List<Synonym> chosen = new ArrayList<>();
    for (Synonym synonym : vocabulary.synonyms()) {
      if (synonym.further() == further) {
        chosen.add(synonym);
      }
    }
    return chosen;
  }
}
