package org.glotip;

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
 * Outputs that several tests look at, each with a copy of its own: built by the packed jar once a
 * run of all tests, whichever test comes first.
 */
final class SharedOutput {
  private SharedOutput() {}

  /** Puts the output of a build without findings into {@code output} of a folder. */
  static Path copiedTo(Path folder, Path... inputs) {
    try {
      return OutputTree.copy(built(inputs), folder.resolve("output"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path built(Path... inputs) throws IOException {
    Path jar = Path.of(System.getProperty("glotip.jar"));
    String name =
        Stream.of(inputs)
            .map(input -> input.getFileName().toString())
            .collect(Collectors.joining("+"));
    // A new jar has a folder of its own: a test never sees what another version wrote.
    Path folder =
        jar.resolveSibling("shared-outputs")
            .resolve(Long.toString(Files.getLastModifiedTime(jar).toMillis()));
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      Path output = folder.resolve(name);
      if (!Files.exists(output)) {
        build(folder, name, inputs);
      }
      return output;
    }
  }

  private static void build(Path folder, String name, Path... inputs) {
    Stream<String> options = Stream.of("build", "--output", name, "--quiet");
    Stream<String> files = Stream.of(inputs).map(Path::toString);
    PackedJar.Result run =
        PackedJar.in(folder).run(Stream.concat(options, files).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
