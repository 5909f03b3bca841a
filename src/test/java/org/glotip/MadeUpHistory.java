package org.glotip;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A long table in the public layout whose counts agree with each other; all of it is invented. */
final class MadeUpHistory {
  static final List<String> HEADER =
      List.of(
          "Iso3_code",
          "Country",
          "Region",
          "Subregion",
          "Indicator",
          "Dimension",
          "Category",
          "Sex",
          "Age",
          "Year",
          "Unit of measurement",
          "txtVALUE",
          "Source");

  private static final List<List<String>> COUNTRIES =
      List.of(
          List.of("FRA", "France", "Europe", "Western Europe"),
          List.of("NGA", "Nigeria", "Africa", "Sub-Saharan Africa"),
          List.of("THA", "Thailand", "Asia", "South-eastern Asia"),
          List.of("BRA", "Brazil", "Americas", "Latin America and the Caribbean"),
          List.of("KAZ", "Kazakhstan", "Asia", "Central Asia"),
          List.of("ITA", "Italy", "Europe", "Southern Europe"));
  private static final String VICTIMS = "Detected trafficking victims";
  private static final String TOTAL = "Total";
  private static final String CHILD = "0 to 17 years";
  private static final String ADULT = "18 years or over";
  private static final String FORM = "by form of exploitation";
  private static final String CITIZENSHIP = "by citizenship";

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> country = List.of();
  private int year;

  private MadeUpHistory() {}

  /** The rows below the header; each can be changed. */
  static List<List<String>> rows(Random random) {
    MadeUpHistory history = new MadeUpHistory();
    for (List<String> country : COUNTRIES) {
      for (int year = 2018; year <= 2022; year++) {
        history.country = country;
        history.year = year;
        history.addReturn(random);
      }
    }
    return history.rows;
  }

  private void addReturn(Random random) {
    int women = 50 + random.nextInt(900);
    int girls = 30 + random.nextInt(300);
    int men = 40 + random.nextInt(300);
    int boys = 20 + random.nextInt(100);
    int total = women + girls + men + boys;
    victims(TOTAL, TOTAL, total);
    victims("Female", TOTAL, women + girls);
    victims("Male", TOTAL, men + boys);
    victims("Female", ADULT, women);
    victims("Female", CHILD, girls);
    victims("Male", ADULT, men);
    victims("Male", CHILD, boys);
    victims(TOTAL, ADULT, women + men);
    victims(TOTAL, CHILD, girls + boys);
    listed(FORM, "Sexual exploitation", Integer.toString(total / 2));
    listed(FORM, "Forced labour", Integer.toString(total / 3));
    listed(FORM, "Other forms of exploitation", Integer.toString(total - total / 2 - total / 3));
    listed(CITIZENSHIP, "Nationals", Integer.toString(total / 2));
    listed(CITIZENSHIP, "Romania", Integer.toString(total / 4));
    listed(CITIZENSHIP, "Philippines", "<5");
    listed(CITIZENSHIP, "Unknown", Integer.toString(total - total / 2 - total / 4 - 2));
    listed("by country of repatriation", "Spain", "17");
    total("Offences of trafficking in persons", total / 3);
    total("Persons brought into formal contact", total / 4);
    total("Persons prosecuted", total / 6);
    total("Persons convicted", total / 9);
  }

  private void victims(String sex, String age, int count) {
    add(VICTIMS, TOTAL, TOTAL, sex, age, Integer.toString(count));
  }

  private void listed(String dimension, String category, String count) {
    add(VICTIMS, dimension, category, TOTAL, TOTAL, count);
  }

  private void total(String indicator, int count) {
    add(indicator, TOTAL, TOTAL, TOTAL, TOTAL, Integer.toString(count));
  }

  private void add(
      String indicator, String dimension, String category, String sex, String age, String count) {
    List<String> row = new ArrayList<>(country);
    row.addAll(List.of(indicator, dimension, category, sex, age));
    row.addAll(List.of(Integer.toString(year), "Counts", count, "invented"));
    rows.add(row);
  }
}
