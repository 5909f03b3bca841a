package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.glotip.model.Finding;
import org.glotip.model.RawRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once. */
class IntakeTest {
  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (int i = 0; i < 12; i++) {
      List<List<String>> rows =
          List.of(
              Samples.HEADER, Samples.row("XX" + (char) ('A' + i), "Land", "Total", "2020", "7"));
      byte[] content =
          switch (i % 4) {
            case 0 -> Samples.xlsx(rows);
            case 1 -> Samples.xls(rows);
            case 2 -> Samples.text(Samples.delimited(";", rows));
            default -> Samples.text("no table " + i);
          };
      Files.write(folder.resolve("file" + (char) ('a' + i)), content);
    }
  }

  @Test
  void givesResultsInTheOrderOfTheFiles() {
    List<InputFile> files = InputFiles.find(List.of(folder));
    List<String> progress = new ArrayList<>();
    IntakeResult result = new Intake(Samples.REFERENCE).read(files, progress::add);
    List<String> names = files.stream().map(InputFile::name).toList();
    assertThat(progress).isEqualTo(names);
    assertThat(result.files()).extracting(ReadFile::name).isEqualTo(names);
    assertThat(result.tables())
        .extracting(table -> table.rows().get(0).texts().get(0))
        .containsExactly("XXA", "XXB", "XXC", "XXE", "XXF", "XXG", "XXI", "XXJ", "XXK");
    assertThat(result.findings())
        .extracting(finding -> finding.cell().file())
        .containsExactly("filed", "fileh", "filel");
  }

  @Test
  void theOrderOfFilesChangesNoFile() {
    List<InputFile> files = InputFiles.find(List.of(folder));
    List<InputFile> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    IntakeResult one = new Intake(Samples.REFERENCE).read(files, name -> {});
    IntakeResult other = new Intake(Samples.REFERENCE).read(reversed, name -> {});
    assertThat(other.files()).containsExactlyInAnyOrderElementsOf(one.files());
    assertThat(other.tables()).containsExactlyInAnyOrderElementsOf(one.tables());
    assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
  }

  @Test
  void aFileReadAloneGivesTheSame() {
    List<InputFile> files = InputFiles.find(List.of(folder));
    List<RawRow> together = rows(files);
    List<RawRow> alone = files.stream().flatMap(file -> rows(List.of(file)).stream()).toList();
    assertThat(alone).isEqualTo(together);
  }

  /** It was there when the files were listed. */
  @Test
  void aFileThatVanishedIsAFindingAndHarmsNoOther() throws IOException {
    List<InputFile> files = InputFiles.find(List.of(folder));
    Files.delete(folder.resolve("filea"));
    Files.delete(folder.resolve("fileb"));
    Files.createDirectory(folder.resolve("fileb"));
    IntakeResult result = new Intake(Samples.REFERENCE).read(files, name -> {});
    assertThat(result.findings())
        .extracting(finding -> finding.cell().file() + " " + finding.rule())
        .contains("filea file-changed", "fileb file-unreadable");
    assertThat(result.tables()).hasSize(7);
  }

  /** A pipe would be waited for, and a device has no end. */
  @Test
  void whatIsNoFileIsNotOpened() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () ->
            assertThat(
                    new Intake(Samples.REFERENCE)
                        .read(List.of(new InputFile("zero", device)), name -> {})
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("file-unreadable"));
  }

  @Test
  void nothingGivesNothing() {
    IntakeResult result = new Intake(Samples.REFERENCE).read(List.of(), name -> {});
    assertThat(result).isEqualTo(new IntakeResult(List.of(), List.of(), List.of(), List.of()));
  }

  private static List<RawRow> rows(List<InputFile> files) {
    return new Intake(Samples.REFERENCE)
        .read(files, name -> {}).tables().stream().flatMap(table -> table.rows().stream()).toList();
  }
}
