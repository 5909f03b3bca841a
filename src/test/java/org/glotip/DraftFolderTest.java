package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts that wait for their proof do not outlive the next run. */
final class DraftFolderTest {
  @TempDir private Path temporary;

  @Test
  void nothing_is_left_at_the_end() throws IOException {
    try (DraftFolder draft = DraftFolder.in(temporary)) {
      Files.writeString(draft.file("observations.csv"), "3");
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void what_a_killed_run_left_is_removed() throws IOException {
    Path left = Files.createDirectory(temporary.resolve("glotip-draft-1"));
    Files.writeString(left.resolve("observations.csv"), "3");
    Files.createFile(left.resolve("lock"));
    try (DraftFolder draft = DraftFolder.in(temporary)) {
      assertThat(left).doesNotExist();
      assertThat(draft.file("observations.csv").getParent()).isDirectory();
    }
  }

  @Test
  void a_run_at_work_and_folders_of_others_are_left_alone() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("glotip-draft-of-somebody"));
    Files.writeString(other.resolve("notes.txt"), "mine");
    try (DraftFolder first = DraftFolder.in(temporary)) {
      Path file = Files.writeString(first.file("observations.csv"), "3");
      DraftFolder.in(temporary).close();
      assertThat(file).exists();
    }
    assertThat(names()).containsExactly("glotip-draft-of-somebody");
  }

  @Test
  void only_the_user_can_open_it() throws IOException {
    try (DraftFolder draft = DraftFolder.in(temporary)) {
      Path folder = draft.file("observations.csv").toAbsolutePath().getParent();
      if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
        assertThat(Files.getPosixFilePermissions(folder))
            .allMatch(each -> each.name().startsWith("OWNER_"));
      }
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(temporary)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
