package org.glotip.normalise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.glotip.model.MissingReason;
import org.glotip.model.Value;
import org.glotip.reference.Policy;
import org.glotip.reference.Word;
import org.glotip.reference.WordRole;

/**
 * Reads the text of a count as people write it, in any language of {@code data/words}.
 *
 * <ul>
 *   <li>A whole number in digits of any script or in Chinese numerals, with any usual grouping, is
 *       a number: {@code 1.757}, {@code 1 757}, {@code 1,23,456}, {@code ٣٤}, {@code 一百二十三}. So
 *       {@code 1.234} is 1234. Decimals are read only where all are zero.
 *   <li>Words and signs that leave the number as it is are set aside, and the reading says so:
 *       {@code about 20}, {@code 12*}, {@code (12)}, {@code 12 persons}, {@code 20 (incl. 3
 *       minors)}.
 *   <li>An upper limit or two ends are an interval with its middle as value: {@code <5} is 0 to 4,
 *       {@code up to 4} the same, {@code 1-4} is 1 to 4.
 *   <li>A lower limit alone, as in {@code >5}, is unreadable: without an upper bound nothing can be
 *       summed or compared.
 *   <li>Two years, or a month and a year, are a date, not an interval.
 *   <li>A blank, a dash, dots and the words for it mean not available; a word for none is 0.
 *   <li>All else is unreadable: fractions, negative numbers and a zero with a minus, percentages,
 *       dates, two numbers, a number with a word not known here (it could be "thousand"), a word
 *       that means none in one language and not available in another.
 * </ul>
 */
public final class NumberReader {
  /** A longer text is a comment. */
  private static final int LONGEST = 200;

  private static final Set<WordRole> MISSING =
      EnumSet.of(WordRole.NOT_AVAILABLE, WordRole.NOT_APPLICABLE, WordRole.NOT_ASKED);

  private final NumberWords words;
  private final NumberGrammar grammar;

  /**
   * A reader.
   *
   * @param words words of all languages; those without a part beside numbers are ignored
   * @param policy gives the years that count as plausible
   */
  public NumberReader(List<Word> words, Policy policy) {
    this.words = new NumberWords(words);
    grammar = new NumberGrammar(policy);
  }

  /** Reads a text as found; never throws. */
  public NumberReading read(String text) {
    if (isDigits(text, 0)) {
      return NumberReading.of(Value.number((double) Long.parseLong(text)));
    }
    if (text.startsWith("<") && isDigits(text, 1)) {
      return readLimit(Long.parseLong(text.substring(1)));
    }
    return text.length() > LONGEST ? NumberReading.UNREADABLE : readPlain(NumberText.plain(text));
  }

  private static boolean isDigits(String text, int start) {
    int length = text.length() - start;
    for (int i = start; i < text.length(); i++) {
      if (!NumberText.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return length > 0 && length <= Numeral.MOST_DIGITS;
  }

  private static NumberReading readLimit(long number) {
    Value value = NumberGrammar.upTo(number - 1);
    return number == 0 ? NumberReading.UNREADABLE : NumberReading.of(value);
  }

  private NumberReading readPlain(String plain) {
    if (plain.isEmpty()) {
      return NumberReading.missing(MissingReason.NOT_AVAILABLE);
    }
    NumberReading reading = readWords(plain);
    if (reading.unreadable() && Folding.isHan(plain)) {
      return readWords(Folding.simplified(plain));
    }
    return reading;
  }

  private NumberReading readWords(String plain) {
    List<NumberToken> tokens = NumberScanner.scan(plain, words);
    boolean single = tokens.size() == 1 && tokens.get(0).isNumber();
    Set<WordRole> roles = single ? Set.of() : words.roles(bare(plain));
    if (roles.contains(WordRole.ZERO)) {
      return roles.stream().anyMatch(MISSING::contains)
          ? NumberReading.UNREADABLE
          : NumberReading.remarked(Value.number(0));
    }
    return roles.stream().anyMatch(MISSING::contains)
        ? NumberReading.missing(reason(roles))
        : grammar.read(tokens);
  }

  /** The text without brackets, quotation marks and punctuation around it, unless it is a word. */
  private String bare(String plain) {
    if (!words.roles(plain).isEmpty()) {
      return plain;
    }
    return plain.replaceAll("^[(\\[\"' ]+|[)\\]\"'.,;:!* ]+$", "");
  }

  private static MissingReason reason(Set<WordRole> roles) {
    if (roles.contains(WordRole.NOT_AVAILABLE)) {
      return MissingReason.NOT_AVAILABLE;
    }
    return roles.contains(WordRole.NOT_APPLICABLE)
        ? MissingReason.NOT_APPLICABLE
        : MissingReason.NOT_ASKED;
  }
}
