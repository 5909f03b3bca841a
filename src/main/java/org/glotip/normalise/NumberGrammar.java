package org.glotip.normalise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.glotip.model.Bounds;
import org.glotip.model.Value;
import org.glotip.reference.Policy;
import org.glotip.reference.WordRole;

/**
 * Reads the pieces of a count's text. Each word takes the part that its position allows: before the
 * first number, between two, or behind the last. What remains when remarks are set aside must be
 * one of a few shapes.
 */
final class NumberGrammar {
  private static final char ASIDE = ' ';
  private static final char UNREADABLE = '?';
  private static final Set<WordRole> LIMITS =
      EnumSet.of(WordRole.LESS_THAN, WordRole.AT_MOST, WordRole.MORE_THAN, WordRole.ABOUT);

  private final long yearFirst;
  private final long yearLast;

  NumberGrammar(Policy policy) {
    yearFirst = policy.get("year_first");
    yearLast = policy.get("year_last");
  }

  NumberReading read(List<NumberToken> all) {
    int remark = remark(all);
    List<NumberToken> tokens = all.subList(0, remark);
    NumberReading reading = readAll(tokens);
    if (remark == all.size() || reading.unreadable()) {
      return reading;
    }
    return fits(all.subList(remark, all.size()), reading.value())
        ? NumberReading.remarked(reading.value())
        : NumberReading.UNREADABLE;
  }

  /** Where a remark such as "of whom 3 minors" begins; the end where there is none. */
  private static int remark(List<NumberToken> tokens) {
    int first = first(tokens);
    return IntStream.range(first, tokens.size())
        .filter(i -> tokens.get(i).can(WordRole.INCLUDING) && !tokens.get(i).can(WordRole.TO))
        .findFirst()
        .orElse(tokens.size());
  }

  /** A part is not more than its whole. */
  private static boolean fits(List<NumberToken> remark, Value whole) {
    double most = whole.bounds().orElse(Bounds.ZERO).high();
    return remark.stream()
        .allMatch(token -> token.number() <= most && !NumberText.isDigit(unknownStart(token)));
  }

  private static char unknownStart(NumberToken token) {
    return token.kind() == NumberToken.Kind.UNKNOWN ? token.text().charAt(0) : ASIDE;
  }

  private NumberReading readAll(List<NumberToken> tokens) {
    int first = first(tokens);
    int last = last(tokens);
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      NumberToken token = tokens.get(i);
      char part = i < first ? before(token) : i > last ? behind(token) : between(token);
      if (part != ASIDE) {
        shape.append(part);
      }
    }
    Value value = value(shape.toString(), tokens.stream().filter(NumberToken::isNumber).toList());
    boolean remarked = shape.length() < tokens.size();
    return value instanceof Value.Missing
        ? NumberReading.UNREADABLE
        : new NumberReading(value, remarked, false);
  }

  private static int first(List<NumberToken> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).isNumber())
        .findFirst()
        .orElse(tokens.size());
  }

  private static int last(List<NumberToken> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).isNumber())
        .reduce(tokens.size(), (earlier, later) -> later);
  }

  private static char before(NumberToken token) {
    if (isAside(token) || token.text().equals("+")) {
      return ASIDE;
    } else if (contradicts(token)) {
      return UNREADABLE;
    } else if (token.can(WordRole.LESS_THAN)) {
      return '<';
    } else if (token.can(WordRole.AT_MOST)) {
      return '≤';
    } else if (token.can(WordRole.BETWEEN)) {
      return 'B';
    }
    return token.can(WordRole.ABOUT) ? ASIDE : UNREADABLE;
  }

  private static char between(NumberToken token) {
    if (token.isNumber()) {
      return 'N';
    } else if (token.can(WordRole.AND)) {
      // Before "to": French "et" is both, and "12 et 13" alone are two numbers.
      return '&';
    } else if (token.can(WordRole.TO)) {
      return '-';
    }
    return isAside(token) || token.can(WordRole.ABOUT) ? ASIDE : UNREADABLE;
  }

  /**
   * Behind a number a sign means something else than before it: {@code 5<} is "more than five",
   * {@code 5~} is "from five". So only words are read there; and "less than" only in Chinese and
   * Japanese, where it may follow its number.
   */
  private static char behind(NumberToken token) {
    if (isAside(token)) {
      return ASIDE;
    } else if (!token.isSpelt() || contradicts(token) || token.can(WordRole.TO)) {
      return UNREADABLE;
    } else if (token.can(WordRole.AT_MOST)) {
      return '≤';
    } else if (token.can(WordRole.ABOUT)) {
      return ASIDE;
    }
    return Folding.isHan(token.text()) ? behindInChinese(token) : UNREADABLE;
  }

  private static char behindInChinese(NumberToken token) {
    if (token.can(WordRole.LESS_THAN)) {
      return '<';
    }
    return token.can(WordRole.BETWEEN) ? 'B' : UNREADABLE;
  }

  private static boolean isAside(NumberToken token) {
    return token.kind() == NumberToken.Kind.DECORATION || token.can(WordRole.COUNTED);
  }

  /** Whether two languages give the word meanings that cannot both be meant. */
  private static boolean contradicts(NumberToken token) {
    return token.roles().stream().filter(LIMITS::contains).count() > 1;
  }

  private Value value(String shape, List<NumberToken> numbers) {
    return switch (shape) {
      case "N" -> Value.number((double) numbers.get(0).number());
      case "<N", "N<" -> upTo(numbers.get(0).number() - 1);
      case "≤N", "N≤" -> upTo(numbers.get(0).number());
      case "N-N", "BN-N", "BN&N", "N-NB", "N&NB", "BN-NB", "BN&NB" ->
          interval(numbers.get(0), numbers.get(1));
      default -> NumberReading.UNREADABLE.value();
    };
  }

  /** From none to a number; nothing where the number is below none. */
  static Value upTo(long high) {
    return high < 0
        ? NumberReading.UNREADABLE.value()
        : Value.of(new Bounds(0, high / 2.0, (double) high));
  }

  private Value interval(NumberToken low, NumberToken high) {
    if (low.number() >= high.number() || isDate(low, high)) {
      return NumberReading.UNREADABLE.value();
    }
    double middle = (low.number() + high.number()) / 2.0;
    return Value.of(new Bounds((double) low.number(), middle, (double) high.number()));
  }

  /** {@code 2018-2020}, {@code 5-2018} and {@code 05-12} are more likely dates than counts. */
  private boolean isDate(NumberToken low, NumberToken high) {
    boolean fromYearOrMonth = isYear(low) || low.number() <= 12;
    return (isYear(high) && fromYearOrMonth) || isPadded(low) || isPadded(high);
  }

  private boolean isYear(NumberToken token) {
    return token.number() >= yearFirst && token.number() <= yearLast;
  }

  private static boolean isPadded(NumberToken token) {
    return token.text().length() > 1 && token.text().startsWith("0");
  }
}
