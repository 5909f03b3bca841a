package org.glotip.report;

import java.util.Comparator;
import org.glotip.model.Finding;

/**
 * A finding with its effect on the published figures.
 *
 * @param finding the finding
 * @param persons persons or cases by which a correction could move the figures; 0 where none
 * @param share these as a share of the figure of the country's region for the same indicator and
 *     year, from 0 to 1; 0 where there is no such figure
 */
record WeighedFinding(Finding finding, double persons, double share) {

  /** The largest share first, then most persons, then the most severe, then by place. */
  static final Comparator<WeighedFinding> ORDER =
      Comparator.comparingDouble(WeighedFinding::share)
          .thenComparingDouble(WeighedFinding::persons)
          .thenComparing(weighed -> weighed.finding().severity())
          .reversed()
          .thenComparing(WeighedFinding::finding);
}
