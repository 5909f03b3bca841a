package org.glotip.normalise;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.reference.Term;
import org.glotip.reference.TermConcept;

/** The codes that wordings stand for, found by folded wording. */
final class TermIndex {
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
    Map<String, String> byLabel = codes.getOrDefault(concept, Map.of());
    String exact = byLabel.get(wording);
    if (exact != null) {
      return Optional.of(exact);
    }
    String found = byLabel.get(fold(wording));
    if (found != null) {
      byLabel.put(wording, found);
    }
    return Optional.ofNullable(found);
  }

  /** The sign of "18+" is all that parts it from 18, so it is kept as a word; a tick is a word. */
  private static String fold(String wording) {
    String folded = Folding.compact(wording.replace("+", " plus "));
    return folded.isEmpty() ? wording.strip() : folded;
  }
}
