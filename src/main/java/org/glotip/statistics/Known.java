package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.reference.Codes;

/**
 * The observations that hold a number or an interval, by the breakdown they belong to; each list in
 * the order of the keys.
 *
 * @param totals counts of all persons
 * @param bySexAndAge counts by sex, by age, or by both
 * @param byForm counts by form of exploitation at all sexes and ages
 * @param byFormSexAndAge counts by form of exploitation and by sex, age, or both
 * @param lists counts by citizenship, as far as they add to its sum
 */
record Known(
    List<Observation> totals,
    List<Observation> bySexAndAge,
    List<Observation> byForm,
    List<Observation> byFormSexAndAge,
    List<Observation> lists) {

  static Known of(List<Observation> observations, Codes codes) {
    Known known =
        new Known(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (Observation observation : observations) {
      if (observation.value().bounds().isPresent()) {
        known.add(observation, codes);
      }
    }
    for (List<Observation> list :
        List.of(
            known.totals, known.bySexAndAge, known.byForm, known.byFormSexAndAge, known.lists)) {
      list.sort(Comparator.comparing(Observation::key));
    }
    return known;
  }

  private void add(Observation observation, Codes codes) {
    Key key = observation.key();
    if (key.isTotal()) {
      totals.add(observation);
    } else if (key.isBySexAndAge()) {
      bySexAndAge.add(observation);
    } else if (key.isByForm()) {
      (isOfAll(key) ? byForm : byFormSexAndAge).add(observation);
    } else if (isListed(key, codes)) {
      lists.add(observation);
    }
  }

  private static boolean isListed(Key key, Codes codes) {
    return codes.isListed(key) && key.form().equals(Code.TOTAL) && isOfAll(key);
  }

  private static boolean isOfAll(Key key) {
    return key.sex().equals(Code.TOTAL) && key.age().equals(Code.TOTAL);
  }
}
