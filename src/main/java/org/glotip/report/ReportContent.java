package org.glotip.report;

import java.util.List;
import org.glotip.model.Figure;
import org.glotip.model.Finding;
import org.glotip.model.Observation;

/**
 * Everything a run leaves behind.
 *
 * @param run how the run came about
 * @param observations cleaned counts, each key once
 * @param figures statistics, each id once
 * @param findings what was found in the input, or done to it
 */
public record ReportContent(
    RunRecord run, List<Observation> observations, List<Figure> figures, List<Finding> findings) {

  public ReportContent {
    observations = List.copyOf(observations);
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
  }
}
