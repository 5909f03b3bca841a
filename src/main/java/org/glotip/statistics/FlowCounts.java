package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.Source;
import org.glotip.model.SourceSet;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/** How many flows are known to reach an area, from how many origins, to how many destinations. */
final class FlowCounts implements Tabulation {
  private final Basis basis;
  private final int minimum;

  FlowCounts(Basis basis) {
    this.basis = basis;
    this.minimum = basis.reference().policy().whole("flow_minimum");
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    Map<Slot, List<Flow>> bySlot = bySlot(table);
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areasAboveCountries()) {
      basis
          .lists()
          .in(area.code())
          .forEach(
              (slot, lists) -> {
                if (table.indicators().contains(slot.indicator())) {
                  List<Flow> flows = into(area, bySlot.getOrDefault(slot, List.of()));
                  figures.addAll(figures(table, area, slot, lists, flows));
                }
              });
    }
    return figures;
  }

  private List<Figure> figures(
      TableDefinition table, Area area, Slot slot, Pool lists, List<Flow> flows) {
    List<Flow> listed = flows.stream().filter(flow -> flow.pool().sum().low() >= minimum).toList();
    List<Flow> possible =
        flows.stream().filter(flow -> flow.pool().sum().high() >= minimum).toList();
    double origins = flows.stream().map(Flow::origin).distinct().count();
    List<Message> rule = List.of(Message.of("note.flow", Integer.toString(minimum)));
    Source sum = Source.of("sum", counts(listed));
    return List.of(
        lists.figure(
            slot.key(table.slug(), area.code(), "N_FLOWS"),
            Unit.FLOWS,
            new Bounds(listed.size(), listed.size(), possible.size()),
            rule,
            lists.as("list"),
            sum,
            Source.of("possible", counts(possible))),
        lists.figure(
            slot.key(table.slug(), area.code(), "N_ORIGINS"),
            Unit.COUNTRIES,
            Bounds.exact(origins),
            List.of(),
            lists.as("sum")),
        lists.figure(
            slot.key(table.slug(), area.code(), "N_DESTINATIONS"),
            Unit.COUNTRIES,
            new Bounds(destinations(listed), destinations(listed), destinations(possible)),
            rule,
            lists.as("list"),
            sum,
            Source.of("possible", counts(possible))));
  }

  private static double destinations(List<Flow> flows) {
    return flows.stream().map(Flow::destination).distinct().count();
  }

  /** The persons of some flows, in the order of their keys. */
  private static SourceSet counts(List<Flow> flows) {
    return new SourceSet(
        flows.stream()
            .flatMap(flow -> flow.pool().set().observations().stream())
            .sorted(Comparator.comparing(Observation::key))
            .toList());
  }

  private Map<Slot, List<Flow>> bySlot(TableDefinition table) {
    Map<Slot, List<Flow>> found = new HashMap<>();
    for (Flow flow : basis.flows().flows()) {
      if (table.indicators().contains(flow.slot().indicator())) {
        found.computeIfAbsent(flow.slot(), key -> new ArrayList<>()).add(flow);
      }
    }
    return found;
  }

  private static List<Flow> into(Area area, List<Flow> flows) {
    return flows.stream().filter(flow -> area.countries().contains(flow.destination())).toList();
  }
}
