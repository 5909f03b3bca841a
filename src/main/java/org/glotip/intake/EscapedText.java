package org.glotip.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of workbooks write characters that XML cannot hold as {@code _x000D_}. */
final class EscapedText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String plain(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE.matcher(text).replaceAll(EscapedText::character);
  }

  private static String character(java.util.regex.MatchResult escape) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }
}
