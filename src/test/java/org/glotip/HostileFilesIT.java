package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glotip.intake.HostileWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, all in one batch and in little memory, beside a sound return. */
final class HostileFilesIT {
  /** What the program needs for itself, and 256 MB for files. */
  private static final String MEMORY = "-Xmx384m";

  private static final List<String> NAMES =
      List.of("-rf.csv", "a;b$(touch evil).csv", "new\nline.csv", "<script>.csv", "=cmd.csv");

  @TempDir private Path folder;

  @Test
  void each_is_answered_for_and_the_sound_return_is_read() throws IOException {
    Path returns = Files.createDirectory(folder.resolve("returns"));
    for (Map.Entry<String, byte[]> file : HostileWorkbooks.all().entrySet()) {
      Files.write(returns.resolve(file.getKey()), file.getValue());
    }
    for (String name : NAMES) {
      SmallInput.write(returns.resolve(name), 1, 40);
    }
    SmallInput.write(returns.resolve("sound.csv"), 1, 70);
    PackedJar.Result run =
        PackedJar.in(folder).withJvm(MEMORY).run("check", "returns", "--format", "csv");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    String found =
        OutputTree.rows(OutputTree.write(folder.resolve("findings.csv"), run.out())).stream()
            .filter(row -> row.get("severity").equals("ERROR"))
            .map(row -> row.get("cell"))
            .collect(Collectors.joining("\n"));
    assertThat(HostileWorkbooks.all().keySet())
        .allSatisfy(name -> assertThat(found).contains(name));
    assertThat(found).doesNotContain("sound.csv");
    assertThat(folder.resolve("evil")).doesNotExist();
    assertThat(Path.of("/tmp/glotip-evil.xml")).doesNotExist();
  }
}
