package org.glotip.sample;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What reporters write for a citizenship, by meaning: names, demonyms, slips, other scripts. */
final class SampleLabels {
  private final Map<String, List<String>> byMeaning;
  private final List<String> origins;

  /** The labels that can be written in an encoding. */
  SampleLabels(Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    byMeaning =
        SampleTexts.rows("labels.csv").stream()
            .filter(row -> encoder.canEncode(row.get("label")))
            .collect(
                Collectors.groupingBy(
                    row -> row.get("meaning"),
                    TreeMap::new,
                    Collectors.mapping(row -> row.get("label"), Collectors.toList())));
    origins = byMeaning.keySet().stream().filter(meaning -> meaning.length() == 3).toList();
  }

  /** The alpha-3 codes that have labels, with {@code OWN} for own citizens, in order. */
  List<String> origins() {
    return origins;
  }

  /** One of the labels of a meaning. */
  String label(String meaning, int which) {
    List<String> labels = byMeaning.get(meaning);
    return labels.get(which % labels.size());
  }
}
