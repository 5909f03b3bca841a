package org.glotip.normalise;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a text when spelling habits are taken away: case, accents, joiners, and the
 * letters that a script writes in more than one way.
 */
final class Folding {
  /** Letters that compatibility decomposition leaves alone. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "e"),
          Map.entry('ة', "ه"),
          Map.entry('ى', "ي"),
          Map.entry('ی', "ي"),
          Map.entry('ک', "ك"),
          Map.entry('ـ', ""),
          Map.entry('ґ', "г"));

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Folding() {}

  /** Lower-case letters and digits, words parted by single spaces. */
  static String words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(folded, plain.charAt(i));
    }
    return folded.toString().strip();
  }

  /** A code as it is meant: full-width letters narrow, spaces and what is not seen left out. */
  static String plain(String code) {
    StringBuilder seen = new StringBuilder();
    Normalizer.normalize(code, Normalizer.Form.NFKC)
        .codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
        .filter(letter -> Character.getType(letter) != Character.FORMAT)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /** Letters and digits alone. */
  static String compact(String text) {
    return words(text).replace(" ", "");
  }

  /** The words of a folded text. */
  static List<String> split(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  /** Traditional Chinese characters written the simplified way; other text as it is. */
  static String simplified(String text) {
    return isHan(text) ? TraditionalChinese.SIMPLIFIED.transliterate(text) : text;
  }

  /** Whether a text is of a script that parts no words: Chinese, Japanese, Thai and the like. */
  static boolean isUnspaced(String text) {
    return text.codePoints().anyMatch(c -> UNSPACED.contains(UnicodeScript.of(c)));
  }

  /** Whether a text holds Chinese characters. */
  static boolean isHan(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }

  private static void append(StringBuilder folded, char letter) {
    String other = LETTERS.get(letter);
    if (other != null) {
      folded.append(other);
    } else if (isPartOfWord(letter)) {
      folded.append(letter);
    } else if (!isSilent(letter)
        && !folded.isEmpty()
        && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /**
   * Accents, vowel points and apostrophes stand inside words without parting them. Marks of the
   * Indian and South-East Asian scripts are letters there and stay.
   */
  private static boolean isSilent(char letter) {
    return isAccent(letter)
        || Character.getType(letter) == Character.FORMAT
        || "'’‘`´ʼʻ".indexOf(letter) >= 0;
  }

  private static boolean isAccent(char letter) {
    return (letter >= '\u0300' && letter <= '\u036F')
        || (letter >= '\u0591' && letter <= '\u05C7')
        || (letter >= '\u0610' && letter <= '\u061A')
        || (letter >= '\u064B' && letter <= '\u065F')
        || letter == '\u0670'
        || letter == '\u200B';
  }

  private static boolean isPartOfWord(char letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || Character.isSurrogate(letter)
        || (!isAccent(letter)
            && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK));
  }

  /** Loaded only when a Chinese label comes; the rules are large. */
  private static final class TraditionalChinese {
    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
  }
}
