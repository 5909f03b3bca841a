package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.ShippedData;
import org.glotip.model.Observation;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A reader who has the program runs it on every return there could be, and keeps those that give
 * what he sees. A hidden small count that is the same in all of these is pinned. The counts of
 * pinned ones may only fall. The larger shapes take {@code -Dglotip.rerun=true}.
 */
final class RerunningReaderTest {
  private static final boolean ALL = Boolean.getBoolean("glotip.rerun");

  /** What is published of a return, and what is hidden in it. */
  private record Run(List<Value> published, List<ProtectedObservation> counts) {}

  @ParameterizedTest
  @CsvSource({
    "SEXES, false, 78, 0",
    "FORMS, false, 802, 29",
    "SEXES_AND_LIST, false, 882, 0",
    "LIST, true, 8261, 317",
    "SEX_BY_AGE, true, 11845, 678",
    "SEX_BY_AGE_OF_SEXES, true, 9984, 256"
  })
  void he_pins_no_more_hidden_small_counts_than_before(
      SmallReturns shape, boolean large, int hidden, int pinned) {
    assumeTrue(ALL || !large, "takes -Dglotip.rerun=true");
    List<Run> runs = new ArrayList<>();
    Suppression suppression = new Suppression(ShippedData.reference().policy());
    shape.forEach(counts -> runs.add(run(suppression, counts)));
    Map<List<Value>, List<Set<Value>>> seen = seen(runs);
    List<Set<Value>> small = runs.stream().flatMap(run -> small(run, seen).stream()).toList();
    long found = small.stream().filter(numbers -> numbers.size() == 1).count();
    System.err.printf("%s: %d of %d pinned%n", shape, found, small.size());
    assertThat(small).hasSize(hidden);
    assertThat(found).isLessThanOrEqualTo(pinned);
  }

  private static Run run(Suppression suppression, List<Observation> given) {
    List<ProtectedObservation> counts =
        suppression.protect(given, List.of(), Map.of()).observations();
    return new Run(counts.stream().map(ProtectedObservation::published).toList(), counts);
  }

  /** For what can be seen of a return the numbers that each count has where that is seen. */
  private static Map<List<Value>, List<Set<Value>>> seen(List<Run> runs) {
    Map<List<Value>, List<Set<Value>>> seen = new HashMap<>();
    for (Run run : runs) {
      List<Set<Value>> numbers =
          seen.computeIfAbsent(run.published(), key -> sets(run.counts().size()));
      for (int i = 0; i < numbers.size(); i++) {
        numbers.get(i).add(run.counts().get(i).observation().value());
      }
    }
    return seen;
  }

  private static List<Set<Value>> sets(int size) {
    List<Set<Value>> sets = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sets.add(new HashSet<>());
    }
    return sets;
  }

  /** What he takes each hidden small count of a return for. */
  private static List<Set<Value>> small(Run run, Map<List<Value>, List<Set<Value>>> seen) {
    List<Set<Value>> numbers = seen.getOrDefault(run.published(), List.of());
    List<Set<Value>> small = new ArrayList<>();
    for (int i = 0; i < run.counts().size(); i++) {
      Protection protection = run.counts().get(i).protection();
      if (protection == Protection.PRIMARY || protection == Protection.WIDENED) {
        small.add(numbers.get(i));
      }
    }
    return small;
  }
}
