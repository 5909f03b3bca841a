package org.glotip;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glotip.intake.InputFile;
import org.glotip.intake.InputFiles;
import org.glotip.report.PublishedObservationsFile;

/**
 * A public folder as something to read. All its counts stand in one file; the other files are made
 * from that one and are passed over.
 */
final class PublicFolder {
  private static final String NAME = "public";

  private PublicFolder() {}

  /** The files to read: of a public folder, or an output with one, its counts; else all. */
  static List<InputFile> files(List<Path> paths) {
    return InputFiles.find(paths.stream().map(PublicFolder::counts).toList());
  }

  private static Path counts(Path path) {
    return Stream.of(path, path.resolve(NAME))
        .map(folder -> folder.resolve(PublishedObservationsFile.NAME))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(path);
  }
}
