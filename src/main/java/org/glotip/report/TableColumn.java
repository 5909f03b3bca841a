package org.glotip.report;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import org.glotip.model.Figure;

/** A column of a table for readers; a name stands beside each code. */
enum TableColumn {
  FIGURE((figure, wording) -> figure.key().id()),
  AREA((figure, wording) -> figure.key().area()),
  AREA_NAME((figure, wording) -> wording.area(figure.key().area())),
  PERIOD((figure, wording) -> figure.key().period()),
  INDICATOR((figure, wording) -> figure.key().indicator()),
  INDICATOR_NAME((figure, wording) -> wording.name("indicator", figure.key().indicator())),
  FORM((figure, wording) -> figure.key().form()),
  FORM_NAME((figure, wording) -> wording.name("form", figure.key().form())),
  SEX((figure, wording) -> figure.key().sex()),
  SEX_NAME((figure, wording) -> wording.name("sex", figure.key().sex())),
  AGE((figure, wording) -> figure.key().age()),
  AGE_NAME((figure, wording) -> wording.name("age", figure.key().age())),
  ORIGIN((figure, wording) -> figure.key().origin()),
  ORIGIN_NAME((figure, wording) -> wording.area(figure.key().origin())),
  DESTINATION((figure, wording) -> figure.key().destination()),
  DESTINATION_NAME((figure, wording) -> wording.area(figure.key().destination())),
  REACH((figure, wording) -> figure.key().reach()),
  REACH_NAME((figure, wording) -> wording.name("reach", figure.key().reach())),
  MEASURE((figure, wording) -> figure.key().measure()),
  MEASURE_NAME((figure, wording) -> wording.name("measure", figure.key().measure())),
  UNIT((figure, wording) -> wording.name("unit", figure.unit())),
  VALUE(figure -> figure.bounds().value(), false),
  LOW(figure -> figure.bounds().low(), false),
  HIGH(figure -> figure.bounds().high(), false),
  STATUS((figure, wording) -> figure.status().name()),
  COUNTRIES(Figure::countries, true),
  CASES(Figure::cases, true),
  NOTE((figure, wording) -> wording.messages(figure.notes()));

  private static final int SHARE_DECIMALS = 1;
  private static final int RATE_DECIMALS = 2;

  /** The text of a figure in this column. */
  @Immutable
  private interface TextOf {
    String of(Figure figure, Wording wording);
  }

  /** The number of a figure in this column. */
  @Immutable
  private interface NumberOf {
    double of(Figure figure);
  }

  private final TextOf text;
  private final NumberOf number;
  private final boolean numeric;
  private final boolean whole;

  TableColumn(TextOf text) {
    this.text = text;
    this.number = figure -> Double.NaN;
    this.numeric = false;
    this.whole = false;
  }

  TableColumn(NumberOf number, boolean whole) {
    this.text = (figure, wording) -> "";
    this.number = number;
    this.numeric = true;
    this.whole = whole;
  }

  /** Stable name for machines. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isNumeric() {
    return numeric;
  }

  /** Decimals to show: none for what is counted, two for what is often less than one. */
  int decimals(Figure figure) {
    if (whole || FigureTable.isCount(figure)) {
      return 0;
    }
    String measure = figure.key().measure();
    return measure.equals("RATE") || measure.startsWith("RATIO") ? RATE_DECIMALS : SHARE_DECIMALS;
  }

  /** The number, infinite where not known. */
  double number(Figure figure) {
    return number.of(figure);
  }

  /** The text to show; a number rounded as a reader wants it. */
  String text(Figure figure, Wording wording) {
    return numeric ? Decimal.fixed(number(figure), decimals(figure)) : text.of(figure, wording);
  }
}
