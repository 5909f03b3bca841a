package org.glotip.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known texts that are spelled most like a text that is not known. */
public final class Nearest {
  private static final int MOST = 5;

  private Nearest() {}

  /** At most five, nearest first; of equally near ones the first in order. */
  public static List<String> to(String unknown, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    Map<String, Integer> distances = new HashMap<>();
    known.forEach(each -> distances.put(each, distance.apply(unknown, each)));
    return distances.keySet().stream()
        .sorted(
            Comparator.comparingInt((String each) -> distances.getOrDefault(each, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }
}
