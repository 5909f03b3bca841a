package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Value;
import org.glotip.reference.Reference;

/**
 * {@code public/observations.csv}: protected counts in the public layout, with their bounds. A
 * small count is {@code <5}, any other that is withheld {@code :}; the bounds beside it may say
 * more.
 */
public final class PublishedObservationsFile {
  /** Its name in the public folder. */
  public static final String NAME = "observations.csv";

  private static final String WITHHELD = ":";

  private final PublicLayout layout;
  private final long below;
  private final String source;

  private PublishedObservationsFile(Reference reference, RunRecord run) {
    this.layout = new PublicLayout(reference);
    this.below = reference.policy().get("suppress_below");
    this.source = run.synthetic() ? layout.synthetic() : "";
  }

  /**
   * Writes the counts in the order of their keys; derived ones are left out, since anybody derives
   * them.
   */
  public static void write(
      Path path, List<Observation> observations, Reference reference, RunRecord run)
      throws IOException {
    PublishedObservationsFile rows = new PublishedObservationsFile(reference, run);
    try (CsvFile file = CsvFile.create(path, rows.header())) {
      for (Observation observation :
          (Iterable<Observation>)
              observations.stream().sorted(Comparator.comparing(Observation::key))::iterator) {
        if (observation.status() != ObservationStatus.E) {
          file.row(rows.fields(observation));
        }
      }
    }
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(layout.header());
    header.addAll(List.of("low", "high", "status"));
    return header;
  }

  private List<String> fields(Observation observation) {
    List<String> fields = new ArrayList<>(layout.fields(observation.key()));
    fields.add(layout.unit());
    fields.add(value(observation.value()));
    fields.add(source);
    fields.add(observation.value().bounds().map(Bounds::low).map(Decimal::text).orElse(""));
    fields.add(observation.value().bounds().map(Bounds::high).map(Decimal::text).orElse(""));
    fields.add(observation.status().name());
    return fields;
  }

  private String value(Value value) {
    return value.bounds().map(bounds -> text(value, bounds)).orElse(WITHHELD);
  }

  private String text(Value value, Bounds bounds) {
    if (value.isNumber()) {
      return Decimal.text(bounds.value());
    }
    boolean small = bounds.high() == below - 1 && bounds.low() <= 1;
    return small ? "<" + below : WITHHELD;
  }
}
