package org.glotip.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.RawRow;
import org.glotip.reference.Area;
import org.glotip.reference.Country;
import org.glotip.reference.Reference;

/** Whether the region and subregion that a row names are those of its reporter. */
final class RegionCheck {
  private final Reference reference;
  private final Map<String, Set<String>> areas = new HashMap<>();
  private final Set<String> said = new HashSet<>();

  RegionCheck(Reference reference) {
    this.reference = reference;
    for (String language : reference.labels().byLanguage().keySet()) {
      for (Area area : reference.geography().m49()) {
        String name = reference.labels().area(language, area.code());
        areas.computeIfAbsent(Folding.compact(name), key -> new HashSet<>()).add(area.code());
      }
    }
  }

  /** A finding where the row names another area than the reporter's; once for each of a table. */
  Optional<Finding> check(RawRow row, String reporter) {
    Country country = reference.geography().countries().get(reporter);
    if (country == null) {
      return Optional.empty();
    }
    Optional<Finding> region = check(row, Column.REGION, country, List.of(country.region()));
    return region.isPresent()
        ? region
        : check(
            row, Column.SUBREGION, country, List.of(country.subregion(), country.intermediate()));
  }

  private Optional<Finding> check(RawRow row, Column column, Country country, List<String> own) {
    String text = row.text(column);
    String once = String.join("\t", row.header().file(), country.code(), column.name(), text);
    if (text.isBlank() || said.contains(once)) {
      return Optional.empty();
    }
    said.add(once);
    Set<String> named = areas.get(Folding.compact(text));
    if (named != null && own.stream().anyMatch(named::contains)) {
      return Optional.empty();
    }
    String home = reference.labels().area("en", own.get(0));
    return Optional.of(
        reference.finding(
            "region-mismatch",
            row.at(column),
            List.of(),
            country.code(),
            home.toLowerCase(Locale.ROOT).isEmpty() ? "no region" : home,
            text));
  }
}
