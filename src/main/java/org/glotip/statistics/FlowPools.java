package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.LabelKind;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;

/**
 * All flows from country to country, own citizens left out.
 *
 * @param flows by destination, window and origin
 * @param unknown persons whose country of origin is not known, by destination and window
 */
record FlowPools(List<Flow> flows, List<Flow> unknown) {

  static FlowPools of(List<Area> areas, Windows windows, List<Observation> lists) {
    List<Area> countries =
        areas.stream().filter(area -> area.level() == AreaLevel.COUNTRY).toList();
    return new FlowPools(
        flows(
            countries,
            windows.cells(
                lists.stream().filter(FlowPools::isForeign).toList(),
                key -> Part.ofOrigin(key.counterpart().code()))),
        flows(
            countries,
            windows.cells(
                lists.stream().filter(FlowPools::isUnknown).toList(),
                key -> Part.ofOrigin(Code.UNKNOWN))));
  }

  /** Whether nobody knows which country these persons are from. */
  static boolean isUnknown(Observation observation) {
    return !observation.key().counterpart().kind().isKnownOrigin();
  }

  private static List<Flow> flows(List<Area> countries, List<Cell> cells) {
    Pools pools = new Pooling(countries).pool(cells);
    List<Flow> flows = new ArrayList<>();
    for (Area country : countries) {
      pools
          .in(country.code())
          .forEach(
              (slot, pool) ->
                  flows.add(
                      new Flow(slot.part().origin(), country.code(), slot.with(Part.WHOLE), pool)));
    }
    return List.copyOf(flows);
  }

  private static boolean isForeign(Observation observation) {
    Counterpart from = observation.key().counterpart();
    return from.kind() == LabelKind.COUNTRY && !from.code().equals(observation.key().reporter());
  }
}
