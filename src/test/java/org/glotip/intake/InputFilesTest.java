package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  @Test
  void walksAFolderInTheOrderOfNames() throws IOException {
    files("b.csv", "a/z.csv", "a/.hidden.csv", ".git/x.csv", "~$b.xlsx", "Z.csv", "a.csv");
    assertThat(names(folder)).containsExactly("Z.csv", "a.csv", "a/z.csv", "b.csv");
  }

  @Test
  void aFileIsItself() throws IOException {
    files("a/.one.csv");
    assertThat(names(folder.resolve("a/.one.csv"))).containsExactly(".one.csv");
  }

  @Test
  void tellsEqualNamesApartByTheirParents() throws IOException {
    files("x/2020/one.csv", "y/2020/one.csv", "y/two.csv");
    assertThat(
            names(
                folder.resolve("x/2020/one.csv"),
                folder.resolve("y/2020/one.csv"),
                folder.resolve("y/two.csv")))
        .containsExactly("two.csv", "x/2020/one.csv", "y/2020/one.csv");
    assertThat(names(folder.resolve("x"), folder.resolve("y")))
        .containsExactly("two.csv", "x/2020/one.csv", "y/2020/one.csv");
  }

  @Test
  void oneFileNamedTwiceIsReadOnce() throws IOException {
    files("a/one.csv");
    assertThat(names(folder.resolve("a"), folder.resolve("a/../a/one.csv")))
        .containsExactly("one.csv");
  }

  @Test
  void theOrderOfInputsChangesNothing() throws IOException {
    files("x/one.csv", "y/one.csv", "y/two.csv");
    Path x = folder.resolve("x");
    Path y = folder.resolve("y");
    assertThat(InputFiles.find(List.of(x, y))).isEqualTo(InputFiles.find(List.of(y, x)));
  }

  @Test
  void saysWhichInputIsMissing() {
    Path missing = folder.resolve("returns");
    assertThatThrownBy(() -> InputFiles.find(List.of(folder, missing)))
        .isInstanceOf(MissingInputException.class)
        .hasMessage("there is no file or folder '" + missing + "'");
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path path = folder.resolve(name);
      Files.createDirectories(folder.resolve(name + "/..").normalize());
      Files.writeString(path, "x");
    }
  }

  private static List<String> names(Path... inputs) {
    return InputFiles.find(List.of(inputs)).stream().map(InputFile::name).toList();
  }
}
