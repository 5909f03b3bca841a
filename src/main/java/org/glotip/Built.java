package org.glotip;

import java.util.List;
import org.glotip.disclosure.SuppressionResult;
import org.glotip.model.Figure;

/**
 * What came of a build.
 *
 * @param checked what came of reading and validating
 * @param figures every figure written
 * @param counts what was hidden
 */
public record Built(Checked checked, List<Figure> figures, SuppressionResult counts) {

  /** Edition whose groupings and windows were used. */
  public int edition() {
    return checked.edition();
  }
}
