package org.glotip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.reference.Area;
import org.glotip.reference.Country;
import org.glotip.reference.Reference;

/**
 * Figures made anew from their cells by the formulas of the method, written apart from the program:
 * it knows the measures and the roles of legs, and none of the program's code.
 */
final class Recomputation {
  private static final Bounds NOBODY = Bounds.ZERO;

  private final Lineage lineage;
  private final Reference reference;
  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Map<String, String>> figures;

  Recomputation(Lineage lineage, Reference reference, int edition, List<Map<String, String>> rows) {
    this.lineage = lineage;
    this.reference = reference;
    reference.geography().areas(edition).forEach(area -> areas.put(area.code(), area));
    this.figures = rows.stream().collect(Collectors.toMap(row -> row.get("figure"), row -> row));
  }

  /** A figure from its cells. */
  Bounds of(Map<String, String> figure) {
    Map<String, Lineage.Leg> legs = lineage.legs(figure.get("figure"));
    String measure = figure.get("measure");
    if (measure.startsWith("CHANGE")) {
      return change(sum(legs, "first"), sum(legs, "last"));
    }
    if (measure.startsWith("RATIO")) {
      double factor = figure.get("unit").equals("per 100") ? 100 : 1;
      return per(sum(legs, "numerator"), sum(legs, "denominator"), factor);
    }
    if (measure.startsWith("N_COUNTRIES")
        && !legs.containsKey("counted")
        && !legs.containsKey("first")) {
      return Bounds.exact(legs.containsKey("sum") ? reporters(legs.get("sum")).size() : 0);
    }
    if (measure.startsWith("N_COUNTRIES_")) {
      return countries(measure.substring("N_COUNTRIES_".length()), legs);
    }
    return switch (measure) {
      case "COUNT", "COUNT_EARLIER" -> sum(legs, "sum");
      case "MEAN" -> times(sum(legs, "sum"), 1.0 / reporters(legs.get("sum")).size());
      case "RATE" -> times(sum(legs, "numerator"), 100_000 / sum(legs, "population").value());
      case "SHARE" ->
          legs.containsKey("denominator")
              ? share(sum(legs, "numerator"), sum(legs, "denominator"))
              : members(figure, legs);
      case "SHARE_POPULATION" -> share(sum(legs, "numerator"), sum(legs, "denominator"));
      case "INDEX" -> index(figure, legs);
      case "N_FLOWS", "N_ORIGINS", "N_DESTINATIONS" ->
          flows(measure, legs.get(measure.equals("N_ORIGINS") ? "sum" : "list"));
      case "POINTS", "POINTS_ENTRIES", "POINTS_EXITS", "POINTS_DERIVED" -> points(measure, legs);
      case "POINTS_GAP" ->
          legs.get("part").figures().stream()
              .map(id -> of(figures.get(id)))
              .reduce(NOBODY, Bounds::plus);
      default -> throw new AssertionError("no formula for " + figure.get("figure"));
    };
  }

  private static Bounds sum(Map<String, Lineage.Leg> legs, String role) {
    return legs.containsKey(role) ? legs.get(role).sum() : NOBODY;
  }

  private static Set<String> reporters(Lineage.Leg leg) {
    return leg.counts().stream().map(Lineage.Count::reporter).collect(Collectors.toSet());
  }

  private static Bounds times(Bounds bounds, double factor) {
    return between(bounds.low() * factor, bounds.value() * factor, bounds.high() * factor);
  }

  /** The least part beside the greatest rest, and the reverse. */
  private static Bounds share(Bounds part, Bounds whole) {
    double leastRest = whole.low() - part.low();
    double mostRest = whole.high() - part.high();
    double low = part.low() == 0 ? 0 : part.low() / (part.low() + mostRest);
    double high = part.high() == 0 ? 0 : part.high() / (part.high() + leastRest);
    boolean all = mostRest == 0;
    return times(new Bounds(all ? 1 : low, part.value() / whole.value(), high), 100);
  }

  private static Bounds change(Bounds first, Bounds last) {
    return between(
        100 * (last.low() / first.high() - 1),
        100 * (last.value() / first.value() - 1),
        first.low() == 0 ? Double.POSITIVE_INFINITY : 100 * (last.high() / first.low() - 1));
  }

  private static Bounds per(Bounds above, Bounds below, double factor) {
    double high = above.high() == 0 ? 0 : factor * above.high() / below.low();
    return between(
        factor * above.low() / below.high(), factor * above.value() / below.value(), high);
  }

  /** Member States that report, of all of the area. */
  private Bounds members(Map<String, String> figure, Map<String, Lineage.Leg> legs) {
    Predicate<String> isMember =
        code -> reference.geography().country(code).filter(Country::member).isPresent();
    double all = areas.get(figure.get("area")).countries().stream().filter(isMember).count();
    double reporting = reporters(legs.get("sum")).stream().filter(isMember).count();
    return Bounds.exact(100 * reporting / all);
  }

  private Bounds index(Map<String, String> figure, Map<String, Lineage.Leg> legs) {
    if (figure.get("value").equals("100")
        && figure.get("note").contains(figure.get("period") + " = 100")) {
      return Bounds.exact(100);
    }
    double low = 100;
    double value = 100;
    double high = 100;
    for (String id : legs.get("link").figures()) {
      Bounds change = of(figures.get(id));
      boolean forward = Integer.parseInt(id.split("\\.", -1)[2].substring(5)) <= year(figure);
      double least = 1 + change.low() / 100;
      double most = 1 + change.high() / 100;
      low = forward ? low * least : low / most;
      value = forward ? value * (1 + change.value() / 100) : value / (1 + change.value() / 100);
      high = forward ? high * most : high / least;
    }
    return between(low, value, high);
  }

  private static int year(Map<String, String> figure) {
    return Integer.parseInt(figure.get("period"));
  }

  private static Bounds flows(String measure, Lineage.Leg list) {
    Map<List<String>, Bounds> flows =
        new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    for (Lineage.Count count : list.counts()) {
      boolean foreign =
          count.counterpart().matches("[A-Z]{3}")
              && !count.counterpart().equals("OWN")
              && !count.counterpart().equals(count.reporter());
      if (foreign) {
        flows.merge(List.of(count.counterpart(), count.reporter()), count.bounds(), Bounds::plus);
      }
    }
    double sure = flows.values().stream().filter(flow -> flow.low() >= 5).count();
    return switch (measure) {
      case "N_FLOWS" ->
          new Bounds(
              sure,
              sure,
              (double) flows.values().stream().filter(flow -> flow.high() >= 5).count());
      case "N_ORIGINS" ->
          Bounds.exact(
              (double) flows.keySet().stream().map(ends -> ends.get(0)).distinct().count());
      default -> {
        double known = destinations(flows, Bounds::low);
        yield new Bounds(known, known, destinations(flows, Bounds::high));
      }
    };
  }

  private static double destinations(
      Map<List<String>, Bounds> flows, ToDoubleFunction<Bounds> persons) {
    return flows.entrySet().stream()
        .filter(flow -> persons.applyAsDouble(flow.getValue()) >= 5)
        .map(flow -> flow.getKey().get(1))
        .distinct()
        .count();
  }

  private static Bounds countries(String band, Map<String, Lineage.Leg> legs) {
    if (!legs.containsKey("counted")) {
      return directions(band, legs.get("first").counts(), legs.get("last").counts());
    }
    boolean open = band.startsWith("OVER_");
    String[] ends = (open ? band.substring(5) : band).split("_", -1);
    double least = Double.parseDouble(ends[0]) + (open ? 1 : 0);
    double most = open ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[ends.length - 1]);
    double low = 0;
    double value = 0;
    double high = 0;
    for (Lineage.Count count : legs.get("counted").counts()) {
      Bounds bounds = count.bounds();
      low += bounds.low() >= least && bounds.high() <= most ? 1 : 0;
      value += bounds.value() >= least && bounds.value() <= most ? 1 : 0;
      high += bounds.high() >= least && bounds.low() <= most ? 1 : 0;
    }
    return new Bounds(low, value, high);
  }

  /** Every corner of the bounds is tried. */
  private static Bounds directions(
      String direction, List<Lineage.Count> firsts, List<Lineage.Count> lasts) {
    double low = 0;
    double value = 0;
    double high = 0;
    for (int i = 0; i < firsts.size(); i++) {
      Bounds first = firsts.get(i).bounds();
      Bounds last = lasts.get(i).bounds();
      int down = way(first.high(), last.low());
      int up = way(first.low(), last.high());
      int asked = List.of("FALLING", "STABLE", "RISING").indexOf(direction) - 1;
      low += down == asked && up == asked ? 1 : 0;
      value += way(first.value(), last.value()) == asked ? 1 : 0;
      high += down <= asked && asked <= up ? 1 : 0;
    }
    return new Bounds(low, value, high);
  }

  private static int way(double first, double last) {
    return last > first * 1.1 ? 1 : last < first * 0.9 ? -1 : 0;
  }

  private static Bounds points(String measure, Map<String, Lineage.Leg> legs) {
    Bounds base = sum(legs, "base");
    return switch (measure) {
      case "POINTS" -> country(sum(legs, "first"), sum(legs, "last"), base);
      case "POINTS_ENTRIES" -> per(sum(legs, "entries"), base, 100);
      case "POINTS_EXITS" -> exits(legs, sum(legs, "exits"), base);
      default -> derived(legs, base);
    };
  }

  /** Both ends by trying every corner of country and rest. */
  private static Bounds country(Bounds first, Bounds last, Bounds base) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double before : new double[] {first.low(), first.high()}) {
      for (double after : new double[] {last.low(), last.high()}) {
        for (double rest : new double[] {base.low() - first.low(), base.high() - first.high()}) {
          double points = ratio(100 * (after - before), before + rest);
          low = Math.min(low, points);
          high = Math.max(high, points);
        }
      }
    }
    return between(low, 100 * (last.value() - first.value()) / base.value(), high);
  }

  private static Bounds exits(Map<String, Lineage.Leg> legs, Bounds out, Bounds base) {
    Bounds first = sum(legs, "panel-first");
    Bounds last = sum(legs, "panel-last");
    // What is neither panel nor exit is derived.
    double least = base.low() - first.low() - out.low();
    double most = base.high() - first.high() - out.high();
    return between(
        -ratio(100 * out.high() * last.high(), first.low() * (first.low() + out.high() + least)),
        -100 * out.value() * last.value() / first.value() / base.value(),
        -ratio(100 * out.low() * last.low(), first.high() * (first.high() + out.low() + most)));
  }

  private static Bounds derived(Map<String, Lineage.Leg> legs, Bounds base) {
    Bounds first = sum(legs, "panel-first");
    Bounds last = sum(legs, "panel-last");
    Bounds before = sum(legs, "derived-first");
    Bounds after = sum(legs, "derived-last");
    double value = after.value() - before.value() * last.value() / first.value();
    double least = after.low() - ratio(before.high() * last.high(), first.low());
    double most = after.high() - ratio(before.low() * last.low(), first.high());
    return between(
        ratio(100 * least, least > 0 ? base.high() : base.low()),
        100 * value / base.value(),
        ratio(100 * most, most > 0 ? base.low() : base.high()));
  }

  private static double ratio(double above, double below) {
    return above == 0 ? 0 : above / below;
  }

  private static Bounds between(double low, double value, double high) {
    return new Bounds(Math.min(low, value), value, Math.max(value, high));
  }
}
