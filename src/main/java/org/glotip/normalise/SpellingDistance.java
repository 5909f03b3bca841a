package org.glotip.normalise;

/**
 * How far two folded words are apart by slips of spelling, in tenths of a letter: optimal string
 * alignment (Damerau-Levenshtein with adjacent exchanges) in which slips that people make often
 * cost less.
 */
final class SpellingDistance {
  /** A letter lost, added or replaced. */
  static final int LETTER = 10;

  /** A slip that is common: a vowel for a vowel, a doubled letter, two letters exchanged. */
  static final int SLIP = 6;

  /** A wrong first letter is rare. */
  private static final int FIRST = 6;

  private static final String VOWELS = "aeiouyаеиоуыэюяіїє";
  private static final String[] ALIKE = {
    "ck", "kq", "cq", "sz", "cs", "vw", "bv", "gj", "mn", "iy", "pb", "td", "fv", "jy", "xs", "бп",
    "дт", "гк", "зс", "жш", "тط"
  };

  /**
   * For each letter of these scripts the groups it is in, a bit each: the vowels, then the pairs.
   */
  private static final long[] GROUPS = new long[0x700];

  static {
    mark(VOWELS, 1);
    for (int i = 0; i < ALIKE.length; i++) {
      mark(ALIKE[i], 1L << (i + 1));
    }
  }

  private SpellingDistance() {}

  private static void mark(String letters, long group) {
    letters.chars().forEach(letter -> GROUPS[letter] |= group);
  }

  private static long groups(char letter) {
    return letter < GROUPS.length ? GROUPS[letter] : 0;
  }

  /**
   * Distance of two texts.
   *
   * @return tenths of a letter; any number above the limit means: further than the limit
   */
  static int between(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) * SLIP > limit) {
      return limit + 1;
    }
    int[] before = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 1; j <= right.length(); j++) {
      last[j] = last[j - 1] + gap(right, j);
    }
    for (int i = 1; i <= left.length(); i++) {
      int least = fill(row, last, before, left, right, i);
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[right.length()];
  }

  private static int fill(int[] row, int[] last, int[] before, String left, String right, int i) {
    row[0] = last[0] + gap(left, i);
    int least = row[0];
    for (int j = 1; j <= right.length(); j++) {
      int best = last[j - 1] + replacement(left, right, i, j);
      best = Math.min(best, last[j] + gap(left, i));
      best = Math.min(best, row[j - 1] + gap(right, j));
      if (isExchange(left, right, i, j)) {
        best = Math.min(best, before[j - 2] + SLIP);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    return least;
  }

  static boolean isVowel(char letter) {
    return (groups(letter) & 1) != 0;
  }

  private static boolean isExchange(String left, String right, int i, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }

  private static int replacement(String left, String right, int i, int j) {
    char a = left.charAt(i - 1);
    char b = right.charAt(j - 1);
    if (a == b) {
      return 0;
    }
    int cost = isSlip(a, b) ? SLIP : LETTER;
    return i == 1 || j == 1 ? cost + FIRST : cost;
  }

  /** Cost of the letter at a 1-based place standing in one text alone. */
  private static int gap(String text, int place) {
    char letter = text.charAt(place - 1);
    if (place == 1) {
      return LETTER + FIRST;
    }
    boolean doubled = text.charAt(place - 2) == letter;
    return doubled || letter == 'h' ? SLIP : LETTER;
  }

  /** Whether two letters are vowels, or a pair that is easily taken for each other. */
  private static boolean isSlip(char a, char b) {
    return (groups(a) & groups(b)) != 0;
  }
}
