package org.glotip.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where an output may go: nowhere that something of other people would be lost. */
final class OutputPlace {
  /** What a run writes at the top of its folder, and what desktops leave everywhere. */
  private static final Pattern OWN =
      Pattern.compile("run\\.json|public|internal|[A-Z]{3}|\\.DS_Store|Thumbs\\.db|desktop\\.ini");

  private OutputPlace() {}

  /** The folder itself, at the end of all links. */
  static Path of(Path output) throws IOException {
    if (Files.exists(output)) {
      return output.toRealPath();
    }
    if (Files.isSymbolicLink(output)) {
      throw new OutputException(
          "The output "
              + output
              + " is a link to "
              + Files.readSymbolicLink(output)
              + ", which is not there. Make that folder, or name another one.");
    }
    return output.toAbsolutePath().normalize();
  }

  /** Refuses to delete what this program did not make. */
  static void checkOurs(Path output) throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new OutputException("The output " + output + " is a file; name a folder.");
    }
    List<String> names = names(output);
    if (!isOurs(output) && !names.isEmpty()) {
      throw new OutputException(
          "The folder "
              + output
              + " was not made by this program (it has no run.json of it)."
              + " Name another folder, or empty this one.");
    }
    Optional<String> foreign =
        names.stream().filter(name -> !OWN.matcher(name).matches()).findFirst();
    if (foreign.isPresent()) {
      throw new OutputException(
          "The folder "
              + output
              + " is replaced whole, and "
              + foreign.get()
              + " in it was not made by this program. Move it away, or name another folder.");
    }
  }

  /** A run that has only written to the countries leaves no more than that. */
  private static boolean isOurs(Path output) throws IOException {
    return RunFile.isIn(output) || RunFile.isIn(KeptFeedback.of(output));
  }

  /** Neither may the next run read this output as a return, nor this run replace what it reads. */
  static void checkApart(Path output, List<Path> inputs) throws IOException {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        continue; // said when it is read
      }
      Path read = input.toRealPath();
      if (output.startsWith(read) && Files.isDirectory(read)) {
        throw new OutputException(
            "The output "
                + output
                + " lies in the input "
                + input
                + ": the next run would read it as a return. Name a folder outside.");
      }
      if (read.startsWith(output)) {
        throw new OutputException(
            "The input "
                + input
                + " lies in the output "
                + output
                + ", which is replaced whole."
                + " Name another output.");
      }
    }
  }

  /** Everything is written beside the output first, so its parent has to be open to this user. */
  static void checkWritable(Path parent) throws IOException {
    Path there = parent;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isWritable(there)) {
      throw new AccessDeniedException(there.toString());
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
