package org.glotip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Outputs that several tests look at: built by the packed jar once a run of all tests, whichever
 * test comes first.
 */
final class SharedOutput {
  private SharedOutput() {}

  /** The output of a build of files without errors, to be read and not touched. */
  static Path of(Path... inputs) {
    String name =
        Stream.of(inputs).map(SharedOutput::nameAndContent).collect(Collectors.joining("+"));
    return once(name, folder -> build(folder, inputs)).resolve("output");
  }

  private static String nameAndContent(Path input) {
    return input.getFileName() + "-" + OutputTree.text(input, ISO_8859_1).hashCode();
  }

  /** Puts the same into {@code output} of a folder, where a test may do with it what it likes. */
  static Path copiedTo(Path folder, Path... inputs) {
    return OutputTree.copy(of(inputs), folder.resolve("output"));
  }

  /**
   * The first build of a newcomer: no option, nothing but the shipped samples.
   *
   * @param folder with {@code questionnaires} and {@code output}, to be read and not touched
   * @param run what it said
   */
  record FirstBuild(Path folder, PackedJar.Result run) {
    Path output() {
      return folder.resolve("output");
    }
  }

  /** The build of the samples, in half a gigabyte of memory. */
  static FirstBuild ofSamples() {
    Path folder = once("samples", SharedOutput::buildSamples);
    int exitCode = Integer.parseInt(OutputTree.text(folder.resolve("exit-code")));
    return new FirstBuild(
        folder,
        new PackedJar.Result(
            exitCode,
            OutputTree.text(folder.resolve("out")),
            OutputTree.text(folder.resolve("err"))));
  }

  private static void buildSamples(Path folder) {
    OutputTree.copy(OutputTree.SAMPLES, folder.resolve("questionnaires"));
    PackedJar.Result run = PackedJar.in(folder).withJvm("-Xmx512m").run("build");
    OutputTree.write(folder.resolve("out"), run.out());
    OutputTree.write(folder.resolve("err"), run.err());
    OutputTree.write(folder.resolve("exit-code"), Integer.toString(run.exitCode()));
  }

  private static void build(Path folder, Path... inputs) {
    Stream<String> options = Stream.of("build", "--quiet");
    Stream<String> files = Stream.of(inputs).map(Path::toString);
    PackedJar.Result run =
        PackedJar.in(folder).run(Stream.concat(options, files).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /** How a folder is filled. */
  private interface Filling {
    void into(Path folder);
  }

  /** A folder of that name, filled by whoever asks for it first; the others wait for it. */
  private static Path once(String name, Filling filling) {
    try {
      Path jar = Path.of(System.getProperty("glotip.jar"));
      // A new jar has a folder of its own: a test never sees what another version wrote.
      Path all =
          jar.resolveSibling("shared-outputs")
              .resolve(Long.toString(Files.getLastModifiedTime(jar).toMillis()));
      Path folder = all.resolve(name);
      Files.createDirectories(all);
      Path filled = all.resolve(name + ".filled");
      try (FileChannel channel =
              FileChannel.open(
                  all.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        assertThat(lock.isValid()).isTrue();
        if (!Files.exists(filled)) {
          OutputTree.delete(folder);
          filling.into(Files.createDirectories(folder));
          Files.createFile(filled);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
