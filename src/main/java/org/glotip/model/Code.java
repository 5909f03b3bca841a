package org.glotip.model;

/** The codes that the program itself must know by name; all others are data. */
public final class Code {
  /** A total over all categories of a breakdown, or a breakdown that was not made. */
  public static final String TOTAL = "_T";

  /** Not known. */
  public static final String UNKNOWN = "_U";

  public static final String FEMALE = "F";
  public static final String MALE = "M";
  public static final String CHILD = "Y0T17";
  public static final String ADULT = "Y_GE18";
  public static final String VICTIMS = "VICTIMS";
  public static final String REPATRIATED = "REPATRIATED";

  /** Resident population; not an indicator of returns but the denominator of rates. */
  public static final String POPULATION = "POPULATION";

  /** What a country's law says; not an indicator of returns but the source of figures on laws. */
  public static final String LEGISLATION = "LEGISLATION";

  /** What the indicator of a count bears that another count of the same key superseded. */
  public static final String EARLIER = "@earlier";

  /** The world as an M49 area. */
  public static final String WORLD = "001";

  private Code() {}

  /**
   * The order of two codes. Codes of neighbours are mostly the same text, which is seen at once,
   * while a comparison of texts goes through their letters.
   */
  static int compare(String one, String other) {
    return one.equals(other) ? 0 : one.compareTo(other);
  }
}
