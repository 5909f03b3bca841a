package org.glotip.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recomputes the simplest formulas, {@code SUM(C5:C7,C9)} and {@code C5+C6}, over cells of the same
 * sheet. Any other formula has no result here.
 */
final class FormulaSum {
  private static final Pattern SUM = Pattern.compile("(?i)SUM\\(([^()]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  /** A larger area is no sum that a person has typed in. */
  private static final long LARGEST = 1000;

  private final FormSheet sheet;

  FormulaSum(FormSheet sheet) {
    this.sheet = sheet;
  }

  /** The sum; empty where the formula is another one, or a cell holds no plain number. */
  Optional<BigDecimal> result(String formula) {
    var sum = SUM.matcher(formula.strip());
    String[] terms = sum.matches() ? sum.group(1).split("[,;]") : formula.split("\\+");
    BigDecimal total = BigDecimal.ZERO;
    for (String term : terms) {
      Optional<BigDecimal> value = CellArea.of(term.strip()).flatMap(this::add);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      total = total.add(value.get());
    }
    return Optional.of(total.stripTrailingZeros());
  }

  /** A plain number; empty where a text is none. */
  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text).stripTrailingZeros())
        : Optional.empty();
  }

  private Optional<BigDecimal> add(CellArea area) {
    BigDecimal total = BigDecimal.ZERO;
    if (area.size() > LARGEST) {
      return Optional.empty();
    }
    for (int row = area.firstRow(); row <= area.lastRow(); row++) {
      for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
        String text = sheet.text(new Place(row, column));
        Optional<BigDecimal> value = text.isBlank() ? Optional.of(BigDecimal.ZERO) : number(text);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        total = total.add(value.get());
      }
    }
    return Optional.of(total);
  }
}
