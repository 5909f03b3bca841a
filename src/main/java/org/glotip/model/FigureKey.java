package org.glotip.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a figure says. A column that does not apply is blank; {@code _T} stands only where a total
 * is meant among a breakdown.
 *
 * @param table slug of the table
 * @param area M49, grouping or ISO alpha-3 code; blank for flows, which have two areas
 * @param period a year {@code 2018}, a window {@code 2016-2018}, or a pair {@code 2019-2022}
 * @param indicator code of the indicator
 * @param form form of exploitation
 * @param sex sex
 * @param age age group
 * @param origin area or country of origin
 * @param destination area or country of destination
 * @param reach distance between origin and destination
 * @param measure what is measured: COUNT, RATE, SHARE ...
 */
public record FigureKey(
    String table,
    String area,
    String period,
    String indicator,
    String form,
    String sex,
    String age,
    String origin,
    String destination,
    String reach,
    String measure)
    implements Comparable<FigureKey> {

  /** Place of the reach among the columns. */
  private static final int REACH = 9;

  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing(FigureKey::table)
          .thenComparing(FigureKey::area)
          .thenComparing(FigureKey::indicator)
          .thenComparing(FigureKey::period)
          .thenComparing(FigureKey::form)
          .thenComparing(FigureKey::sex)
          .thenComparing(FigureKey::age)
          .thenComparing(FigureKey::origin)
          .thenComparing(FigureKey::destination)
          .thenComparing(FigureKey::reach)
          .thenComparing(FigureKey::measure);

  /** A key with no breakdown. */
  public static FigureKey of(
      String table, String area, String period, String indicator, String measure) {
    return new FigureKey(table, area, period, indicator, "", "", "", "", "", "", measure);
  }

  /** The same key broken down by form. */
  public FigureKey withForm(String code) {
    return new FigureKey(
        table, area, period, indicator, code, sex, age, origin, destination, reach, measure);
  }

  /** The same key broken down by sex and age. */
  public FigureKey withSexAge(String sexCode, String ageCode) {
    return new FigureKey(
        table,
        area,
        period,
        indicator,
        form,
        sexCode,
        ageCode,
        origin,
        destination,
        reach,
        measure);
  }

  /** The same key between an origin and a destination. */
  public FigureKey withFlow(String from, String to) {
    return new FigureKey(table, area, period, indicator, form, sex, age, from, to, reach, measure);
  }

  /** The same key for a reach. */
  public FigureKey withReach(String code) {
    return new FigureKey(
        table, area, period, indicator, form, sex, age, origin, destination, code, measure);
  }

  /** The key's columns in the order of {@code figures.csv}. */
  public List<String> columns() {
    return List.of(
        table, area, period, indicator, form, sex, age, origin, destination, reach, measure);
  }

  /**
   * Stable id: the columns that are not blank. The code for "unknown" says of itself that it is a
   * reach, for it stands for an unknown form too.
   */
  public String id() {
    List<String> parts = new ArrayList<>(columns());
    parts.set(REACH, reach.equals(Code.UNKNOWN) ? "REACH" + Code.UNKNOWN : reach);
    return parts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("."));
  }

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
