package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first command of a newcomer: build, with nothing but the shipped samples. */
final class SampleBuildIT {
  private static final String COLUMNS =
      "figure,table,area,period,indicator,form,sex,age,origin,destination,reach,measure,unit,"
          + "value,low,high,status,countries,cases,note";

  private static final double LAST_DIGIT = 1.5e-6;

  private static PackedJar.Result run;
  private static Path output;
  private static List<Map<String, String>> internal;
  private static List<Map<String, String>> published;

  @BeforeAll
  static void build() {
    SharedOutput.FirstBuild first = SharedOutput.ofSamples();
    run = first.run();
    output = first.output();
    internal = OutputTree.figures(output);
    published = OutputTree.rows(output.resolve("public/figures.csv"));
  }

  @Test
  void it_succeeds_in_half_a_gigabyte_and_says_what_the_data_are() {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("synthetic sample - not real data").contains("figures");
  }

  @Test
  void internal_holds_every_file_of_the_design() {
    Set<String> files = OutputTree.names(output);
    assertThat(files)
        .contains(
            "run.json",
            "internal/figures.csv",
            "internal/observations.csv",
            "internal/lineage.csv",
            "internal/disclosure.csv",
            "internal/findings.csv",
            "internal/findings.json",
            "internal/findings.html",
            "internal/findings.sarif",
            "public/report.xlsx",
            "public/report.html",
            "public/countries/FRA.html",
            "public/tables/totals.csv");
    assertThat(files).noneMatch(name -> name.contains("/.") || name.startsWith("."));
  }

  @Test
  void every_table_with_figures_has_a_file() {
    Set<String> tables =
        published.stream()
            .map(row -> "public/tables/" + row.get("table") + ".csv")
            .collect(Collectors.toSet());
    assertThat(OutputTree.names(output))
        .filteredOn(name -> name.startsWith("public/tables/"))
        .containsExactlyInAnyOrderElementsOf(tables);
    assertThat(tables).hasSizeGreaterThan(9);
  }

  @Test
  void public_is_complete() {
    assertThat(OutputTree.names(output))
        .contains(
            "public/README.txt",
            "public/figures.csv",
            "public/observations.csv",
            "public/report.html",
            "public/report.xlsx",
            "public/tables/totals.csv");
  }

  @Test
  void a_public_figure_holds_what_the_internal_one_can_be() {
    Map<String, Map<String, String>> byId =
        internal.stream().collect(Collectors.toMap(row -> row.get("figure"), row -> row));
    assertThat(published).hasSizeGreaterThan(1000);
    for (Map<String, String> figure : published) {
      Map<String, String> known = byId.get(figure.get("figure"));
      assertThat(bound(figure, "low", Double.NEGATIVE_INFINITY))
          .as(figure.get("figure"))
          .isLessThanOrEqualTo(bound(known, "low", Double.NEGATIVE_INFINITY) + LAST_DIGIT);
      assertThat(bound(figure, "high", Double.POSITIVE_INFINITY))
          .as(figure.get("figure"))
          .isGreaterThanOrEqualTo(bound(known, "high", Double.POSITIVE_INFINITY) - LAST_DIGIT);
    }
  }

  private static double bound(Map<String, String> figure, String column, double none) {
    String text = figure.get(column);
    return text.isEmpty() ? none : Double.parseDouble(text);
  }

  @Test
  void no_small_count_is_published() {
    assertThat(OutputTree.text(output.resolve("public/observations.csv")).lines().skip(1))
        .noneMatch(row -> row.contains(",Counts,1,") || row.contains(",Counts,4,"));
  }

  @Test
  void figures_have_the_columns_of_the_contract_and_ids_of_their_own() {
    String text = OutputTree.text(output.resolve("internal/figures.csv"));
    assertThat(text).startsWith(COLUMNS + "\n").doesNotContain("\r").doesNotContain("\uFEFF");
    assertThat(internal).hasSizeGreaterThan(1000);
    assertThat(internal).extracting(row -> row.get("figure")).doesNotHaveDuplicates();
  }

  @Test
  void every_value_lies_between_its_bounds_and_says_synthetic() {
    assertThat(internal)
        .allSatisfy(
            row -> {
              assertThat(row.get("note")).contains("synthetic");
              double value = Double.parseDouble(row.get("value"));
              assertThat(value).isGreaterThanOrEqualTo(Double.parseDouble(row.get("low")));
              if (!row.get("high").isEmpty()) {
                assertThat(value).isLessThanOrEqualTo(Double.parseDouble(row.get("high")));
              }
            });
  }

  @Test
  void every_row_read_is_used_or_merged_or_rejected() throws IOException {
    JsonNode rows = OutputTree.run(output).get("rows");
    assertThat(rows.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("read", "used", "merged", "rejected");
    long read = rows.get("read").asLong();
    long merged = rows.get("merged").asLong();
    assertThat(read).isGreaterThanOrEqualTo(rowsInTables());
    assertThat(rows.get("used").asLong() + merged + rows.get("rejected").asLong()).isEqualTo(read);
    assertThat(merged).isPositive();
  }

  /** The samples show what the checks find, and none of it stops a build. */
  @Test
  void the_samples_hold_many_kinds_of_findings_but_no_error() {
    List<Map<String, String>> findings = OutputTree.rows(output.resolve("internal/findings.csv"));
    assertThat(findings).extracting(row -> row.get("severity")).doesNotContain("ERROR");
    assertThat(findings)
        .extracting(row -> row.get("rule"))
        .contains(
            "encoding-assumed",
            "label-damaged",
            "label-misspelt",
            "label-numbered",
            "label-ambiguous",
            "label-unresolved",
            "value-read-with-remark",
            "value-missing",
            "unit-not-count",
            "e3-equal-once",
            "e3-forms-added",
            "e3-ages-added",
            "e3-labels-added",
            "e4-phantom",
            "e5-derived",
            "sexes-exceed-total",
            "sexes-fall-short",
            "value-equals-year",
            "jump",
            "convicted-above-prosecuted",
            "sexes-exchanged");
  }

  @Test
  void the_report_opens() throws IOException {
    try (Workbook report =
        WorkbookFactory.create(
            SharedOutput.of(OutputTree.UTF8_SAMPLE).resolve("public/report.xlsx").toFile(),
            null,
            true)) {
      assertThat(report.getNumberOfSheets()).isGreaterThan(1);
    }
  }

  private static long rowsInTables() throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(OutputTree.WORKBOOK_SAMPLE.toFile(), null, true)) {
      return workbook.getSheetAt(0).getPhysicalNumberOfRows()
          - 2
          + lines(OutputTree.UTF8_SAMPLE)
          + lines(OutputTree.LATIN_SAMPLE);
    }
  }

  private static long lines(Path csv) {
    return OutputTree.text(csv, java.nio.charset.StandardCharsets.ISO_8859_1).lines().count() - 2;
  }
}
