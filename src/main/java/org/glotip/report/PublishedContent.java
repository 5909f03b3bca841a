package org.glotip.report;

import java.util.List;
import org.glotip.model.ProtectedObservation;

/**
 * What is published, and what was done to the counts for it.
 *
 * @param content protected counts, and figures computed from them
 * @param counts all counts with what was done to each
 */
public record PublishedContent(ReportContent content, List<ProtectedObservation> counts) {

  public PublishedContent {
    counts = List.copyOf(counts);
  }
}
