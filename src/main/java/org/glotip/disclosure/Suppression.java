package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Series;
import org.glotip.model.Value;
import org.glotip.reference.Policy;

/**
 * Protects counts of people: hides small ones, and whatever they could be worked out from.
 *
 * <p>Counts of different returns share no sum, and every other figure is computed from what is
 * published here. So each return is protected by itself, together with its earlier release. The
 * result does not depend on the order of the counts.
 */
public final class Suppression {
  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::reporter)
          .thenComparing(Series::indicator)
          .thenComparingInt(Series::year);

  private final SuppressionPolicy policy;

  /** A suppression that hides what a policy says. */
  public Suppression(Policy policy) {
    this.policy = SuppressionPolicy.of(policy);
  }

  /** In how many steps ever less of a return is published, until nothing of it is. */
  public static int steps() {
    return Retreat.STEPS.size() - 1;
  }

  /**
   * Protects counts.
   *
   * @param observations each key once, in any order; those without a value are left out
   * @param earlier what was published before, each key once
   * @param less returns of which less is to be published from the start, and by how many steps; see
   *     {@link #steps}
   */
  public SuppressionResult protect(
      List<Observation> observations, List<Observation> earlier, Map<Series, Integer> less) {
    Map<Series, List<Observation>> returns = bySeries(observations);
    Map<Series, List<Observation>> before = bySeries(earlier);
    // Side by side, but put together in order.
    List<ProtectedObservation> all =
        List.copyOf(returns.entrySet()).parallelStream()
            .flatMap(
                each ->
                    protect(
                        each.getValue(),
                        new EarlierReturn(before.getOrDefault(each.getKey(), List.of())),
                        less.getOrDefault(each.getKey(), 0))
                        .stream())
            .toList();
    return new SuppressionResult(all);
  }

  private static Map<Series, List<Observation>> bySeries(List<Observation> observations) {
    Map<Series, List<Observation>> returns = new TreeMap<>(ORDER);
    PublicKeys.of(observations)
        .forEach(o -> returns.computeIfAbsent(o.key().series(), s -> new ArrayList<>()).add(o));
    return returns;
  }

  private List<ProtectedObservation> protect(
      List<Observation> observations, EarlierReturn earlier, int less) {
    List<GuardedCell> cells =
        observations.stream()
            .flatMap(o -> o.value().bounds().map(b -> GuardedCell.of(o, b, policy)).stream())
            .toList();
    return Retreat.STEPS.stream()
        .skip(Math.min(less, steps()))
        .flatMap(retreat -> protect(cells, retreat, less == 0, earlier).stream())
        .findFirst()
        .orElseThrow();
  }

  private Optional<List<ProtectedObservation>> protect(
      List<GuardedCell> cells, Retreat retreat, boolean shownAgain, EarlierReturn earlier) {
    List<GuardedCell> kept = cells.stream().filter(retreat.kept()::holds).toList();
    Guard guard = new Guard(kept, earlier, policy);
    return Leeway.of(retreat.shown(), shownAgain)
        .map(leeway -> new ReturnSuppression(kept, leeway, earlier, guard, policy))
        .flatMap(suppression -> suppression.hide().stream())
        .findFirst()
        .map(marks -> new ReturnPublication(kept, marks, guard, policy).observations())
        .map(published -> withOmitted(published, cells, retreat.kept()));
  }

  private static List<ProtectedObservation> withOmitted(
      List<ProtectedObservation> published, List<GuardedCell> cells, Extent kept) {
    List<ProtectedObservation> all = new ArrayList<>(published);
    cells.stream()
        .filter(cell -> !kept.holds(cell))
        .map(GuardedCell::observation)
        .map(
            o ->
                new ProtectedObservation(
                    o, Value.missing(MissingReason.NOT_AVAILABLE), Protection.OMITTED))
        .forEach(all::add);
    all.sort(Comparator.comparing(count -> count.observation().key()));
    return all;
  }
}
