package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glotip.reference.Reference;

/**
 * The output of a run, which appears at once.
 *
 * <p>Everything is written into a folder beside the output, {@code .NAME.new-ID}. Then the old
 * output is renamed to {@code .NAME.old-ID}, the new folder to {@code NAME}, and the old one is
 * deleted. A run that is killed leaves one of these behind:
 *
 * <ul>
 *   <li>while writing: the old output, and an unfinished new folder;
 *   <li>between the two renames: no output, but both folders whole. An old folder exists only after
 *       the new one was finished, so the next run first gives the new one its name;
 *   <li>while deleting: the new output, and remains of the old one.
 * </ul>
 *
 * <p>The next run removes what is left. A lock keeps it from removing the folders of a run that is
 * still at work; the lock of a killed run is released by the system.
 *
 * <p>What went to the countries ({@code internal/feedback}) is not the build's to replace: it
 * stays.
 */
public final class OutputFolder {
  private static final String NEW = ".new-";
  private static final String OLD = ".old-";

  private final Path output;
  private final Path parent;
  private final String prefix;

  private OutputFolder(Path output, Path parent, String name) {
    this.output = output;
    this.parent = parent;
    this.prefix = "." + name;
  }

  /** Fills an empty folder. */
  @FunctionalInterface
  interface Contents {
    void write(Path folder) throws IOException;
  }

  /**
   * Replaces the output folder.
   *
   * @param internal unprotected counts and figures; asked for by several threads
   * @param published what may be published; asked for once, while the internal files are written
   * @param proof looks at the finished folder of public files before it takes the place of the old
   *     one; if it throws, the earlier output is as it was
   * @param language ISO 639-1 code of the tables for readers
   * @throws OutputException if the folder holds something else than an earlier output, another run
   *     is writing to it, or it cannot be written; an earlier output is then as it was
   */
  public static void write(
      Path output,
      Supplier<ReportContent> internal,
      Supplier<PublishedContent> published,
      Consumer<Path> proof,
      Reference reference,
      String language) {
    replace(
        output,
        folder -> {
          ReportFiles.write(folder, internal, published, reference, language);
          KeptFeedback.carry(output, folder);
          proof.accept(folder.resolve("public"));
        });
  }

  static void replace(Path output, Contents contents) {
    try {
      OutputFolder folder = of(output);
      Files.createDirectories(folder.parent);
      folder.replaceLocked(contents);
    } catch (OutputException plain) {
      throw plain;
    } catch (UncheckedIOException failure) {
      throw WriteFailure.of(output, Objects.requireNonNull(failure.getCause()));
    } catch (IOException failure) {
      throw WriteFailure.of(output, failure);
    }
  }

  /**
   * Looks, before any work is done, whether the folder could be replaced. Writes nothing.
   *
   * @param inputs files and folders that are read
   * @throws OutputException if it could not, or if it and an input are part of each other
   */
  public static void check(Path output, List<Path> inputs) {
    try {
      OutputFolder folder = of(output);
      OutputPlace.checkApart(folder.output, inputs);
      OutputPlace.checkOurs(folder.output);
      OutputPlace.checkWritable(folder.parent);
    } catch (OutputException plain) {
      throw plain;
    } catch (IOException failure) {
      throw WriteFailure.of(output, failure);
    }
  }

  private static OutputFolder of(Path output) throws IOException {
    Path place = OutputPlace.of(output);
    Path parent = place.getParent();
    Path name = place.getFileName();
    if (parent == null || name == null) {
      throw new OutputException("The output cannot be the root folder; name another folder.");
    }
    return new OutputFolder(place, parent, name.toString());
  }

  private void replaceLocked(Contents contents) throws IOException {
    OutputPlace.checkWritable(parent);
    OutputLock lock = OutputLock.take(output);
    try {
      recover();
      OutputPlace.checkOurs(output);
      replace(contents);
    } finally {
      lock.release();
    }
  }

  /** Finishes what a killed run began, and removes what it left. */
  private void recover() throws IOException {
    if (!Files.exists(output)) {
      for (Path old : siblings(OLD)) {
        String id = old.getFileName().toString().substring((prefix + OLD).length());
        Path finished = parent.resolve(prefix + NEW + id);
        Files.move(Files.exists(finished) ? finished : old, output);
        break;
      }
    }
    for (String kind : List.of(NEW, OLD)) {
      for (Path left : siblings(kind)) {
        delete(left);
      }
    }
  }

  private List<Path> siblings(String kind) throws IOException {
    try (Stream<Path> paths = Files.list(parent)) {
      return paths
          .filter(path -> path.getFileName().toString().startsWith(prefix + kind))
          .sorted()
          .toList();
    }
  }

  private void replace(Contents contents) throws IOException {
    String id = UUID.randomUUID().toString();
    Path fresh = parent.resolve(prefix + NEW + id);
    Path old = parent.resolve(prefix + OLD + id);
    try {
      Files.createDirectory(fresh);
      contents.write(fresh);
      if (Files.exists(output)) {
        Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(fresh, output, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException failure) {
      restore(old);
      deleteQuietly(fresh);
      throw failure;
    }
    deleteQuietly(old);
  }

  private void restore(Path old) throws IOException {
    if (Files.exists(old) && !Files.exists(output)) {
      Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** What cannot be deleted now is removed by the next run. */
  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException | UncheckedIOException left) {
      return;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }
}
