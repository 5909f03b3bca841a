package org.glotip.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.reference.TableDefinition;

/**
 * Persons by country of origin and country of destination, where enough are known; those of unknown
 * origin under an origin of their own.
 */
final class Flows implements Tabulation {
  private final Basis basis;
  private final int minimum;

  Flows(Basis basis) {
    this.basis = basis;
    this.minimum = basis.reference().policy().whole("flow_minimum");
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    return Stream.concat(basis.flows().flows().stream(), basis.flows().unknown().stream())
        .filter(flow -> table.indicators().contains(flow.slot().indicator()))
        .filter(flow -> flow.pool().sum().low() >= minimum)
        .map(flow -> figure(table, flow))
        .toList();
  }

  /** The key of a flow in a table. */
  static FigureKey key(String table, Flow flow) {
    return FigureKey.of(table, "", flow.slot().period(), flow.slot().indicator(), "COUNT")
        .withFlow(flow.origin(), flow.destination());
  }

  private Figure figure(TableDefinition table, Flow flow) {
    return flow.pool()
        .figure(
            key(table.slug(), flow),
            basis.unit(flow.slot().indicator()),
            flow.pool().sum(),
            List.of(Message.of("note.flow", Integer.toString(minimum))),
            flow.pool().as("sum"));
  }
}
