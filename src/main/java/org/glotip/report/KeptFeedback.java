package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * What an earlier {@code feedback} wrote to the countries, in the output of a build. Its letters
 * may have been edited or sent, so a build keeps them as they are; only {@code feedback} replaces
 * them.
 */
final class KeptFeedback {
  private static final Path PLACE = Path.of("internal", "feedback");

  private KeptFeedback() {}

  /** Where it lies in an output. */
  static Path of(Path output) {
    return output.resolve(PLACE);
  }

  /** The output that a folder of feedback lies in; any other folder itself. */
  static Path outputAround(Path folder) {
    if (!folder.endsWith(PLACE)) {
      return folder;
    }
    Path output = folder.resolve("..").resolve("..").normalize();
    return output.getFileName() == null ? folder : output;
  }

  /** Gives the new output what the old one has; links where the file system can, else copies. */
  static void carry(Path output, Path fresh) throws IOException {
    Path from = of(output);
    if (!Files.isDirectory(from)) {
      return;
    }
    Path to = of(fresh);
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        carryOne(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private static void carryOne(Path path, Path to) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to);
      return;
    }
    try {
      Files.createLink(to, path);
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(path, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
