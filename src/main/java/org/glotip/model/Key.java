package org.glotip.model;

import java.util.Comparator;

/**
 * What a count counts. Two observations never share a key.
 *
 * @param reporter ISO alpha-3 of the reporting country
 * @param indicator code of the indicator
 * @param year calendar year of the event
 * @param form form of exploitation; {@code _T} where not broken down
 * @param sex sex; {@code _T} where not broken down
 * @param age age group; {@code _T} where not broken down
 * @param counterpart citizenship or country; {@link Counterpart#ALL} where not broken down
 */
public record Key(
    String reporter,
    String indicator,
    int year,
    String form,
    String sex,
    String age,
    Counterpart counterpart)
    implements Comparable<Key> {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::reporter)
          .thenComparing(Key::indicator)
          .thenComparingInt(Key::year)
          .thenComparing(Key::form)
          .thenComparing(Key::sex)
          .thenComparing(Key::age)
          .thenComparing(Key::counterpart);

  /** The count of all persons of a reporter, indicator and year. */
  public static Key total(String reporter, String indicator, int year) {
    return new Key(reporter, indicator, year, Code.TOTAL, Code.TOTAL, Code.TOTAL, Counterpart.ALL);
  }

  /** The return this count belongs to: its reporter, indicator and year. */
  public Series series() {
    return new Series(reporter, indicator, year);
  }

  /** Whether the count is over all persons, not broken down. */
  public boolean isTotal() {
    return isBySexAndAge() && sex.equals(Code.TOTAL) && age.equals(Code.TOTAL);
  }

  /** Whether the count is over all forms and counterparts: a cell of the sex and age table. */
  public boolean isBySexAndAge() {
    return form.equals(Code.TOTAL) && counterpart.isAll();
  }

  /** Whether the count is of one form of exploitation. */
  public boolean isByForm() {
    return !form.equals(Code.TOTAL) && counterpart.isAll();
  }

  /** Stable readable id, unique among observations. */
  public String id() {
    return String.join(
        ".", reporter, indicator, Integer.toString(year), form, sex, age, counterpart.id());
  }

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
