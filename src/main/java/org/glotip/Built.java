package org.glotip;

import java.util.List;
import org.glotip.model.Figure;

/**
 * What came of a build.
 *
 * @param checked what came of reading and validating
 * @param figures every figure written
 * @param edition edition whose groupings and windows were used
 */
public record Built(Checked checked, List<Figure> figures, int edition) {}
