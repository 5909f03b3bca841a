package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that cannot prove that nobody can be found publishes nothing. */
final class UnprovenBuildIT {
  @TempDir private Path folder;

  /** No file longer than the input is read, and the published one is longer. */
  @Test
  void exit_code_4_leaves_the_earlier_output_as_it_was() throws Exception {
    PackedJar glotip = PackedJar.in(folder);
    Path input = SmallInput.write(folder.resolve("small.csv"), 2, 40);
    Map<String, String> old = OutputTree.contents(SharedOutput.copiedTo(folder, input));
    Path data = folder.resolve("data");
    copy(Path.of("data"), data);
    Path policy = data.resolve("policy.csv");
    Files.writeString(
        policy,
        OutputTree.text(policy)
            .replaceFirst("(?m)^file_bytes,[0-9]+", "file_bytes," + Files.size(input)));
    PackedJar.Result run = glotip.run("build", input.toString(), "--data", "data", "--quiet");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).contains("nothing was published");
    assertThat(OutputTree.contents(folder.resolve("output"))).isEqualTo(old);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("small.csv", "data", "output");
  }

  private static void copy(Path from, Path to) throws Exception {
    try (var all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
