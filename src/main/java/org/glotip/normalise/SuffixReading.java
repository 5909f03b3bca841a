package org.glotip.normalise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.reference.WordRole;

/** Understands labels in which a carrier stands right before or behind a name, without a space. */
final class SuffixReading {
  /** As many carriers as this are taken away one after the other. */
  private static final int MOST = 3;

  private final WordRoles roles;
  private final LabelMatcher matcher;

  SuffixReading(WordRoles roles, LabelMatcher matcher) {
    this.roles = roles;
    this.matcher = matcher;
  }

  /** Chinese and other scripts without spaces put the carrier right behind the name. */
  LabelMeaning read(String label) {
    String compact = Folding.compact(Folding.simplified(label));
    if (!Folding.isUnspaced(compact)) {
      return LabelMeaning.unresolved();
    }
    Set<Meaning> meanings = new TreeSet<>();
    strip(compact, meanings, MOST);
    return LabelMeaning.of(meanings, MatchKind.WORDS);
  }

  private void strip(String compact, Set<Meaning> meanings, int times) {
    for (WordRole role : List.of(WordRole.CITIZEN, WordRole.ARTICLE)) {
      for (String carrier : roles.of(role)) {
        if (compact.length() > carrier.length() && !carrier.isEmpty()) {
          addStripped(compact, carrier, meanings, times);
        }
      }
    }
  }

  private void addStripped(String compact, String carrier, Set<Meaning> meanings, int times) {
    if (compact.endsWith(carrier)) {
      int rest = compact.length() - carrier.length();
      addResolved(compact.substring(0, rest), meanings, times);
    }
    if (compact.startsWith(carrier)) {
      addResolved(compact.substring(carrier.length()), meanings, times);
    }
  }

  private void addResolved(String text, Set<Meaning> meanings, int times) {
    LabelMeaning found = matcher.lookup(text);
    if (found.isResolved()) {
      meanings.add(found.meaning());
    } else if (times > 1) {
      strip(text, meanings, times - 1);
    }
  }
}
