package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However far a build has come when it is killed, what stands there is one whole output, and the
 * next build removes what is left.
 *
 * <p>{@code -Dglotip.kills=200} kills as often.
 */
final class KilledBuildIT {
  private static final int KILLS = Integer.getInteger("glotip.kills", 2);
  private static final long SEED = 20_240_117;

  @TempDir private Path folder;

  @Test
  void a_build_killed_at_random_moments_leaves_a_whole_output()
      throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("temporary"));
    PackedJar glotip =
        PackedJar.in(folder).withJvm("-Djava.io.tmpdir=" + folder.resolve("temporary"));
    Path[] inputs = {
      SmallInput.write(folder.resolve("small.csv"), 1, 40),
      SmallInput.write(folder.resolve("larger.csv"), 6, 60)
    };
    Map<String, String> first = OutputTree.contents(SharedOutput.of(inputs[0]));
    Map<String, String> second = OutputTree.contents(SharedOutput.of(inputs[1]));
    long start = System.nanoTime();
    assertThat(glotip.run("build", inputs[0].toString()).exitCode()).isZero();
    long whole = System.nanoTime() - start;

    Random random = new Random(SEED);
    Map<String, Integer> outcomes = new TreeMap<>();
    boolean isFirst = true;
    for (int i = 0; i < KILLS; i++) {
      String input = inputs[isFirst ? 1 : 0].toString();
      boolean ended = kill(glotip, input, Phase.values()[i % 3], random.nextDouble(), whole);
      Map<String, String> there = standing();
      assertThat(there).as("after kill " + i).isIn(first, second);
      boolean moved = there.equals(first) != isFirst;
      isFirst = there.equals(first);
      outcomes.merge(
          (ended ? "ended before the kill" : "killed") + (moved ? ", new output" : ", old output"),
          1,
          Integer::sum);
    }
    System.out.println("kills: " + KILLS + " " + outcomes);

    assertThat(glotip.run("build", inputs[0].toString()).exitCode()).isZero();
    assertThat(OutputTree.contents(folder.resolve("output"))).isEqualTo(first);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("small.csv", "larger.csv", "output", "temporary");
  }

  /** From when on the time to a kill is counted, and how long it is at most. */
  private enum Phase {
    WHOLE("", 1.0),
    WRITING(".", 0.3),
    /** The record of the run is written last; then come the renames, and the old output goes. */
    RENAMING("run.json", 0.03);

    private final String sign;
    private final double share;

    Phase(String sign, double share) {
      this.sign = sign;
      this.share = share;
    }

    boolean hasBegun(Path folder) throws IOException {
      if (sign.isEmpty()) {
        return true;
      }
      try (Stream<Path> paths = Files.list(folder)) {
        return paths
            .filter(path -> path.getFileName().toString().startsWith(".output.new-"))
            .anyMatch(path -> Files.exists(path.resolve(sign)));
      }
    }
  }

  /**
   * Kills a build.
   *
   * @param moment within the phase, from 0 to 1
   * @param whole nanoseconds that a build takes
   * @return whether it had ended by itself
   */
  private boolean kill(PackedJar glotip, String input, Phase phase, double moment, long whole)
      throws IOException, InterruptedException {
    Process process =
        glotip
            .builder("build", input, "--quiet")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    boolean ended = false;
    while (!ended && !phase.hasBegun(folder)) {
      ended = process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    ended = process.waitFor((long) (moment * phase.share * whole), TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
    return ended;
  }

  /**
   * The output; between the two renames there is none for a few microseconds, and the next run
   * gives the finished one its name.
   */
  private Map<String, String> standing() throws IOException {
    Path output = folder.resolve("output");
    if (Files.exists(output)) {
      return OutputTree.contents(output);
    }
    try (Stream<Path> paths = Files.list(folder)) {
      Path old =
          paths
              .filter(path -> path.getFileName().toString().startsWith(".output.old-"))
              .findFirst()
              .orElseThrow();
      return OutputTree.contents(old);
    }
  }
}
