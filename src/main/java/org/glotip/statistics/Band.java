package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.reference.TableDefinition;

/**
 * A range of counts.
 *
 * @param least least count in it
 * @param most greatest count in it; infinite for the last band
 */
record Band(double least, double most) {
  /**
   * The bands of a table's parameter {@code edges}, the greatest count of each but the last: {@code
   * 0;10} are 0, 1 to 10 and over 10.
   *
   * @throws org.glotip.reference.DefinitionException if they are not whole numbers that rise
   */
  static List<Band> of(TableDefinition table) {
    List<Band> bands = new ArrayList<>();
    double least = 0;
    for (String edge : table.list("edges")) {
      if (!edge.matches("[0-9]{1,6}") || Integer.parseInt(edge) < least) {
        throw table.problem("edge '" + edge + "' is not a whole number above the one before");
      }
      bands.add(new Band(least, Integer.parseInt(edge)));
      least = Integer.parseInt(edge) + 1.0;
    }
    bands.add(new Band(least, Double.POSITIVE_INFINITY));
    return bands;
  }

  /** The measure: countries in this band, such as {@code N_COUNTRIES_1_10}. */
  String measure() {
    String from = Integer.toString((int) least);
    if (Double.isInfinite(most)) {
      return Bands.COUNTRIES + "_OVER_" + ((int) least - 1);
    }
    return Bands.COUNTRIES + "_" + (least == most ? from : from + "_" + (int) most);
  }

  /** 1 where a count lies in the band: for its bounds, where it must and where it may. */
  Bounds holds(Bounds count) {
    boolean surely = least <= count.low() && count.high() <= most;
    boolean likely = least <= count.value() && count.value() <= most;
    boolean possibly = count.low() <= most && least <= count.high();
    return new Bounds(surely ? 1 : 0, likely ? 1 : 0, possibly ? 1 : 0);
  }
}
