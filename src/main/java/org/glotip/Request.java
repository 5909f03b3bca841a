package org.glotip;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * What a run is asked to do.
 *
 * @param inputs files, and folders that are walked
 * @param edition edition whose groupings and windows are used; empty to follow the data
 * @param earlier what was published before: files and folders; empty for nothing
 * @param excluded alpha-3 codes of reporters to leave out
 * @param language language of printed names
 * @param options the options as given, for the record of the run
 * @param version version of the program
 */
public record Request(
    List<Path> inputs,
    List<Path> earlier,
    OptionalInt edition,
    SortedSet<String> excluded,
    String language,
    Map<String, String> options,
    String version) {

  /** The same request after something was published before. */
  public Request after(List<Path> published) {
    return new Request(inputs, published, edition, excluded, language, options, version);
  }
}
