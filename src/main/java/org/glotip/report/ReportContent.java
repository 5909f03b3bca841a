package org.glotip.report;

import java.util.Comparator;
import java.util.List;
import org.glotip.model.Figure;
import org.glotip.model.Finding;
import org.glotip.model.Observation;

/**
 * Everything a run leaves behind.
 *
 * @param run how the run came about
 * @param observations cleaned counts, each key once; in the order of their keys, however given
 * @param figures statistics, each id once; in the order of their keys, however given
 * @param findings what was found in the input, or done to it
 */
public record ReportContent(
    RunRecord run, List<Observation> observations, List<Figure> figures, List<Finding> findings) {

  public ReportContent {
    observations = observations.stream().sorted(Comparator.comparing(Observation::key)).toList();
    figures = figures.stream().sorted().toList();
    findings = List.copyOf(findings);
  }
}
