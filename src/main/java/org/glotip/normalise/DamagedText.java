package org.glotip.normalise;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Texts whose bytes were read in the wrong encoding, or whose letters were lost. */
final class DamagedText {
  /** Stands for any letters that were lost. */
  static final char LOST = '\uFFFD';

  private static final Pattern LOST_LETTER = Pattern.compile(".*\\p{L}\\?\\p{L}.*");
  private static final Charset LATIN = Charset.forName("windows-1252");

  /** Pairs of the encoding a text was wrongly read in and the one it was written in. */
  private static final List<List<Charset>> MISREADINGS =
      List.of(
          List.of(LATIN, StandardCharsets.UTF_8),
          List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8),
          List.of(Charset.forName("windows-1251"), StandardCharsets.UTF_8),
          List.of(Charset.forName("windows-1256"), StandardCharsets.UTF_8),
          List.of(LATIN, Charset.forName("windows-1251")),
          List.of(LATIN, Charset.forName("windows-1256")),
          List.of(LATIN, Charset.forName("windows-1250")),
          List.of(LATIN, Charset.forName("IBM850")),
          List.of(Charset.forName("IBM850"), LATIN),
          List.of(Charset.forName("IBM437"), LATIN),
          List.of(Charset.forName("x-MacRoman"), LATIN),
          List.of(LATIN, Charset.forName("GB18030")));

  private DamagedText() {}

  /** What the text can have been before it was read in a wrong encoding; may be empty. */
  static Set<String> mended(String text) {
    Set<String> found = new LinkedHashSet<>();
    String plain = StringEscapeUtils.unescapeHtml4(text);
    if (!plain.equals(text)) {
      found.add(plain);
    }
    if (isAscii(text)) {
      return found;
    }
    for (List<Charset> pair : MISREADINGS) {
      reread(text, pair).ifPresent(found::add);
    }
    for (String once : List.copyOf(found)) {
      reread(once, MISREADINGS.get(0)).ifPresent(found::add);
    }
    return found;
  }

  /** Whether letters were lost. */
  static boolean isLossy(String text) {
    return text.indexOf(LOST) >= 0 || LOST_LETTER.matcher(text).matches();
  }

  /**
   * The letters a text would keep where everything beyond ASCII is lost: lower case, joiners
   * dropped, each run of lost letters one {@link #LOST}.
   */
  static String skeleton(String text) {
    StringBuilder kept = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      boolean lost = letter > 127 || letter == '?';
      if (lost && (kept.isEmpty() || kept.charAt(kept.length() - 1) != LOST)) {
        kept.append(LOST);
      } else if (!lost && Character.isLetterOrDigit(letter)) {
        kept.append(letter);
      }
    }
    return kept.toString();
  }

  /** Whether a word fits a skeleton, each lost run standing for no to three letters. */
  static boolean fits(String skeleton, String word) {
    return fits(skeleton, 0, word, 0);
  }

  private static boolean fits(String skeleton, int i, String word, int j) {
    if (i == skeleton.length()) {
      return j == word.length();
    }
    if (skeleton.charAt(i) == LOST) {
      for (int length = 0; length <= 3 && j + length <= word.length(); length++) {
        if (fits(skeleton, i + 1, word, j + length)) {
          return true;
        }
      }
      return false;
    }
    return j < word.length()
        && skeleton.charAt(i) == word.charAt(j)
        && fits(skeleton, i + 1, word, j + 1);
  }

  private static Optional<String> reread(String text, List<Charset> pair) {
    try {
      ByteBuffer bytes =
          pair.get(0)
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      String other = pair.get(1).newDecoder().decode(bytes).toString();
      return other.equals(text) ? Optional.empty() : Optional.of(other);
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter < 128);
  }
}
