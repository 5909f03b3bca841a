package org.glotip.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.Series;

/** How findings name counts and numbers. */
final class Wording {
  private Wording() {}

  /** {@code ALB VICTIMS 2018}. */
  static String of(Series series) {
    return series.reporter() + " " + series.indicator() + " " + series.year();
  }

  /** {@code ALB VICTIMS 2018 SEXUAL F}: the series and each breakdown that was made. */
  static String of(Key key) {
    Stream<String> parts =
        List.of(key.form(), key.sex(), key.age(), key.counterpart().id()).stream()
            .filter(code -> !code.equals(Code.TOTAL));
    return Stream.concat(Stream.of(of(key.series())), parts).collect(Collectors.joining(" "));
  }

  /** {@code 12}, or {@code 2-6} where the number is not known exactly. */
  static String of(Bounds bounds) {
    return bounds.isExact()
        ? number(bounds.value())
        : number(bounds.low()) + "-" + number(bounds.high());
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
