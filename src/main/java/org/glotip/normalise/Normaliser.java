package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.Observation;
import org.glotip.model.RawRow;
import org.glotip.reference.Reference;

/**
 * Turns the rows of long tables into observations: reads codes, numbers and labels, then applies
 * the edits E1 to E5 of the method. Every row ends as used, merged or rejected, and what was done
 * to it is a finding.
 */
public final class Normaliser {
  private final Reference reference;
  private final LabelMatcher matcher;

  /** A normaliser that understands labels by a matcher. */
  public Normaliser(Reference reference, LabelMatcher matcher) {
    this.reference = reference;
    this.matcher = matcher;
  }

  /**
   * Normalises all tables together, since one key may have rows in several of them.
   *
   * @param tables the tables, in any order; the result does not depend on it
   * @param excluded reporters whose rows are left out
   */
  public Normalised normalise(List<LongTable> tables, Set<String> excluded) {
    List<Finding> findings = new ArrayList<>();
    RowReader reader = new RowReader(reference, matcher, findings);
    Exclusion exclusion = new Exclusion(excluded);
    List<ReadRow> rows = new ArrayList<>();
    int read = 0;
    int rejected = 0;
    for (LongTable table : tables) {
      for (RawRow row : table.rows()) {
        read++;
        ReadRow good = exclusion.covers(row) ? null : reader.read(row).orElse(null);
        if (good == null) {
          rejected++;
        } else {
          rows.add(good);
        }
      }
    }
    findings.addAll(exclusion.findings(reference));
    Merged merged = new MergeEdit(reference, findings).apply(rows);
    PhantomEdit.Result sound = new PhantomEdit(reference, findings).apply(merged.observations());
    List<Observation> totals = new TotalEdit(reference, findings).apply(sound.observations());
    RowCounts counts =
        new RowCounts(
            read,
            sound.observations().size(),
            merged.mergedRows() - sound.mergedRows(),
            rejected + merged.rejectedRows() + sound.observationsOut() + sound.mergedRows());
    findings.sort(null);
    return new Normalised(totals, List.copyOf(findings), counts);
  }
}
