package org.glotip.intake;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/**
 * How much a decoded text looks like words of some language: each word in one script, capitals
 * first, no stray signs. The wrong encoding of single bytes mixes scripts, case and signs.
 */
final class WordLikeness {
  private static final Charset SIMPLIFIED_CHINESE = Charset.forName("GB18030");

  /** Lead bytes of the 3,755 characters that make up nearly all of a Chinese text. */
  private static final int FIRST_COMMON = 0xB0;

  private static final int LAST_COMMON = 0xD7;

  /** Signs that stand beside words in real tables. */
  private static final String USUAL_SIGNS =
      "\u00A0«»‘’“”„‚–—…•€§°ºª№·¡¿£©®،؛؟ـ\u200C\u200D\u200E\u200F、。（），：；“”《》【】％－／　！？";

  private double points;
  private int foreign;

  private WordLikeness() {}

  /** Mean over all characters beyond ASCII: 1 for clean words, below 0 for a jumble. */
  static double score(String text) {
    WordLikeness judge = new WordLikeness();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPartOfWord(text.charAt(i))) {
        judge.word(text, start, i);
        start = i + 1;
        if (i < text.length()) {
          judge.sign(text.charAt(i));
        }
      }
    }
    return judge.foreign == 0 ? 0 : judge.points / judge.foreign;
  }

  private void word(String text, int start, int end) {
    int beyond = 0;
    for (int i = start; i < end; i++) {
      beyond += text.charAt(i) > 0x7F ? 1 : 0;
    }
    foreign += beyond;
    points += beyond * (isOneScript(text, start, end) ? likeness(text, start, end, beyond) : -1.0);
  }

  private void sign(char sign) {
    if (sign > 0x7F) {
      foreign++;
      points += USUAL_SIGNS.indexOf(sign) >= 0 ? 0.5 : -1;
    }
  }

  private static double likeness(String text, int start, int end, int beyond) {
    if (beyond == 0) {
      return 0;
    }
    if (script(text.charAt(start)) == UnicodeScript.HAN) {
      return commonShare(text, start, end);
    }
    boolean latin = script(text.charAt(start)) == UnicodeScript.LATIN;
    if (latin && end - start > 2 && 2 * beyond > end - start) {
      return -1;
    }
    return changesCase(text, start, end) ? -1 : 1;
  }

  /** 1 if all characters are common ones, -1 if none is. */
  private static double commonShare(String text, int start, int end) {
    byte[] bytes = text.substring(start, end).getBytes(SIMPLIFIED_CHINESE);
    int common = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      int lead = bytes[i] & 0xFF;
      common += lead >= FIRST_COMMON && lead <= LAST_COMMON ? 1 : 0;
    }
    return 2.0 * common / (end - start) - 1;
  }

  private static boolean changesCase(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneScript(String text, int start, int end) {
    UnicodeScript first = null;
    for (int i = start; i < end; i++) {
      UnicodeScript script = script(text.charAt(i));
      if (script == UnicodeScript.INHERITED) {
        continue;
      }
      if (first != null && script != first) {
        return false;
      }
      first = script;
    }
    return true;
  }

  private static UnicodeScript script(char character) {
    return UnicodeScript.of(character);
  }

  private static boolean isPartOfWord(char character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
