package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glotip.model.Figure;
import org.glotip.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of the output, for the made-up run. */
final class OutputFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run.json",
        "public/README.txt",
        "internal/figures.csv",
        "internal/observations.csv",
        "internal/lineage.csv",
        "internal/findings.csv",
        "internal/findings.json",
        "internal/findings.html",
        "public/tables/totals.csv",
        "public/tables/flows.csv"
      })
  void fileIsAsExpected(String name) throws IOException {
    Path output = written("output");
    String text = Files.readString(output.resolve(name), StandardCharsets.UTF_8);
    Golden.check(name.substring(name.lastIndexOf('/') + 1), text);
  }

  @Test
  void nothingElseIsWritten() throws IOException {
    assertThat(bytes(written("output")).keySet())
        .containsExactly(
            "internal/disclosure.csv",
            "internal/figures.csv",
            "internal/findings.csv",
            "internal/findings.html",
            "internal/findings.json",
            "internal/findings.sarif",
            "internal/lineage.csv",
            "internal/observations.csv",
            "public/README.txt",
            "public/csv-metadata.json",
            "public/datapackage.json",
            "public/figures.csv",
            "public/observations.csv",
            "public/report.html",
            "public/report.xlsx",
            "public/sdg_16_2_2.sdmx.csv",
            "public/tables/change.csv",
            "public/tables/flows.csv",
            "public/tables/index.csv",
            "public/tables/sex_age.csv",
            "public/tables/totals.csv",
            "run.json");
  }

  @Test
  void sameBytesUnderAnotherLocaleZoneAndOrder() throws IOException {
    Map<String, String> first = bytes(written("first"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path second = folder.resolve("second");
      Sample.write(second, reversed(Sample.content()), "en");
      bytes(second).forEach((name, hex) -> assertThat(hex).as(name).isEqualTo(first.get(name)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void withoutASyntheticInputNoFileSaysSo() throws IOException {
    ReportContent sample = Sample.content();
    List<Figure> figures =
        sample.figures().stream().filter(figure -> figure.notes().isEmpty()).toList();
    ReportContent real =
        new ReportContent(Sample.run(false), sample.observations(), figures, sample.findings());
    Path output = folder.resolve("real");
    Sample.write(output, real, "en");
    assertThat(Files.readString(output.resolve("internal/findings.html")))
        .doesNotContain("synthetic sample");
    assertThat(Files.readString(output.resolve("internal/observations.csv")))
        .doesNotContain("synthetic sample")
        .contains(",a.csv,", ",b.xlsx,");
  }

  @Test
  void emptyRunIsWrittenToo() throws IOException {
    Path output = folder.resolve("empty");
    ReportContent empty = new ReportContent(Sample.run(false), List.of(), List.of(), List.of());
    Sample.write(output, empty, "ar");
    assertThat(Files.readAllLines(output.resolve("internal/figures.csv"))).hasSize(1);
    assertThat(Files.readString(output.resolve("internal/findings.html")))
        .contains("<html lang=\"ar\" dir=\"rtl\">");
  }

  /** A reader that guessed the delimiter of the SDMX file of a small run took the colon. */
  @Test
  void aReaderOfTheDataPackageNeedNotGuess() throws IOException {
    JsonNode resources =
        new ObjectMapper()
            .readTree(written("output").resolve("public/datapackage.json").toFile())
            .get("resources");
    assertThat(resources)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            resource -> {
              assertThat(resource.at("/dialect/delimiter").asText()).isEqualTo(",");
              assertThat(
                      Files.readString(
                          folder.resolve("output/public").resolve(resource.get("path").asText())))
                  .endsWith(resource.at("/dialect/lineTerminator").asText())
                  .matches(
                      text ->
                          text.contains("\r")
                              == resource.at("/dialect/lineTerminator").asText().equals("\r\n"));
            });
  }

  private Path written(String name) {
    Path output = folder.resolve(name);
    Sample.write(output, Sample.content(), "en");
    return output;
  }

  private static ReportContent reversed(ReportContent content) {
    List<Observation> observations = new ArrayList<>(content.observations());
    List<Figure> figures = new ArrayList<>(content.figures());
    Collections.reverse(observations);
    Collections.reverse(figures);
    return new ReportContent(
        content.run(),
        observations,
        figures,
        content.findings().stream().sorted(Collections.reverseOrder()).toList());
  }

  private static Map<String, String> bytes(Path output) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      paths.filter(Files::isRegularFile).forEach(path -> found.put(name(output, path), hex(path)));
    }
    return found;
  }

  private static String name(Path output, Path path) {
    return output.relativize(path).toString().replace('\\', '/');
  }

  private static String hex(Path path) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
