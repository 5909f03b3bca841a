package org.glotip.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Bounds;

/**
 * The legs of a figure, found by their roles.
 *
 * @param all in the order of the formula
 */
record Legs(List<ExplainedLeg> all) {

  Optional<ExplainedLeg> get(String role) {
    return all.stream().filter(leg -> leg.role().equals(role)).findFirst();
  }

  /** The sum of a leg; nothing where the leg is missing. */
  Optional<Bounds> sum(String role) {
    return get(role).map(ExplainedLeg::sum);
  }

  boolean has(String... roles) {
    return List.of(roles).stream().allMatch(role -> get(role).isPresent());
  }

  /** Whether every count of one leg is a count of the other too. */
  boolean isWithin(String part, String whole) {
    Set<String> ids = new HashSet<>();
    get(whole).ifPresent(leg -> leg.observations().forEach(each -> ids.add(each.id())));
    return get(part).stream()
        .flatMap(leg -> leg.observations().stream())
        .allMatch(each -> ids.contains(each.id()));
  }
}
