package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output appears at once, and never at the cost of what was there. */
final class OutputFolderTest {
  @TempDir Path parent;
  private Path output;

  @BeforeEach
  void name() {
    output = parent.resolve("output");
  }

  @Test
  void replacesAnEarlierOutput() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    OutputFolder.replace(output, folder -> fill(folder, "new"));
    assertThat(content()).isEqualTo("new");
    assertThat(names()).containsExactly("output");
  }

  @Test
  void failureInTheMiddleLeavesTheOldOutput() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    assertThatThrownBy(() -> OutputFolder.replace(output, OutputFolderTest::fail))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("disk is full");
    assertThat(content()).isEqualTo("old");
    assertThat(names()).contains("output").noneMatch(name -> name.contains(".new-"));
  }

  @Test
  void defectInTheMiddleLeavesTheOldOutput() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    assertThatThrownBy(
            () ->
                OutputFolder.replace(
                    output,
                    folder -> {
                      throw new IllegalStateException("defect");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(content()).isEqualTo("old");
  }

  @Test
  void killedWhileWritingTheOldOutputStays() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    Files.createDirectories(parent.resolve(".output.new-1").resolve("internal"));
    assertThatThrownBy(() -> OutputFolder.replace(output, OutputFolderTest::fail))
        .isInstanceOf(OutputException.class);
    assertThat(content()).isEqualTo("old");
    assertThat(names()).doesNotContain(".output.new-1");
  }

  @Test
  void killedBetweenTheRenamesTheNewOutputIsFound() throws IOException {
    fill(Files.createDirectory(parent.resolve(".output.old-1")), "old");
    fill(Files.createDirectory(parent.resolve(".output.new-1")), "new");
    Files.createDirectory(parent.resolve(".output.new-0"));
    assertThatThrownBy(() -> OutputFolder.replace(output, OutputFolderTest::fail))
        .isInstanceOf(OutputException.class);
    assertThat(content()).isEqualTo("new");
    assertThat(names()).noneMatch(name -> name.contains(".old-") || name.contains(".new-"));
  }

  @Test
  void killedWhileDeletingTheRemainsGo() throws IOException {
    fill(Files.createDirectory(output), "new");
    Files.createDirectory(parent.resolve(".output.old-1"));
    OutputFolder.replace(output, folder -> fill(folder, "newer"));
    assertThat(content()).isEqualTo("newer");
    assertThat(names()).containsExactly("output");
  }

  @Test
  void foldersOfOtherOutputsStay() throws IOException {
    Files.createDirectory(parent.resolve(".output2.new-1"));
    OutputFolder.replace(output, folder -> fill(folder, "new"));
    assertThat(names()).containsExactly(".output2.new-1", "output");
  }

  @Test
  void strangersFolderIsRefused() throws IOException {
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.doc"), "years of work");
    assertThatThrownBy(() -> OutputFolder.replace(output, folder -> fill(folder, "new")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("not made by this program");
    assertThat(output.resolve("thesis.doc")).hasContent("years of work");
  }

  @Test
  void folderOfAnotherProgramWithARecordOfThatNameIsRefused() throws IOException {
    Files.createDirectory(output);
    Files.writeString(output.resolve(RunFile.NAME), "{\"program\": \"experiment\"}");
    assertThatThrownBy(() -> OutputFolder.replace(output, folder -> fill(folder, "new")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("not made by this program");
    assertThat(output.resolve(RunFile.NAME)).content().contains("experiment");
  }

  @Test
  void whatSomebodyPutIntoTheOutputIsNotDeleted() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    Files.writeString(output.resolve("notes.txt"), "remember");
    assertThatThrownBy(() -> OutputFolder.replace(output, folder -> fill(folder, "new")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("notes.txt")
        .hasMessageContaining("Move it away");
    assertThat(output.resolve("notes.txt")).hasContent("remember");
    assertThat(content()).isEqualTo("old");
  }

  @Test
  void linkToNothingIsRefused() throws IOException {
    Files.createSymbolicLink(output, Path.of("nowhere"));
    assertThatThrownBy(() -> OutputFolder.replace(output, folder -> fill(folder, "new")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("nowhere, which is not there");
    assertThat(output).isSymbolicLink();
    assertThat(names()).containsExactly("output");
  }

  @Test
  void outputInAnInputIsRefused() {
    assertThatThrownBy(() -> OutputFolder.check(output, List.of(parent)))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("lies in the input");
  }

  @Test
  void inputInTheOutputIsRefused() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    assertThatThrownBy(() -> OutputFolder.check(output, List.of(output.resolve("public/a.csv"))))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("replaced whole");
    OutputFolder.check(output, List.of(parent.resolve("elsewhere")));
    OutputFolder.check(parent.resolve("other"), List.of(output.resolve("public/a.csv")));
  }

  @Test
  void lettersToTheCountriesOutliveABuild() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    Path letters = output.resolve("internal/feedback");
    OutputFolder.replace(letters, folder -> fill(folder, "a letter"));
    Files.writeString(letters.resolve("public/edited.txt"), "by hand");
    OutputFolder.replace(
        output,
        folder -> {
          fill(folder, "new");
          KeptFeedback.carry(output, folder);
        });
    assertThat(content()).isEqualTo("new");
    assertThat(letters.resolve("public/a.csv")).hasContent("a letter");
    assertThat(letters.resolve("public/edited.txt")).hasContent("by hand");
    assertThat(names()).containsExactly("output");
  }

  /** Or a build would take the folder away from under it. */
  @Test
  void lettersAndABuildDoNotWriteAtOnce() {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    assertThatThrownBy(
            () ->
                OutputFolder.replace(
                    output.resolve("internal/feedback"),
                    folder -> OutputFolder.replace(output, inner -> fill(inner, "new"))))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("Another run");
  }

  @Test
  void noLockIsLeft() throws IOException {
    OutputFolder.replace(output, folder -> fill(folder, "old"));
    assertThatThrownBy(() -> OutputFolder.replace(output, OutputFolderTest::fail))
        .isInstanceOf(OutputException.class);
    assertThat(parent.resolve(".output.lock")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No space left on device | the disk is full",
        "Disk quota exceeded | your share of the disk",
        "Read-only file system | the disk is read-only",
        "File too large | ulimit -f",
        "Device or resource busy | root of a disk of its own",
        "Permission denied | you may not write there",
        "something new | something new"
      })
  void whatTheSystemSaysIsPutPlainly(String said, String plain) {
    assertThat(WriteFailure.of(output, new FileSystemException("a", "b", said)))
        .hasMessageContaining("output cannot be written: ")
        .hasMessageContaining(plain);
    assertThat(WriteFailure.of(output, new IOException(said))).hasMessageContaining(plain);
  }

  @Test
  void emptyFolderIsTaken() throws IOException {
    Files.createDirectory(output);
    OutputFolder.replace(output, folder -> fill(folder, "new"));
    assertThat(content()).isEqualTo("new");
  }

  @Test
  void fileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(output, "a file");
    assertThatThrownBy(() -> OutputFolder.replace(output, folder -> fill(folder, "new")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is a file");
    assertThat(output).hasContent("a file");
  }

  @Test
  void placeThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(output, "a file");
    assertThatThrownBy(
            () -> OutputFolder.replace(output.resolve("below"), folder -> fill(folder, "new")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void rootIsRefused() {
    assertThatThrownBy(() -> OutputFolder.replace(parent.getRoot(), folder -> fill(folder, "new")))
        .isInstanceOf(OutputException.class);
  }

  @Test
  void linkToTheFolderStaysALink() throws IOException {
    Path real = Files.createDirectory(parent.resolve("real"));
    Files.createSymbolicLink(output, real);
    OutputFolder.replace(output, folder -> fill(folder, "new"));
    assertThat(output).isSymbolicLink();
    assertThat(content()).isEqualTo("new");
  }

  @Test
  void anotherRunAtWorkIsNotDisturbed() throws IOException {
    try (FileChannel other =
        FileChannel.open(
            parent.resolve(".output.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      assertThatThrownBy(() -> OutputFolder.replace(output, folder -> fill(folder, "new")))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("Another run");
    }
    OutputFolder.replace(output, folder -> fill(folder, "new"));
    assertThat(content()).isEqualTo("new");
  }

  private static void fill(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve(RunFile.NAME), "{ \"program\" : \"glotip\" }");
    Files.writeString(Files.createDirectories(folder.resolve("public")).resolve("a.csv"), text);
  }

  private static void fail(Path folder) throws IOException {
    Files.writeString(folder.resolve("half.csv"), "half");
    throw new IOException("disk is full");
  }

  private String content() throws IOException {
    return Files.readString(output.resolve("public/a.csv"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(parent)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.endsWith(".lock"))
          .sorted()
          .toList();
    }
  }
}
