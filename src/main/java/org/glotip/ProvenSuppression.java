package org.glotip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glotip.disclosure.AuditResult;
import org.glotip.disclosure.Suppression;
import org.glotip.disclosure.SuppressionResult;
import org.glotip.model.Observation;
import org.glotip.model.Series;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;
import org.glotip.report.PublishedObservationsFile;
import org.glotip.report.ReportContent;
import org.glotip.report.RunRecord;

/**
 * Counts that an attack on their file could not work out.
 *
 * <p>The suppression and the attacker know nothing of each other. Where the attacker finds a count,
 * or cannot prove that he does not, less of that return is published, and he tries again.
 *
 * @param counts the protected counts
 * @param publication what is published of them
 * @param sha256 SHA-256 of the file that was attacked; the published file must be the same bytes
 */
record ProvenSuppression(
    SuppressionResult counts, Supplier<ReportContent> publication, String sha256) {

  /**
   * Protects counts and proves it.
   *
   * @param given counts as accepted
   * @param earlier counts as published before
   * @param attack attacks a file
   * @param publication begins to compute what is published; told of counts before they are proven,
   *     since they nearly always are, and the attack leaves a processor idle
   * @throws DisclosedException if something is still found when nothing more can be left out
   */
  static ProvenSuppression of(
      List<Observation> given,
      List<Observation> earlier,
      RunRecord run,
      Reference reference,
      Function<Path, Audited> attack,
      Function<SuppressionResult, Supplier<ReportContent>> publication) {
    Suppression suppression = new Suppression(reference.policy());
    Map<Series, Integer> less = new HashMap<>();
    Optional<AuditResult> last = Optional.empty();
    SuppressionResult counts = suppression.protect(given, earlier, less);
    for (int round = 0; round <= Suppression.steps(); round++) {
      Supplier<ReportContent> begun = publication.apply(counts);
      Attacked attacked = attacked(counts, run, reference, attack);
      last = attacked.audited().result();
      if (last.map(AuditResult::isSafe).orElse(false)) {
        return new ProvenSuppression(counts, begun, attacked.sha256());
      }
      Set<Series> exposed = last.map(AuditResult::exposed).orElse(Set.of());
      exposed.forEach(one -> less.merge(one, 1, Integer::sum));
      List<Observation> again =
          given.stream().filter(o -> exposed.contains(o.key().series())).toList();
      counts = counts.with(suppression.protect(again, earlier, less), exposed);
    }
    throw new DisclosedException(last);
  }

  /** Holds that a published file is the one that was attacked. */
  void check(Path file) {
    if (!digest(file).equals(sha256)) {
      throw new DisclosedException(Optional.empty());
    }
  }

  private static Attacked attacked(
      SuppressionResult counts,
      RunRecord run,
      Reference reference,
      Function<Path, Audited> attack) {
    try (DraftFolder draft = DraftFolder.in(DraftFolder.temporary())) {
      Path file = draft.file(PublishedObservationsFile.NAME);
      PublishedObservationsFile.write(
          file, Publication.published(counts.observations()), reference, run);
      return new Attacked(attack.apply(file), digest(file));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write a temporary file", failure);
    }
  }

  private static String digest(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return DataFolder.digest(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file.getFileName(), failure);
    }
  }

  /** What came of an attack on a file. */
  private record Attacked(Audited audited, String sha256) {}
}
