package org.glotip.normalise;

import java.util.List;
import org.glotip.model.Evidence;
import org.glotip.model.Finding;
import org.glotip.model.Observation;
import org.glotip.model.ReturnStatement;

/**
 * Cleaned data.
 *
 * @param evidence all that figures are computed from
 * @param given the counts before totals were derived: what the reporters gave; in the order of
 *     their keys
 * @param earlier for each reporter with several sources, what stood before its last one was laid
 *     over it; no totals are derived in it
 * @param statements every return that was understood, each by itself, before it is weighed against
 *     others; in the order of rounds, countries, days of submission and files
 * @param findings what was found and done, in order of place
 * @param rows what became of the rows
 * @param decisions number of decisions on labels and values that were applied
 */
public record Normalised(
    Evidence evidence,
    List<Observation> given,
    List<Observation> earlier,
    List<ReturnStatement> statements,
    List<Finding> findings,
    RowCounts rows,
    int decisions) {

  public Normalised {
    given = List.copyOf(given);
    earlier = List.copyOf(earlier);
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
  }

  /** One for each key, derived totals included, in the order of their keys. */
  public List<Observation> observations() {
    return evidence.observations();
  }
}
