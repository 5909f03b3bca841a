package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A column of an extract for readers: names and numbers. */
enum ExtractColumn {
  AREA,
  ORIGIN,
  DESTINATION,
  PERIOD,
  INDICATOR,
  FORM,
  SEX,
  AGE,
  REACH,
  MEASURE,
  UNIT,
  VALUE,
  LOW,
  HIGH,
  STATUS,
  COUNTRIES,
  CASES,
  NOTE,
  FIGURE;

  /** The columns in which any of the figures says something. */
  static List<ExtractColumn> used(List<ExplainedFigure> figures) {
    List<ExtractColumn> columns = new ArrayList<>(List.of(values()));
    columns.removeIf(
        column ->
            !column.isNumber()
                && figures.stream().allMatch(figure -> figure.text(column.code()).isEmpty()));
    return columns;
  }

  /** Its name in {@code figures.csv}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title(Wording wording) {
    return wording.text("column." + code());
  }

  boolean isNumber() {
    return compareTo(VALUE) >= 0 && compareTo(CASES) <= 0 && this != STATUS;
  }

  /** The name of a code, or the text as it stands in the file. */
  String text(ExplainedFigure figure, Wording wording) {
    String text = figure.text(code());
    return switch (this) {
      case AREA, ORIGIN, DESTINATION -> wording.area(text);
      case INDICATOR, FORM, SEX, AGE, REACH, MEASURE, UNIT -> wording.name(code(), text);
      case NOTE -> SpreadsheetText.found(text);
      default -> text;
    };
  }
}
