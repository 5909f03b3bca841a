package org.glotip.reference;

import java.util.HashMap;
import java.util.Map;

/**
 * Thresholds.
 *
 * @param values whole numbers by key of {@code data/policy.csv}
 */
public record Policy(Map<String, Long> values) {

  /**
   * The number of a key.
   *
   * @throws DefinitionException if the file has no such key
   */
  public long get(String key) {
    Long value = values.get(key);
    if (value == null) {
      throw new DefinitionException(
          new DefinitionProblem("policy.csv", 0, "key " + key + " is missing"));
    }
    return value;
  }

  /** The number of a key, as an {@code int}. */
  public int whole(String key) {
    return Math.toIntExact(get(key));
  }

  static Policy load(DataReader reader) {
    Map<String, Long> values = new HashMap<>();
    for (DataRow row : reader.rows("policy.csv", "key", "value", "reason")) {
      values.put(row.get("key"), reader.whole(row, "value"));
    }
    return new Policy(Map.copyOf(values));
  }
}
