package org.glotip.model;

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

  /** The count of all persons of a reporter, indicator and year. */
  public static Key total(String reporter, String indicator, int year) {
    return new Key(reporter, indicator, year, Code.TOTAL, Code.TOTAL, Code.TOTAL, Counterpart.ALL);
  }

  /** The count of the same persons of another form. */
  public Key withForm(String other) {
    return new Key(reporter, indicator, year, other, sex, age, counterpart);
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
    // Not by a Comparator of comparators: keys are compared many million times in a run.
    int order = Code.compare(reporter, other.reporter);
    order = order != 0 ? order : Code.compare(indicator, other.indicator);
    order = order != 0 ? order : Integer.compare(year, other.year);
    order = order != 0 ? order : Code.compare(form, other.form);
    order = order != 0 ? order : Code.compare(sex, other.sex);
    order = order != 0 ? order : Code.compare(age, other.age);
    return order != 0 ? order : counterpart.compareTo(other.counterpart);
  }
}
