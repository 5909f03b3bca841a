package org.glotip;

import java.util.List;
import org.glotip.model.Figure;

/**
 * What came of a build.
 *
 * @param checked what came of reading and validating
 * @param figures every figure written
 */
public record Built(Checked checked, List<Figure> figures) {

  /** Edition whose groupings and windows were used. */
  public int edition() {
    return checked.edition();
  }
}
