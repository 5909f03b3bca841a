package org.glotip.statistics;

import java.util.List;
import org.glotip.model.Figure;
import org.glotip.reference.TableDefinition;

/** A way to compute a table of the catalogue. */
interface Tabulation {
  /** The figures of a table, in no order. */
  List<Figure> figures(TableDefinition table);
}
