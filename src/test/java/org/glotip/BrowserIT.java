package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glotip.model.Finding;
import org.glotip.model.SourceCell;
import org.glotip.reference.RuleDefinition;
import org.glotip.report.FindingsFormat;
import org.glotip.report.FindingsReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a browser: {@code mvn verify -P browser}. Needs Chromium, Node.js, and once the
 * network, for the two packages of {@code src/test/browser}; skips with a message without them.
 */
@EnabledIfSystemProperty(named = "glotip.browser", matches = "true")
final class BrowserIT {
  private static final int FINDINGS = 50_000;
  private static final Path SOURCES = Path.of("src/test/browser").toAbsolutePath();
  private static final Path WORK = Path.of("target/browser").toAbsolutePath();
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** A sum, a quotient and a chain: the kinds of working that a page of explain shows. */
  private static final List<String> EXPLAINED =
      List.of(
          "totals.001.2018.VICTIMS.COUNT",
          "totals.001.2018.VICTIMS.RATE",
          "index.001.2020.VICTIMS.INDEX");

  @TempDir private static Path folder;
  private static String browser = "";
  private static Path few = Path.of("");

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    browser = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst().orElse("");
    assumeTrue(!browser.isEmpty(), "no Chromium on the PATH: the pages are not opened");
    assumeTrue(onPath("npm").isPresent(), "no npm on the PATH: the pages are not opened");
    Files.createDirectories(WORK);
    for (String name :
        List.of("package.json", "package-lock.json", "pages.mjs", "readers.mjs", "tests.mjs")) {
      Files.write(WORK.resolve(name), Files.readAllBytes(SOURCES.resolve(name)));
    }
    String said = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
    assumeTrue(
        Files.exists(WORK.resolve("node_modules/axe-core/axe.min.js")),
        "the packages could not be installed: the pages are not opened: " + said);
    few = buildOfTwoReturns();
  }

  private static Path buildOfTwoReturns() throws IOException, InterruptedException {
    Path input = Files.createDirectories(folder.resolve("few"));
    for (String name : List.of("sample-ARM.csv", "sample-AUS.xlsx")) {
      Files.copy(OutputTree.SAMPLES.resolve("2024").resolve(name), input.resolve(name));
    }
    Path output = folder.resolve("few-out");
    glotip("build", input.toString(), "--output", output.toString());
    return output;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void pages_are_quick_accessible_and_true(String language) throws Exception {
    Path output = folder.resolve(language);
    String samples = OutputTree.SAMPLES.toString();
    glotip("build", samples, "--lang", language, "--output", output.toString());
    Path findings = folder.resolve("many.html");
    Files.writeString(findings, manyFindings(language));
    String said =
        run(
            List.of(
                "node",
                "pages.mjs",
                browser,
                output.resolve("public").toString(),
                findings.toString(),
                workbookCharts(output, language).toString(),
                records(output, language).toString()));
    assertThat(said).doesNotContain("WRONG").contains("ok    a figure leads");
  }

  /** A folder with the charts of the workbook, as its XML has them. */
  private static Path workbookCharts(Path output, String language) throws IOException {
    Path charts = Files.createDirectories(folder.resolve("charts-" + language));
    try (FileSystem workbook =
            FileSystems.newFileSystem(output.resolve("public").resolve("report.xlsx"));
        Stream<Path> parts = Files.list(workbook.getPath("xl/charts"))) {
      for (Path part : parts.filter(Files::isRegularFile).toList()) {
        Files.write(charts.resolve(String.valueOf(part.getFileName())), Files.readAllBytes(part));
      }
    }
    return charts;
  }

  @Test
  void othersReadThePublicFolder() throws Exception {
    String said =
        run(
            List.of(
                "node",
                "readers.mjs",
                few.resolve("public").toString(),
                Path.of("docs/ci/github-actions.yml").toAbsolutePath().toString()));
    assertThat(said).doesNotContain("WRONG").contains("ok    the data package is valid");
  }

  /** A folder with pages of explain, and of a comparison with two returns alone. */
  private static Path records(Path output, String language) throws Exception {
    Path records = Files.createDirectories(folder.resolve("records-" + language));
    for (String figure : EXPLAINED) {
      Path page = records.resolve("explain-" + figure + ".html");
      page(page, language, "explain", figure, "--output", output.toString());
    }
    page(records.resolve("diff.html"), language, "diff", few.toString(), output.toString());
    return records;
  }

  private static void page(Path page, String language, String... command) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--lang", language, "--format", "html", "--file", page.toString()));
    glotip(arguments.toArray(String[]::new));
  }

  private static void glotip(String... arguments) throws IOException, InterruptedException {
    assertThat(PackedJar.in(folder).run(arguments).exitCode())
        .as(List.of(arguments).toString())
        .isZero();
  }

  private static String manyFindings(String language) {
    List<String> rules = ShippedData.reference().rules().stream().map(RuleDefinition::id).toList();
    List<Finding> findings =
        IntStream.range(0, FINDINGS)
            .mapToObj(
                row ->
                    ShippedData.reference()
                        .finding(
                            rules.get(row % rules.size()),
                            new SourceCell("made-up.xlsx", "Q7", row, 3),
                            List.of(new SourceCell("made-up.xlsx", "Q7", row + 1, 3)),
                            "one",
                            "two",
                            "three"))
            .toList();
    return FindingsReport.render(
        findings, ShippedData.reference(), language, FindingsFormat.HTML, true);
  }

  private static Optional<String> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(each -> Path.of(each, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** What a program says on both streams, run beside the installed packages. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "log", ".txt");
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return Files.readString(log, UTF_8);
  }
}
