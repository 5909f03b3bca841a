package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Series;
import org.glotip.model.Value;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Policy;
import org.glotip.reference.Population;
import org.glotip.reference.Reference;
import org.glotip.reference.TableDefinition;
import org.glotip.reference.TableKind;

/** A made-up handful of returns, and the figures of one table on them. */
final class Sample {
  static final int EDITION = 2024;
  static final Value SUPPRESSED = Value.of(new Bounds(0, 2, 4));

  /** Twelve reporters of Europe, in the order of their codes. */
  static final List<String> REPORTERS =
      List.of("AUT", "BEL", "BGR", "CZE", "DEU", "DNK", "ESP", "FIN", "FRA", "GRC", "HRV", "HUN");

  private static final Reference SHIPPED = Reference.load(DataFolder.shipped());

  private final List<Observation> observations = new ArrayList<>();
  private final Map<Series, Observation> populations = new HashMap<>();
  private final Map<String, Long> thresholds = new HashMap<>();
  private final List<TableDefinition> tables = new ArrayList<>();

  Sample total(String reporter, int year, double value) {
    return add(Key.total(reporter, Code.VICTIMS, year), Value.number(value));
  }

  Sample total(String reporter, int year, Value value) {
    return add(Key.total(reporter, Code.VICTIMS, year), value);
  }

  Sample derived(String reporter, int year, double value) {
    Key key = Key.total(reporter, Code.VICTIMS, year);
    return add(key, Value.number(value), ObservationStatus.E);
  }

  Sample cell(String reporter, int year, String sex, String age, Value value) {
    return add(key(reporter, year, Code.TOTAL, sex, age, Counterpart.ALL), value);
  }

  Sample cell(String reporter, int year, String sex, String age, double value) {
    return cell(reporter, year, sex, age, Value.number(value));
  }

  Sample form(String reporter, int year, String form, double value) {
    Key key = key(reporter, year, form, Code.TOTAL, Code.TOTAL, Counterpart.ALL);
    return add(key, Value.number(value));
  }

  /** Persons of one country. */
  Sample from(String origin, String reporter, int year, Value value) {
    return listed(Counterpart.country(origin), reporter, year, value);
  }

  Sample from(String origin, String reporter, int year, double value) {
    return from(origin, reporter, year, Value.number(value));
  }

  /** Own citizens. */
  Sample own(String reporter, int year, double value) {
    return listed(Counterpart.OWN, reporter, year, Value.number(value));
  }

  /** Persons under a label that names no country. */
  Sample under(LabelKind kind, String reporter, int year, double value) {
    return listed(new Counterpart(kind, "", "label"), reporter, year, Value.number(value));
  }

  Sample population(String country, int year, double persons) {
    Key key = Key.total(country, Code.POPULATION, year);
    Observation observation = observation(key, Value.number(persons), ObservationStatus.A);
    populations.put(key.series(), observation);
    return this;
  }

  Sample table(String slug, TableKind kind, Map<String, String> parameters) {
    return table(slug, kind, List.of(Code.VICTIMS), parameters);
  }

  Sample table(
      String slug, TableKind kind, List<String> indicators, Map<String, String> parameters) {
    tables.add(new TableDefinition(slug, kind, indicators, parameters));
    return this;
  }

  Sample table(String slug, TableKind kind) {
    return table(slug, kind, Map.of());
  }

  Sample policy(String key, long value) {
    thresholds.put(key, value);
    return this;
  }

  Sample add(Key key, Value value) {
    return add(key, value, status(value));
  }

  List<Observation> observations() {
    return List.copyOf(observations);
  }

  List<Figure> figures() {
    return figures(observations);
  }

  List<Figure> figures(List<Observation> some) {
    return statistics().figures(Evidence.of(some), new StatisticsOptions(Set.of(), false));
  }

  Statistics statistics() {
    return new Statistics(reference(), EDITION);
  }

  /** The figure of an id. */
  Figure figure(String id) {
    return find(id).orElseThrow(() -> new AssertionError("no figure " + id));
  }

  Optional<Figure> find(String id) {
    return figures().stream().filter(figure -> figure.key().id().equals(id)).findFirst();
  }

  static Value missing() {
    return Value.missing(MissingReason.NOT_AVAILABLE);
  }

  private Sample listed(Counterpart counterpart, String reporter, int year, Value value) {
    return add(key(reporter, year, Code.TOTAL, Code.TOTAL, Code.TOTAL, counterpart), value);
  }

  private Sample add(Key key, Value value, ObservationStatus status) {
    observations.add(observation(key, value, status));
    return this;
  }

  private static Observation observation(Key key, Value value, ObservationStatus status) {
    return new Observation(key, value, status, List.of(), List.of());
  }

  private static ObservationStatus status(Value value) {
    if (value.isNumber()) {
      return ObservationStatus.A;
    }
    return value.isSuppressed() ? ObservationStatus.Q : ObservationStatus.O;
  }

  private static Key key(
      String reporter, int year, String form, String sex, String age, Counterpart counterpart) {
    return new Key(reporter, Code.VICTIMS, year, form, sex, age, counterpart);
  }

  private Reference reference() {
    return new Reference(
        SHIPPED.geography(),
        SHIPPED.codes(),
        SHIPPED.vocabulary(),
        SHIPPED.terms(),
        SHIPPED.labels(),
        policy(),
        new Population(Map.copyOf(populations), "made up"),
        SHIPPED.rules(),
        SHIPPED.examples(),
        SHIPPED.returnExamples(),
        List.copyOf(tables),
        SHIPPED.layouts(),
        SHIPPED.precedence(),
        SHIPPED.decisions(),
        SHIPPED.page(),
        SHIPPED.digest());
  }

  private Policy policy() {
    Map<String, Long> values = new TreeMap<>(SHIPPED.policy().values());
    values.put("panel_minimum", 10L);
    values.put("panel_thin", 10L);
    values.put("panel_thin_cases", 20L);
    values.put("single_country_percent", 50L);
    values.put("flow_minimum", 5L);
    values.put("window_years", 3L);
    values.put("recent_years", 3L);
    values.putAll(thresholds);
    return new Policy(values);
  }
}
