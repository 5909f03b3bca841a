package org.glotip.normalise;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glotip.reference.Term;
import org.glotip.reference.TermConcept;

/** The codes that wordings stand for, found by folded wording. */
final class TermIndex {
  /** The mark of a footnote behind a wording. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\s*([*†‡§]+|[¹²³⁰⁴-⁹ᵃ-ᵉ]+|\\(\\d{1,2}\\)|\\[\\w{1,2}\\]|\\s\\d{1,2}/)\\s*$");

  private static final Pattern AT_MOST = Pattern.compile("(<=|=<|[≤⩽≦])(?=\\s*\\d)");
  private static final Pattern AT_LEAST = Pattern.compile("(>=|=>|[≥⩾≧])(?=\\s*\\d)");
  private static final Pattern BELOW = Pattern.compile("[<＜﹤](?=\\s*\\d)");
  private static final Pattern ABOVE = Pattern.compile("[>＞﹥](?=\\s*\\d)");

  /** Kept for a wording that is not known; no code is blank. */
  private static final String NONE = "";

  private final Map<TermConcept, Map<String, String>> codes = new EnumMap<>(TermConcept.class);

  TermIndex(List<Term> terms) {
    for (Term term : terms) {
      Map<String, String> byLabel = codes.computeIfAbsent(term.concept(), key -> new HashMap<>());
      byLabel.put(fold(term.label()), term.code());
      byLabel.putIfAbsent(fold(term.code()), term.code());
    }
  }

  /** The code of a wording; empty where it is not known. */
  Optional<String> code(TermConcept concept, String wording) {
    Map<String, String> byLabel = codes.computeIfAbsent(concept, key -> new HashMap<>());
    String code = byLabel.get(wording);
    if (code == null) {
      code = find(byLabel, wording);
      byLabel.put(wording, code);
    }
    return code.equals(NONE) ? Optional.empty() : Optional.of(code);
  }

  private static String find(Map<String, String> byLabel, String wording) {
    String found = byLabel.get(fold(wording));
    String bare = FOOTNOTE.matcher(wording).replaceFirst("");
    if (found == null && bare.length() < wording.length()) {
      found = byLabel.get(fold(bare));
    }
    return found == null ? NONE : found;
  }

  /**
   * Signs are all that parts "18+" and "<18" from 18, so they are kept as words; a tick is a word.
   */
  private static String fold(String wording) {
    String folded = Folding.compact(withSignsInWords(wording));
    return folded.isEmpty() ? wording.strip() : folded;
  }

  private static String withSignsInWords(String wording) {
    String text = wording.replace("+", " plus ");
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return text;
    }
    text = AT_MOST.matcher(text).replaceAll(" up to ");
    text = AT_LEAST.matcher(text).replaceAll(" from ");
    text = BELOW.matcher(text).replaceAll(" under ");
    return ABOVE.matcher(text).replaceAll(" over ");
  }
}
