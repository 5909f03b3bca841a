package org.glotip.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one stage counted.
 *
 * @param stage name of the stage
 * @param counts number by name, in the order to print
 */
public record StageCount(String stage, Map<String, Long> counts) {

  public StageCount {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
