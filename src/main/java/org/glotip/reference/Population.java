package org.glotip.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.Series;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;

/**
 * Resident population, the denominator of rates.
 *
 * @param observations by country and year, with the line of the file each was read from
 * @param source who published them
 */
public record Population(Map<Series, Observation> observations, String source) {

  /** The population of a country in a year; empty where it is not known. */
  public Optional<Observation> of(String country, int year) {
    return Optional.ofNullable(observations.get(new Series(country, Code.POPULATION, year)));
  }

  static Population load(DataReader reader, Set<String> countries) {
    Map<Series, Observation> found = new HashMap<>();
    List<String> sources = new ArrayList<>();
    for (DataRow row : reader.rows("population.csv", "iso3", "year", "population", "source")) {
      reader.check(row, "iso3", countries);
      Observation observation = observation(reader, row);
      if (found.put(observation.key().series(), observation) != null) {
        reader.problem(row.problem("country and year stand twice"));
      }
      if (!sources.contains(row.get("source"))) {
        sources.add(row.get("source"));
      }
    }
    return new Population(Map.copyOf(found), String.join("; ", sources));
  }

  private static Observation observation(DataReader reader, DataRow row) {
    int year = (int) reader.whole(row, "year");
    double persons = reader.whole(row, "population");
    SourceCell cell = new SourceCell("data/population.csv", "", row.line(), 3);
    return new Observation(
        Key.total(row.get("iso3"), Code.POPULATION, year),
        Value.number(persons),
        ObservationStatus.A,
        List.of(new RawCell(cell, row.get("population"))),
        List.of());
  }
}
