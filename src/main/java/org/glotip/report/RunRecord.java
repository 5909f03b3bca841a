package org.glotip.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run came about: enough to repeat it and to see that no row was lost.
 *
 * @param version version of the program
 * @param options options given, in the order to print
 * @param inputs files read
 * @param dataDigest SHA-256 of all definitions
 * @param definitions SHA-256 of each file of definitions, by its path below {@code data/}
 * @param rows rows read, used, merged and rejected, in the order to print
 * @param stages what each stage counted
 * @param rules how often each rule was judged
 * @param synthetic whether the input says of itself that it is made up
 * @param edition year of the Global Report whose groupings hold
 * @param excluded alpha-3 codes of reporters left out as asked
 * @param published whether this is the record beside protected counts
 */
public record RunRecord(
    String version,
    Map<String, String> options,
    List<InputRecord> inputs,
    String dataDigest,
    SortedMap<String, String> definitions,
    Map<String, Long> rows,
    List<StageCount> stages,
    List<RuleCount> rules,
    boolean synthetic,
    int edition,
    List<String> excluded,
    boolean published) {

  public RunRecord {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    inputs = List.copyOf(inputs);
    definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    stages = List.copyOf(stages);
    rules = List.copyOf(rules);
    excluded = List.copyOf(excluded);
  }

  /**
   * The record beside protected counts. It has nothing that comes from unprotected ones: no count
   * of a stage, and no digest of an input, by which a guess at a hidden count could be checked.
   */
  public RunRecord toPublish() {
    return new RunRecord(
        version,
        options,
        inputs.stream().map(InputRecord::nameAlone).toList(),
        dataDigest,
        definitions,
        Map.of(),
        List.of(),
        List.of(),
        synthetic,
        edition,
        excluded,
        true);
  }
}
