package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program needs no network: it runs where there is none, not even to this machine. */
final class NoNetworkIT {
  private static final String[] WITHOUT = {"unshare", "--map-root-user", "--net"};

  @TempDir private Path folder;

  @Test
  void it_runs_where_there_is_no_network() throws IOException, InterruptedException {
    assumeTrue(canBeWithout(), "needs unshare and the right to use it");
    PackedJar glotip = PackedJar.in(folder).under(WITHOUT);
    String input = SmallInput.write(folder.resolve("small.csv"), 2, 40).toString();
    PackedJar.Result built = glotip.run("build", input, "--quiet");
    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(folder.resolve("output/public/report.html")).exists();
    assertThat(glotip.run("template", "--country", "FRA").exitCode()).isZero();
  }

  private static boolean canBeWithout() throws InterruptedException {
    try {
      return new ProcessBuilder(WITHOUT[0], WITHOUT[1], WITHOUT[2], "true").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
