package org.glotip.sample;

import java.util.ArrayList;
import java.util.List;

/** The made-up rows of one country over all years, without faults but those of every day. */
final class SampleReturn {
  private static final String VICTIMS = "Detected trafficking victims";
  private static final String CONVICTED = "Persons convicted";
  private static final String FORM = "by form of exploitation";
  private static final String CITIZENSHIP = "by citizenship";
  private static final String TOTAL = "Total";
  private static final String CHILD = "0 to 17 years";
  private static final String ADULT = "18 years or over";

  private final SampleCountry country;
  private final SampleNumbers numbers;
  private final SampleLabels labels;
  private final boolean childAndAdultRows;
  private final List<SampleRow> rows = new ArrayList<>();
  private int year;

  private SampleReturn(SampleCountry country, SampleLabels labels, long seed) {
    this.country = country;
    this.labels = labels;
    numbers = new SampleNumbers(country, seed);
    childAndAdultRows = numbers.once(4);
  }

  static List<SampleRow> of(SampleCountry country, SampleLabels labels, long seed) {
    SampleReturn made = new SampleReturn(country, labels, seed);
    for (int year = SampleNumbers.FIRST_YEAR; year <= SampleNumbers.LAST_YEAR; year++) {
      if (!made.numbers.once(6)) {
        made.addYear(year);
      }
    }
    return made.rows;
  }

  private void addYear(int next) {
    year = next;
    int victims = numbers.victims(year);
    victims(victims);
    int contact = numbers.stage(victims, 60);
    int prosecuted = numbers.stage(contact, 70);
    int convicted = numbers.stage(prosecuted, 50);
    addTotal("Offences of trafficking in persons", numbers.stage(victims, 80));
    if (!numbers.once(3)) {
      offenders("Persons brought into formal contact", contact);
    }
    offenders("Persons prosecuted", prosecuted);
    offenders(CONVICTED, convicted);
    if (numbers.once(6)) {
      forms(CONVICTED, convicted);
    }
    if (numbers.once(9)) {
      citizenships(CONVICTED, convicted);
    }
  }

  private void victims(int total) {
    addTotal(VICTIMS, total);
    sexes(total);
    if (numbers.once(3)) {
      forms(VICTIMS, total);
    }
    if (numbers.once(3)) {
      citizenships(VICTIMS, total);
    }
    if (numbers.once(5)) {
      repatriated();
    }
  }

  /** A total is now and then blank or left out, and once in a while repeated as a rate. */
  private void addTotal(String indicator, int count) {
    SampleRow row = row(indicator, TOTAL, TOTAL, TOTAL, TOTAL, numbers.text(count));
    if (numbers.once(30)) {
      rows.add(row.withValue(""));
    } else if (!numbers.once(20)) {
      rows.add(row);
    }
    if (numbers.once(25)) {
      rows.add(row.asRate("0." + (10 + numbers.below(90))));
    }
  }

  /** Women, men, girls, boys and persons of unknown sex and age add up to the total. */
  private void sexes(int total) {
    int[] part = numbers.split(total, 50, 25, 12 + numbers.below(5), 10);
    switch (numbers.below(5)) {
      case 0 -> allSexes(numbers.split(total, 50, 25, 12, 10, 3));
      case 1 -> sexTotals(part);
      case 2 -> sexesByAge(part);
      default -> {}
    }
  }

  private void allSexes(int[] part) {
    sexTotals(part);
    sexesByAge(part);
    addSexAge(VICTIMS, TOTAL, CHILD, part[2] + part[3]);
    addSexAge(VICTIMS, TOTAL, ADULT, part[0] + part[1]);
    addSexAge(VICTIMS, "Unknown", "Unknown", part[4]);
  }

  private void sexesByAge(int[] part) {
    addSexAge(VICTIMS, "Female", ADULT, part[0]);
    addSexAge(VICTIMS, "Male", ADULT, part[1]);
    addSexAge(VICTIMS, "Female", CHILD, part[2]);
    addSexAge(VICTIMS, "Male", CHILD, part[3]);
  }

  private void sexTotals(int[] part) {
    sexTotal("Female", part[2], part[0]);
    sexTotal("Male", part[3], part[1]);
  }

  /** Some countries give the total of a sex as a child row and an adult row that look alike. */
  private void sexTotal(String sex, int children, int adults) {
    if (childAndAdultRows) {
      addSexAge(VICTIMS, sex, TOTAL, children);
      addSexAge(VICTIMS, sex, TOTAL, adults);
    } else {
      addSexAge(VICTIMS, sex, TOTAL, children + adults);
    }
  }

  private void offenders(String indicator, int total) {
    addTotal(indicator, total);
    if (numbers.once(7)) {
      int[] part = numbers.split(total, 60 + numbers.below(9), 30, 5, 2);
      addSexAge(indicator, "Male", ADULT, part[0]);
      addSexAge(indicator, "Female", ADULT, part[1]);
      addSexAge(indicator, "Male", CHILD, part[2]);
      addSexAge(indicator, "Female", CHILD, part[3]);
    }
  }

  /** Other forms stand in one row, in several that look alike, or each by its name. */
  private void forms(String indicator, int total) {
    int[] part = numbers.split(total, 50, 30, 12, 5, 3);
    addForm(indicator, "Sexual exploitation", part[0]);
    addForm(indicator, "Forced labour", part[1]);
    List<String> names =
        numbers.once(3)
            ? List.of("Forced begging", "Forced criminality", "Forced marriage")
            : List.of(
                "Other forms of exploitation",
                "Other forms of exploitation",
                "Other forms of exploitation");
    for (int i = 0; i < names.size(); i++) {
      addForm(indicator, names.get(i), part[2 + i]);
    }
  }

  private void citizenships(String indicator, int total) {
    int[] part = numbers.split(total, 60, 12, 9, 7, 5, 3);
    addLabel(indicator, CITIZENSHIP, labels.label("OWN", numbers.below(8)), part[0]);
    int start = numbers.below(labels.origins().size());
    for (int i = 1; i <= 3; i++) {
      String origin = labels.origins().get((start + 3 * i) % labels.origins().size());
      if (!origin.equals("OWN") && !origin.equals(country.iso3())) {
        origin(indicator, origin, part[i]);
      }
    }
    addLabel(indicator, CITIZENSHIP, labels.label("UNKNOWN", numbers.below(8)), part[4]);
    addLabel(indicator, CITIZENSHIP, labels.label("OTHER", numbers.below(16)), part[5]);
  }

  /** Now and then one origin is given under two labels, with equal or with different counts. */
  private void origin(String indicator, String origin, int count) {
    int which = numbers.below(16);
    String label = labels.label(origin, which);
    if (numbers.once(6)) {
      int other = numbers.once(2) ? count : count / 3;
      addLabel(indicator, CITIZENSHIP, labels.label(origin, which + 1), other);
    }
    addLabel(indicator, CITIZENSHIP, label, count);
  }

  private void repatriated() {
    for (int i = 0; i < 2; i++) {
      String from = labels.origins().get(numbers.below(labels.origins().size()));
      if (!from.equals("OWN")) {
        String label = labels.label(from, 0);
        addLabel(VICTIMS, "by country of repatriation", label, 1 + numbers.below(9));
      }
    }
  }

  private void addSexAge(String indicator, String sex, String age, int count) {
    rows.add(row(indicator, TOTAL, TOTAL, sex, age, numbers.text(count)));
  }

  private void addForm(String indicator, String form, int count) {
    rows.add(row(indicator, FORM, form, TOTAL, TOTAL, numbers.text(count)));
  }

  private void addLabel(String indicator, String dimension, String label, int count) {
    rows.add(row(indicator, dimension, label, TOTAL, TOTAL, numbers.text(count)));
  }

  private SampleRow row(
      String indicator, String dimension, String category, String sex, String age, String value) {
    return new SampleRow(country, indicator, dimension, category, sex, age, year, "Counts", value);
  }
}
