package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the workflow {@code docs/ci/github-actions.yml}, and with them the recipe for any
 * CI, {@code docs/ci/rebuild.sh}, on a repository with one small table. The program of GitHub is a
 * stand-in that keeps what it is told. Starts ours some dozen times, hence only with {@code mvn
 * verify -P browser}.
 */
@EnabledIfSystemProperty(named = "glotip.browser", matches = "true")
final class RebuildIT {
  private static final String HEAD =
      "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,"
          + "Unit of measurement,txtVALUE,Source\n";

  private static final Path WORKFLOW = Path.of("docs/ci/github-actions.yml");
  private static final Pattern COMMAND = Pattern.compile("(?m)^ +(?:- )?run: (.+)$");

  /** Longest comment that GitHub takes. */
  private static final int LONGEST_COMMENT = 65_536;

  @TempDir private Path folder;

  @Test
  void saysWhatMovedAndWhy() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash: the recipe is not run");
    Path repository = repository("120");
    commit(repository, "base");
    git(repository, "branch", "base");
    Files.writeString(repository.resolve("returns/table.csv"), table("150"));
    commit(repository, "a corrected total");

    git(repository, "update-ref", "refs/remotes/origin/main", "base");

    int code = step(repository, "docs/ci/rebuild.sh");

    Path results = folder.resolve("results");
    assertThat(code).as(said()).isZero();
    assertThat(results.resolve("findings.sarif")).content(UTF_8).contains("\"2.1.0\"");
    assertThat(results.resolve("findings.xml")).content(UTF_8).startsWith("<?xml");
    assertThat(results.resolve("diff.html")).content(UTF_8).contains("</html>");
    assertThat(results.resolve("diff.md"))
        .content(UTF_8)
        .contains("table.csv", "120", "150", "totals.001.2020.VICTIMS.COUNT");
    assertThat(results.resolve("after/public/report.html")).isRegularFile();
    assertThat(results.resolve("base")).as("the work tree of the base is removed").doesNotExist();
    assertThat(read(WORKFLOW))
        .contains("sarif_file: ${{ runner.temp }}/results/findings.sarif", "path: output/public");

    assertThat(step(repository, "gh pr comment")).as(said()).isZero();
    String comment = results.resolve("diff.md").toString();
    assertThat(folder.resolve("told.txt"))
        .content(UTF_8)
        .isEqualTo("pr comment 17 --edit-last --create-if-none --body-file " + comment + "\n");
    assertThat(read(results.resolve("diff.md"))).hasSizeLessThan(LONGEST_COMMENT);

    assertThat(step(repository, "./glotip build")).as(said()).isZero();
    assertThat(repository.resolve("output/public/report.html")).isRegularFile();
  }

  /** The command of the workflow that begins so, run as its runner would. */
  private int step(Path repository, String beginning) throws Exception {
    Path programs = Files.createDirectories(folder.resolve("programs"));
    Path github = programs.resolve("gh");
    Files.writeString(github, "#!/bin/sh\necho \"$@\" >\"$RUNNER_TEMP/told.txt\"\n");
    assertThat(github.toFile().setExecutable(true)).isTrue();
    String command =
        COMMAND
            .matcher(read(WORKFLOW))
            .results()
            .map(each -> each.group(1))
            .filter(each -> each.startsWith(beginning))
            .findFirst()
            .orElseThrow()
            .replace("${{ github.base_ref }}", "main")
            .replace("${{ github.event.pull_request.number }}", "17");
    return run(
        repository,
        "env",
        "RUNNER_TEMP=" + folder,
        "PATH=" + programs + ":" + System.getenv("PATH"),
        "bash",
        "-e",
        "-c",
        command);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }

  @Test
  void aReturnWithANewErrorFailsTheBuild() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash: the recipe is not run");
    Path repository = repository("120");
    commit(repository, "base");
    git(repository, "branch", "base");
    Files.writeString(
        repository.resolve("returns/table.csv"), table("120").replace("\nFRA,", "\nQQQ,"));
    commit(repository, "an unknown reporter");

    int code = run(repository, "docs/ci/rebuild.sh", "base", "returns", folder + "/results");

    assertThat(code).as(said()).isEqualTo(1);
    assertThat(said()).contains("errors in the returns: 0 before");
  }

  /** A repository whose program is the packed jar, so that nothing is compiled again. */
  private Path repository(String total) throws Exception {
    Path repository = folder.resolve("repository");
    Files.createDirectories(repository.resolve("docs/ci"));
    Files.createDirectories(repository.resolve("returns"));
    Path recipe = repository.resolve("docs/ci/rebuild.sh");
    Files.copy(Path.of("docs/ci/rebuild.sh"), recipe);
    Path program = repository.resolve("glotip");
    Files.writeString(
        program,
        "#!/bin/sh\nexec \"%s\" -jar \"%s\" \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("glotip.jar")));
    assertThat(recipe.toFile().setExecutable(true)).isTrue();
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.writeString(repository.resolve("returns/table.csv"), table(total));
    git(repository, "init", "-q");
    return repository;
  }

  private static String table(String total) {
    return HEAD
        + row("FRA", "France", "2020", total)
        + row("FRA", "France", "2019", "90")
        + row("ESP", "Spain", "2020", "70")
        + row("ESP", "Spain", "2019", "60");
  }

  private static String row(String code, String country, String year, String value) {
    return String.join(
            ",",
            code,
            country,
            "Europe",
            "Western Europe",
            "Detected trafficking victims",
            "Total",
            "Total",
            "Total",
            "Total",
            year,
            "Counts",
            value,
            "made up")
        + "\n";
  }

  private void commit(Path repository, String message) throws Exception {
    git(repository, "add", "-A");
    git(
        repository,
        "-c",
        "user.name=test",
        "-c",
        "user.email=test@example.org",
        "commit",
        "-q",
        "-m",
        message);
  }

  private void git(Path repository, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    assertThat(run(repository, command.toArray(String[]::new))).as(said()).isZero();
  }

  private int run(Path directory, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private Path log() {
    return folder.resolve("log.txt");
  }

  private String said() throws IOException {
    return Files.exists(log()) ? Files.readString(log(), UTF_8) : "";
  }
}
