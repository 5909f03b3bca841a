package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong with the disk or the inputs, the old output is whole or the new one is. */
final class NeverHalfAnOutputIT {
  /** Root may write anywhere; without these it is bound by permissions like anybody. */
  private static final String[] BOUND = {
    "setpriv", "--bounding-set", "-dac_override,-dac_read_search"
  };

  /** A place of our own to mount disks at, which ends with the process. */
  private static final String[] OWN_MOUNTS = {"unshare", "--map-root-user", "--mount", "sh", "-c"};

  private static final int BLANK_LINES = 2_000_000;

  @TempDir private Path folder;
  private PackedJar glotip;
  private String input;
  private String larger;

  @BeforeEach
  void inputs() {
    glotip = PackedJar.in(folder);
    input = SmallInput.write(folder.resolve("small.csv"), 1, 40).toString();
    larger = SmallInput.write(folder.resolve("larger.csv"), 6, 60).toString();
  }

  /** The disk has room for one output, not for two. */
  @Test
  void on_a_full_disk_the_old_output_stays() {
    assumeTrue(works("unshare", "--map-root-user", "--mount", "true"), "needs unshare");
    String jar = String.join(" ", glotip.builder("build").command());
    String script =
        "mkdir disk && mount -t tmpfs -o size=64m tmpfs disk || exit 99\n"
            + ("cp -r " + SharedOutput.of(Path.of(input)) + " disk/output || exit 98\n")
            + "(cd disk && find output -type f -exec sha256sum {} + | sort) >before\n"
            + "dd if=/dev/zero of=disk/fill bs=1k 2>/dev/null\n"
            + "truncate -s -200k disk/fill\n"
            + (jar + " " + larger + " --output disk/output --quiet\n")
            + "echo $? >code\n"
            + "(cd disk && find output -type f -exec sha256sum {} + | sort) >after\n"
            + "ls -A disk >left\n";
    PackedJar.Result run = script(script);
    assertThat(OutputTree.text(folder.resolve("code")).strip()).as(run.err()).isEqualTo("3");
    assertThat(run.err())
        .contains("disk/output cannot be written: the disk is full", "Make room", "as it was");
    assertThat(OutputTree.text(folder.resolve("after")))
        .isNotEmpty()
        .isEqualTo(OutputTree.text(folder.resolve("before")));
    assertThat(OutputTree.text(folder.resolve("left")).lines()).containsExactly("fill", "output");
  }

  @Test
  void the_root_of_a_disk_is_refused_with_what_to_do() {
    assumeTrue(works("unshare", "--map-root-user", "--mount", "true"), "needs unshare");
    String jar = String.join(" ", glotip.builder("build").command());
    PackedJar.Result run =
        script(
            "mkdir disk && mount -t tmpfs -o size=64m tmpfs disk || exit 99\n"
                + (jar
                    + " "
                    + input
                    + " --output disk --quiet; echo $? >code; ls -A . disk >left"));
    assertThat(OutputTree.text(folder.resolve("code")).strip()).as(run.err()).isEqualTo("3");
    assertThat(run.err()).contains("root of a disk of its own", "Name a folder in it");
    assertThat(OutputTree.text(folder.resolve("left"))).doesNotContain(".disk");
  }

  @Test
  void a_shell_that_allows_small_files_only_is_named() {
    Map<String, String> old = built();
    PackedJar.Result run =
        glotip.under("sh", "-c", "ulimit -f 40; exec \"$@\"", "sh").run("build", larger);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("larger than this shell allows", "ulimit -f");
    assertUntouched(old);
  }

  @Test
  void a_folder_that_may_not_be_written_is_named_before_any_work() throws IOException {
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(!root || works(BOUND[0], BOUND[1], BOUND[2], "true"), "root may write anywhere");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    PackedJar user = root ? glotip.under(BOUND) : glotip;
    PackedJar.Result run = user.run("build", "no-such-input.csv", "--output", "closed/output");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("you may not write there", "closed", "Name a folder that is yours");
    assertThat(closed).isEmptyDirectory();
  }

  @Test
  void temporary_files_may_lie_on_another_disk() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory), "needs /dev/shm");
    assumeTrue(!Files.getFileStore(memory).equals(Files.getFileStore(folder)), "is one disk here");
    Path temporary = Files.createTempDirectory(memory, "glotip-test");
    try {
      PackedJar.Result run =
          glotip.withJvm("-Djava.io.tmpdir=" + temporary).run("build", input, "--quiet");
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(temporary).isEmptyDirectory();
    } finally {
      Files.delete(temporary);
    }
  }

  @Test
  void of_two_builds_at_once_one_waits_or_is_told_to() throws IOException, InterruptedException {
    Map<String, String> old = built();
    Map<String, String> other = OutputTree.contents(SharedOutput.of(Path.of(larger)));
    Process[] both = {start(input, "one"), start(larger, "two")};
    for (Process process : both) {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    }
    String said = OutputTree.text(folder.resolve("one")) + OutputTree.text(folder.resolve("two"));
    for (Process process : both) {
      assertThat(process.exitValue()).as(said).isIn(0, 3);
    }
    assertThat(both[0].exitValue() + both[1].exitValue()).as(said).isLessThan(6);
    if (both[0].exitValue() + both[1].exitValue() == 3) {
      assertThat(said).contains("Another run is writing to", "wait until it ends");
    }
    assertThat(OutputTree.contents(folder.resolve("output"))).isIn(old, other);
  }

  @Test
  void an_input_that_is_written_while_it_is_read_is_left_out()
      throws IOException, InterruptedException {
    Path moving = folder.resolve("moving.csv");
    // Long, so that it is written to while it is read however busy the machine is.
    Files.writeString(moving, OutputTree.text(Path.of(larger)) + "\n".repeat(BLANK_LINES));
    Process build = start(moving.toString(), "said");
    while (build.isAlive()) {
      Files.writeString(moving, "\n", StandardOpenOption.APPEND);
      build.waitFor(1, TimeUnit.MILLISECONDS);
    }
    String said = OutputTree.text(folder.resolve("said"));
    assertThat(build.exitValue()).as(said).isEqualTo(3);
    assertThat(said).contains("moving.csv").contains("changed or vanished while it was read");
    assertThat(folder.resolve("output/run.json")).exists();
  }

  /** Files go, come back as folders, and at last the whole folder is another one. */
  @Test
  void a_folder_that_changes_while_it_is_read_breaks_nothing()
      throws IOException, InterruptedException {
    Path returns = folder.resolve("returns");
    for (int i = 0; i < 12; i++) {
      SmallInput.write(returns.resolve(i + ".csv"), 6, 40);
    }
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Process build = start(returns.toString(), "said");
    for (int i = 0; build.isAlive(); i++) {
      Path file = returns.resolve(i % 12 + ".csv");
      Path away = elsewhere.resolve(file.getFileName());
      if (i % 24 < 12) {
        Files.move(file, away, StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectory(file);
      } else {
        Files.delete(file);
        Files.move(away, file);
      }
      build.waitFor(1, TimeUnit.MILLISECONDS);
    }
    String said = OutputTree.text(folder.resolve("said"));
    assertThat(build.exitValue()).as(said).isIn(0, 1, 3);
    assertThat(said).doesNotContain("internal error");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".output"));
    }
  }

  private Map<String, String> built() {
    return OutputTree.contents(SharedOutput.copiedTo(folder, Path.of(input)));
  }

  private void assertUntouched(Map<String, String> old) {
    assertThat(OutputTree.contents(folder.resolve("output"))).isEqualTo(old);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("small.csv", "larger.csv", "output");
  }

  private Process start(String what, String said) throws IOException {
    return glotip
        .builder("build", what)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(folder.resolve(said).toFile())
        .start();
  }

  private PackedJar.Result script(String script) {
    return glotip.under(concat(OWN_MOUNTS, script, "sh")).run();
  }

  private static String[] concat(String[] first, String... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
  }

  private static boolean works(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
