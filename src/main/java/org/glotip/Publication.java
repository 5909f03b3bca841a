package org.glotip;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.normalise.Normaliser;
import org.glotip.reference.Reference;
import org.glotip.report.PublishedObservationsFile;
import org.glotip.report.ReportContent;
import org.glotip.statistics.Statistics;
import org.glotip.statistics.StatisticsOptions;

/**
 * The public part of an output. It is a function of the protected counts alone: whatever is
 * computed from them gives no more away than they do, and anybody who has them can compute it too.
 */
final class Publication {
  private static final int FIRST_LINE = 2;
  private static final int VALUE_FIELD = 12;

  private Publication() {}

  /**
   * Figures and counts that may be handed on. Laws and partial years are no counts of persons and
   * enter as they are; what was revised is left out, since the older values are not protected. A
   * figure that would be wrong is left out too.
   */
  static ReportContent of(
      List<ProtectedObservation> counts,
      Evidence unprotected,
      ReportContent internal,
      StatisticsOptions options,
      Reference reference) {
    List<Observation> published = published(counts);
    List<Observation> known = Normaliser.again(published, reference);
    List<Figure> figures =
        new Statistics(reference, internal.run().edition())
            .figures(
                new Evidence(
                    known, unprotected.legislation(), List.of(), unprotected.partialYears()),
                options);
    List<Observation> all = new ArrayList<>(published);
    known.stream().filter(o -> o.status() == ObservationStatus.E).forEach(all::add);
    return new ReportContent(
        internal.run().toPublish(),
        all,
        new TrueFigures(internal.figures()).of(figures),
        List.of());
  }

  /** The counts as they are published, in the order of their keys. */
  static List<Observation> published(List<ProtectedObservation> counts) {
    List<Observation> published = new ArrayList<>();
    for (ProtectedObservation count : counts) {
      if (count.protection() == Protection.OMITTED) {
        continue;
      }
      SourceCell cell =
          new SourceCell(
              PublishedObservationsFile.NAME, "", published.size() + FIRST_LINE, VALUE_FIELD);
      published.add(
          new Observation(
              count.observation().key(),
              count.published(),
              count.published().isNumber() ? ObservationStatus.A : ObservationStatus.Q,
              List.of(new RawCell(cell, "")),
              List.of()));
    }
    return published;
  }
}
