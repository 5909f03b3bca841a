package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.glotip.model.Bounds;
import org.junit.jupiter.api.Test;

final class ProportionTest {
  @Test
  void aShareIsLeastWithTheLeastPartBesideTheGreatestRest() {
    // part 10..14, rest 5..9: 10/(10+9) = 52.63 %, 12/(12+7) = 63.16 %, 14/(14+5) = 73.68 %
    Bounds share = Proportion.share(new Bounds(10, 12, 14), new Bounds(15, 19, 23));
    assertThat(share.low()).isEqualTo(100 * 10 / 19.0, within(1e-9));
    assertThat(share.value()).isEqualTo(100 * 12 / 19.0, within(1e-9));
    assertThat(share.high()).isEqualTo(100 * 14 / 19.0, within(1e-9));
  }

  @Test
  void aPartThatIsTheWholeIsAllOfIt() {
    Bounds suppressed = new Bounds(0, 2, 4);
    assertThat(Proportion.share(suppressed, suppressed)).isEqualTo(Bounds.exact(100));
  }

  @Test
  void anEmptyPartBesideASuppressedRestIsNone() {
    assertThat(Proportion.share(Bounds.ZERO, new Bounds(0, 2, 4))).isEqualTo(Bounds.exact(0));
  }

  @Test
  void nothingHasNoShareAndNoChange() {
    assertThatThrownBy(() -> Proportion.share(Bounds.ZERO, Bounds.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Proportion.ratio(Bounds.ZERO, Bounds.exact(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChangeFromWhatMayBeNothingHasNoUpperBound() {
    // first 0..4, last 8: 8/4 = 2, 8/2 = 4, 8/0 = without end; as changes 100 %, 300 %
    Bounds change = Proportion.change(Proportion.ratio(new Bounds(0, 2, 4), Bounds.exact(8)));
    assertThat(change).isEqualTo(new Bounds(100, 300, Double.POSITIVE_INFINITY));
  }

  /** Tries every whole number within the bounds: none lies outside, and both ends are met. */
  @Property(tries = 300)
  void shareBoundsAreTheExtremesOfAllThatIsPossible(
      @ForAll @IntRange(max = 6) int partLow,
      @ForAll @IntRange(max = 5) int partWidth,
      @ForAll @IntRange(max = 6) int restLow,
      @ForAll @IntRange(max = 5) int restWidth) {
    Bounds part = new Bounds(partLow, partLow + partWidth / 2, partLow + partWidth);
    Bounds rest = new Bounds(restLow, restLow + restWidth / 2, restLow + restWidth);
    Bounds whole = part.plus(rest);
    assumeThat(whole.value()).isPositive();
    double least = 100;
    double greatest = 0;
    for (double p = part.low(); p <= part.high(); p++) {
      for (double r = rest.low(); r <= rest.high(); r++) {
        if (p + r > 0) {
          least = Math.min(least, 100 * p / (p + r));
          greatest = Math.max(greatest, 100 * p / (p + r));
        }
      }
    }
    Bounds share = Proportion.share(part, whole);
    assertThat(share.low()).isEqualTo(least, within(1e-9));
    assertThat(share.high()).isEqualTo(greatest, within(1e-9));
  }
}
