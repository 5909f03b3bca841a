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
import org.glotip.model.Revision;
import org.glotip.reference.Reference;
import org.glotip.reference.SourceKind;

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
    RowAccount account = new RowAccount();
    CellReading cells = new CellReading(reference, matcher, findings);
    Sources sources = new Sources(reference, cells, new Exclusion(excluded), account, findings);
    tables.forEach(sources::add);
    returns.forEach(sources::add);
    findings.addAll(sources.excluded());

    Weighing weighing = new Weighing(reference.precedence(), account);
    CorrectionEdit corrections = new CorrectionEdit(reference, account, findings);
    ReturnEvidence beside = new ReturnEvidence(reference, findings);
    for (SourceKind kind : reference.precedence().order()) {
      switch (kind) {
        case LONG_TABLE -> weighing.lay(sources.history());
        case RETURN -> sources.rounds().forEach(round -> lay(round, sources, weighing, beside));
        case CORRECTION -> weighing.change(all -> corrections.apply(all, sources.reporters()));
      }
    }

    List<Observation> standing = weighing.standing();
    RowCounts rows = account.close(standing.size());
    List<Observation> totals = new TotalEdit(reference, findings).apply(standing);
    findings.addAll(cells.decided().stale(sources.reporters()));
    findings.sort(null);
    List<Revision> revisions = new ArrayList<>(weighing.revisions());
    revisions.addAll(corrections.revisions());
    revisions.sort(Comparator.comparing(revision -> revision.superseded().key()));
    return new Normalised(
        new Evidence(totals, beside.legislation(), revisions, beside.partialYears()),
        standing,
        weighing.earlier(),
        sources.statements(),
        findings,
        rows,
        cells.decided().applied() + corrections.applied());
  }

  private static void lay(
      List<ReturnReading> round, Sources sources, Weighing weighing, ReturnEvidence beside) {
    sources.joined(round).forEach(weighing::lay);
    beside.lay(round);
  }

  /**
   * Applies E4 and E5 once more, to counts of which less is known than before. The result is what
   * anybody gets who reads these counts from a file.
   *
   * @param observations each key once, in the order of their keys
   */
  public static List<Observation> again(List<Observation> observations, Reference reference) {
    List<Finding> unheard = new ArrayList<>();
    PhantomEdit.Result sound = new PhantomEdit(reference, unheard).apply(observations);
    return new TotalEdit(reference, unheard).apply(sound.observations());
  }
}
