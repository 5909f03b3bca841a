package org.glotip.model;

/** What a written-in citizenship or country means. */
public enum LabelKind {
  /** One country, by its ISO 3166-1 alpha-3 code. */
  COUNTRY,
  /** Own citizens of the reporting country. */
  OWN,
  /** Foreigners, not further known. */
  FOREIGN,
  /** A part of the world. */
  REGION,
  /** A State that was dissolved. */
  HISTORICAL,
  STATELESS,
  /** A group of people that is not a citizenship. */
  GROUP,
  /** More than one citizenship or country. */
  MULTIPLE,
  /** The reporter says that it is not known. */
  UNKNOWN,
  /** A sum written among the answers. */
  TOTAL,
  /** Not an answer: a prompt, a placeholder, an identifier of the form. */
  JUNK,
  EMPTY,
  /** Two or more countries could be meant. */
  AMBIGUOUS,
  /** Not understood. */
  UNRESOLVED;

  /** Whether one origin country is known: own citizens, or one country. */
  public boolean isKnownOrigin() {
    return this == COUNTRY || this == OWN;
  }

  /** Whether persons counted under this label add to the sum over citizenships. */
  public boolean isPartOfSum() {
    return this != TOTAL && this != JUNK && this != EMPTY;
  }
}
