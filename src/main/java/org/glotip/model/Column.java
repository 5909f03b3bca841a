package org.glotip.model;

/** The thirteen columns of the public long layout, in its order. */
public enum Column {
  REPORTER(true),
  COUNTRY(false),
  REGION(false),
  SUBREGION(false),
  INDICATOR(true),
  DIMENSION(true),
  CATEGORY(true),
  SEX(true),
  AGE(true),
  YEAR(true),
  UNIT(false),
  VALUE(true),
  SOURCE(false);

  private final boolean required;

  Column(boolean required) {
    this.required = required;
  }

  /** Whether a long table cannot be read without this column. */
  public boolean required() {
    return required;
  }
}
