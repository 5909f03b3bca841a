package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.glotip.model.Evidence;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.Observation;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.RawRow;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;

/**
 * Turns the rows of long tables and the answers of returns into observations: reads codes, numbers
 * and labels, then applies the edits E1 to E5 of the method. Every row ends as used, merged or
 * rejected, and what was done to it is a finding.
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
   * Normalises all tables and returns together, since one key may be counted in several of them.
   *
   * @param tables the tables, in any order; the result does not depend on it
   * @param returns the returns, in any order
   * @param excluded reporters whose rows are left out
   */
  public Normalised normalise(
      List<LongTable> tables, List<QuestionnaireReturn> returns, Set<String> excluded) {
    List<Finding> findings = new ArrayList<>();
    CellReading cells = new CellReading(reference, matcher, findings);
    RowReader reader = new RowReader(reference, cells, findings);
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
    List<ReturnReading> readings =
        read(returns, new ReturnReader(reference, cells, findings), exclusion);
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
    return new Normalised(
        Evidence.of(totals),
        readings.stream().map(ReturnReading::statement).toList(),
        findings,
        counts);
  }

  private static List<ReturnReading> read(
      List<QuestionnaireReturn> returns, ReturnReader reader, Exclusion exclusion) {
    List<ReturnReading> readings = new ArrayList<>();
    for (QuestionnaireReturn form : returns) {
      SourceCell file = SourceCell.ofFile(form.file());
      reader
          .reporter(form)
          .filter(reporter -> !exclusion.covers(reporter, file, reader.counts(form)))
          .map(reporter -> reader.read(form, reporter))
          .ifPresent(readings::add);
    }
    readings.sort(
        Comparator.comparing((ReturnReading reading) -> reading.statement().round())
            .thenComparing(reading -> reading.statement().file()));
    return readings;
  }
}
