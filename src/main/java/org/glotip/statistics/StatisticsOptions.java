package org.glotip.statistics;

import java.util.Set;

/**
 * What every figure must say of the run.
 *
 * @param excluded alpha-3 codes of the reporters the user left out
 * @param synthetic whether the data are a synthetic sample
 */
public record StatisticsOptions(Set<String> excluded, boolean synthetic) {
  public StatisticsOptions {
    excluded = Set.copyOf(excluded);
  }
}
