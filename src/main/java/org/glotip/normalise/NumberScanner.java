package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glotip.normalise.NumberToken.Kind;

/** Cuts the plain text of a count into numbers, known words, decorations and the rest. */
final class NumberScanner {
  private static final Pattern MARK = Pattern.compile("[*†‡§]+");

  /** In round brackets a figure may be a count, and f, h, k, m, t, w say whose or how much. */
  private static final Pattern BRACKETED_MARK =
      Pattern.compile(" ?(?:\\[ ?(?:[0-9]{1,2}|[a-z]) ?]|\\( ?[a-egijln-suvx-z] ?\\))");

  private static final Pattern LETTER_MARK = Pattern.compile("[a-i]\\)");
  private static final String DECORATIONS = "()[]\"'（）";
  private static final String PUNCTUATION = ".,;:!";

  private final String text;
  private final NumberWords words;
  private final List<NumberToken> tokens = new ArrayList<>();
  private int place;
  private int open;

  private NumberScanner(String text, NumberWords words) {
    this.text = text;
    this.words = words;
  }

  static List<NumberToken> scan(String plain, NumberWords words) {
    NumberScanner scanner = new NumberScanner(plain, words);
    while (scanner.place < plain.length()) {
      scanner.step();
    }
    return scanner.tokens;
  }

  private void step() {
    boolean taken =
        skipSpace()
            || footnote()
            || numeral(Numeral.STRETCH, Numeral::read)
            || numeral(ChineseNumeral.STRETCH, ChineseNumeral::read)
            || phrase()
            || decoration();
    if (!taken) {
      unknown();
    }
  }

  private boolean skipSpace() {
    boolean space = text.charAt(place) == ' ';
    place += space ? 1 : 0;
    return space;
  }

  /** {@code 12*}, {@code 12 [1]}, {@code 12a)}: a letter counts only where no bracket is open. */
  private boolean footnote() {
    boolean afterNumber = !tokens.isEmpty() && tokens.get(tokens.size() - 1).isNumber();
    boolean attached = afterNumber && place > 0 && text.charAt(place - 1) != ' ' && open == 0;
    return take(MARK, Kind.DECORATION)
        || (afterNumber && take(BRACKETED_MARK, Kind.DECORATION))
        || (attached && take(LETTER_MARK, Kind.DECORATION));
  }

  private boolean take(Pattern pattern, Kind kind) {
    Matcher matcher = at(pattern);
    boolean found = matcher.lookingAt();
    if (found) {
      add(NumberToken.of(kind, matcher.group()));
    }
    return found;
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(place, text.length());
  }

  private boolean numeral(Pattern stretch, Function<String, OptionalLong> reader) {
    Matcher matcher = at(stretch);
    boolean found = matcher.lookingAt();
    if (found) {
      String digits = matcher.group();
      OptionalLong number = reader.apply(digits);
      add(
          number.isPresent()
              ? NumberToken.number(digits, number.getAsLong())
              : NumberToken.of(Kind.UNKNOWN, digits));
    }
    return found;
  }

  private boolean phrase() {
    return words.at(text, place).map(phrase -> add(token(phrase))).orElse(false);
  }

  private NumberToken token(String phrase) {
    OptionalLong number = words.numeral(phrase);
    return number.isPresent()
        ? NumberToken.number(phrase, number.getAsLong())
        : NumberToken.word(phrase, words.roles(phrase));
  }

  private boolean decoration() {
    char letter = text.charAt(place);
    boolean found =
        DECORATIONS.indexOf(letter) >= 0 || (PUNCTUATION.indexOf(letter) >= 0 && endsSomething());
    if (found) {
      open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      add(NumberToken.of(Kind.DECORATION, Character.toString(letter)));
    }
    return found;
  }

  private boolean endsSomething() {
    return place > 0
        && (Character.isLetterOrDigit(text.charAt(place - 1)) || text.charAt(place - 1) == ')');
  }

  private void unknown() {
    int end = place + 1;
    while (end < text.length()
        && NumberWords.isSpacedLetter(text.charAt(end - 1))
        && NumberWords.isSpacedLetter(text.charAt(end))) {
      end++;
    }
    add(NumberToken.of(Kind.UNKNOWN, text.substring(place, end)));
  }

  private boolean add(NumberToken token) {
    tokens.add(token);
    place += token.text().length();
    return true;
  }
}
