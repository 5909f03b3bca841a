package org.glotip.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.glotip.reference.TermConcept;

/**
 * Reads a day as people write it, in any language of {@code data/terms.csv} and digits of any
 * script: {@code 2003-07-21}, {@code 21.7.2003}, {@code 21/07/2003}, {@code 21 juillet 2003},
 * {@code July 21st, 2003}, {@code 2003年7月21日}. A year alone is its first day, a month its first
 * day; what stands in brackets is left aside.
 *
 * <p>A text with two years, with a year of two digits or with a word not known here is no day. Two
 * numbers before a year are day and month unless the second cannot be a month; where both could be,
 * the reading says so.
 */
final class DateReader {
  private static final Pattern TOKEN = Pattern.compile("[0-9]+|\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
  private static final int LONGEST = 80;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private final TermIndex terms;

  DateReader(TermIndex terms) {
    this.terms = terms;
  }

  /**
   * A day.
   *
   * @param day the day
   * @param dayFirst whether day and month could be read the other way round
   */
  record Reading(LocalDate day, boolean dayFirst) {}

  /** The day a text names; empty where it surely names none. */
  Optional<Reading> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Reading> whole = plain(text);
    return whole.isPresent() ? whole : plain(text.replaceAll("[(（;].*$", ""));
  }

  private Optional<Reading> plain(String text) {
    String date = TIME.matcher(YearReader.western(text.strip())).replaceFirst("");
    List<String> tokens = TOKEN.matcher(date).results().map(MatchResult::group).toList();
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean number = Character.isDigit(token.charAt(0));
      OptionalInt named = number ? OptionalInt.empty() : month(tokens, i);
      if (number && token.length() <= 4) {
        numbers.add(Integer.valueOf(token));
      } else if (named.isPresent() && (month == 0 || month == named.getAsInt())) {
        month = named.getAsInt();
      } else if (number || terms.code(TermConcept.DATE_WORD, token).isEmpty()) {
        return Optional.empty();
      }
    }
    return month == 0 ? inNumbers(numbers) : named(numbers, month);
  }

  /** The month that a word names, alone or with the word beside it. */
  private OptionalInt month(List<String> tokens, int place) {
    int before = Math.max(0, place - 1);
    int behind = Math.min(tokens.size(), place + 2);
    for (List<String> words :
        List.of(
            tokens.subList(place, place + 1),
            tokens.subList(place, behind),
            tokens.subList(before, place + 1))) {
      Optional<String> code = terms.code(TermConcept.MONTH, String.join(" ", words));
      if (code.isPresent()) {
        return OptionalInt.of(Integer.parseInt(code.get()));
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Reading> named(List<Integer> numbers, int month) {
    if (numbers.size() == 1) {
      return day(numbers.get(0), month, 1, false);
    }
    if (numbers.size() != 2) {
      return Optional.empty();
    }
    boolean yearFirst = isYear(numbers.get(0));
    return day(numbers.get(yearFirst ? 0 : 1), month, numbers.get(yearFirst ? 1 : 0), false);
  }

  private static Optional<Reading> inNumbers(List<Integer> numbers) {
    return switch (numbers.size()) {
      case 1 -> day(numbers.get(0), 1, 1, false);
      case 2 ->
          isYear(numbers.get(0))
              ? day(numbers.get(0), numbers.get(1), 1, false)
              : day(numbers.get(1), numbers.get(0), 1, false);
      case 3 -> three(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> three(int first, int second, int third) {
    if (isYear(first)) {
      return day(first, second, third, false);
    }
    boolean eitherWay = first <= MONTHS && second <= MONTHS && first != second;
    return second <= MONTHS
        ? day(third, second, first, eitherWay)
        : day(third, first, second, false);
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static Optional<Reading> day(int year, int month, int day, boolean dayFirst) {
    try {
      return isYear(year)
          ? Optional.of(new Reading(LocalDate.of(year, month, day), dayFirst))
          : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
