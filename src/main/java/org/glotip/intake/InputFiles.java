package org.glotip.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that the user's inputs stand for. */
public final class InputFiles {
  private InputFiles() {}

  /**
   * The files of all inputs, each once, sorted by name. A folder stands for all files below it but
   * hidden ones and the lock files of spreadsheet programs.
   *
   * @param inputs files and folders
   * @throws MissingInputException if an input is not there or cannot be listed
   */
  public static List<InputFile> find(List<Path> inputs) {
    Map<Path, InputFile> found = new HashMap<>();
    for (Path input : inputs) {
      for (InputFile file : filesOf(input)) {
        found.putIfAbsent(file.path().toAbsolutePath().normalize(), file);
      }
    }
    return distinct(new ArrayList<>(found.values())).stream()
        .sorted(Comparator.comparing(InputFile::name).thenComparing(file -> file.path().toString()))
        .toList();
  }

  private static List<InputFile> filesOf(Path input) {
    if (Files.isDirectory(input)) {
      return below(input);
    }
    if (!Files.exists(input)) {
      throw new MissingInputException("there is no file or folder '" + input + "'");
    }
    return List.of(new InputFile(String.valueOf(input.getFileName()), input));
  }

  private static List<InputFile> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !isHidden(folder.relativize(path)))
          .map(path -> new InputFile(withSlashes(folder.relativize(path)), path))
          .toList();
    } catch (IOException | UncheckedIOException failure) {
      throw new MissingInputException("the folder '" + folder + "' cannot be listed");
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      String name = part.toString();
      if (name.startsWith(".") || name.startsWith("~$")) {
        return true;
      }
    }
    return false;
  }

  private static String withSlashes(Path path) {
    List<String> parts = new ArrayList<>();
    path.forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  /** Puts parent folders before equal names until they differ or there are no more parents. */
  private static List<InputFile> distinct(List<InputFile> files) {
    List<InputFile> named = files;
    boolean changed = true;
    for (int parents = 1; changed; parents++) {
      Set<String> twice = namesThatStandTwice(named);
      List<InputFile> next = new ArrayList<>();
      for (InputFile file : named) {
        next.add(twice.contains(file.name()) ? withOneMoreParent(file) : file);
      }
      changed = !next.equals(named) && parents < 256;
      named = next;
    }
    return named;
  }

  private static Set<String> namesThatStandTwice(List<InputFile> files) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    files.stream().map(InputFile::name).filter(name -> !seen.add(name)).forEach(twice::add);
    return twice;
  }

  private static InputFile withOneMoreParent(InputFile file) {
    Path path = file.path().toAbsolutePath().normalize();
    int known = file.name().split("/", -1).length;
    int start = path.getNameCount() - known - 1;
    return start < 0
        ? file
        : new InputFile(withSlashes(path.subpath(start, path.getNameCount())), file.path());
  }
}
