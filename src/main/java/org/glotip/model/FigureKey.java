package org.glotip.model;

import java.util.List;

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
    StringBuilder id = new StringBuilder(48).append(table);
    append(area, id);
    append(period, id);
    append(indicator, id);
    append(form, id);
    append(sex, id);
    append(age, id);
    append(origin, id);
    append(destination, id);
    append(reach.equals(Code.UNKNOWN) ? "REACH" + Code.UNKNOWN : reach, id);
    append(measure, id);
    return id.toString();
  }

  /** A number that keys of one id share, and other keys hardly ever; cheaper than the ids. */
  public long fingerprint() {
    long print = table.hashCode();
    print = mixed(print, area);
    print = mixed(print, period);
    print = mixed(print, indicator);
    print = mixed(print, form);
    print = mixed(print, sex);
    print = mixed(print, age);
    print = mixed(print, origin);
    print = mixed(print, destination);
    print = reach.isEmpty() ? print : mixed(print, reach) + 1;
    return mixed(print, measure);
  }

  private static long mixed(long print, String part) {
    return part.isEmpty() ? print : (print ^ part.hashCode()) * 0x9E3779B97F4A7C15L;
  }

  private static void append(String part, StringBuilder id) {
    if (!part.isEmpty()) {
      id.append(id.isEmpty() ? "" : ".").append(part);
    }
  }

  @Override
  public int compareTo(FigureKey other) {
    // Not by a Comparator of comparators: figures are compared many million times in a run.
    int order = Code.compare(table, other.table);
    order = order != 0 ? order : Code.compare(area, other.area);
    order = order != 0 ? order : Code.compare(indicator, other.indicator);
    order = order != 0 ? order : Code.compare(period, other.period);
    order = order != 0 ? order : Code.compare(form, other.form);
    order = order != 0 ? order : Code.compare(sex, other.sex);
    order = order != 0 ? order : Code.compare(age, other.age);
    order = order != 0 ? order : Code.compare(origin, other.origin);
    order = order != 0 ? order : Code.compare(destination, other.destination);
    order = order != 0 ? order : Code.compare(reach, other.reach);
    return order != 0 ? order : Code.compare(measure, other.measure);
  }
}
