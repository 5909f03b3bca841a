package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One of the two outputs that are compared.
 *
 * @param folder the folder as named
 * @param run how it came about; empty if it does not say
 * @param internal its unprotected files; empty where only the protected ones were handed on
 * @param open its protected figures; empty where nothing was published
 */
record DiffFolder(
    Path folder, Optional<RunRecord> run, Optional<Path> internal, Optional<Path> open) {
  static final String FIGURES = "figures.csv";
  static final String LINEAGE = "lineage.csv";
  static final String OBSERVATIONS = "observations.csv";

  /**
   * Looks at a folder: an output, or its folder {@code public} alone.
   *
   * @throws OutputException if it holds no figures at all
   */
  static DiffFolder of(Path folder) throws IOException {
    Path internal = folder.resolve("internal");
    Path open = folder.resolve("public");
    Optional<Path> unprotected = holding(internal);
    Optional<Path> published = holding(open).or(() -> holding(folder));
    if (unprotected.isEmpty() && published.isEmpty()) {
      throw new OutputException(
          folder
              + " holds no figures: neither internal/figures.csv nor public/figures.csv is there;"
              + " name a folder that 'glotip build' wrote.");
    }
    return new DiffFolder(folder, RunFileReader.read(folder), unprotected, published);
  }

  /** Whether its lineage can be followed. */
  boolean hasLineage() {
    return internal
        .filter(files -> Files.isRegularFile(files.resolve(LINEAGE)))
        .filter(files -> Files.isRegularFile(files.resolve(OBSERVATIONS)))
        .isPresent();
  }

  private static Optional<Path> holding(Path folder) {
    return Files.isRegularFile(folder.resolve(FIGURES)) ? Optional.of(folder) : Optional.empty();
  }
}
