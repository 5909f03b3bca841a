package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Counterpart;
import org.glotip.model.LabelKind;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;

/**
 * All flows from country to country, own citizens left out.
 *
 * @param flows by destination, window and origin
 */
record FlowPools(List<Flow> flows) {

  static FlowPools of(List<Area> areas, Windows windows, List<Observation> lists) {
    List<Area> countries =
        areas.stream().filter(area -> area.level() == AreaLevel.COUNTRY).toList();
    List<Observation> foreign = lists.stream().filter(FlowPools::isForeign).toList();
    Pools pools =
        new Pooling(countries)
            .pool(windows.cells(foreign, key -> Part.ofOrigin(key.counterpart().code())));
    List<Flow> flows = new ArrayList<>();
    for (Area country : countries) {
      pools
          .in(country.code())
          .forEach(
              (slot, pool) ->
                  flows.add(
                      new Flow(slot.part().origin(), country.code(), slot.with(Part.WHOLE), pool)));
    }
    return new FlowPools(List.copyOf(flows));
  }

  private static boolean isForeign(Observation observation) {
    Counterpart from = observation.key().counterpart();
    return from.kind() == LabelKind.COUNTRY && !from.code().equals(observation.key().reporter());
  }
}
