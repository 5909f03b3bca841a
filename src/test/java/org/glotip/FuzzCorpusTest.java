package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing starts from, and what it once found, in every build. */
class FuzzCorpusTest {
  @ParameterizedTest
  @EnumSource
  void what_once_broke_it_breaks_it_no_more(FuzzTarget target) throws IOException {
    assertThat(target.seeds()).isNotEmpty();
    target.seeds().forEach(target::take);
    for (Path file : corpus(target)) {
      byte[] input = Files.readAllBytes(file);
      assertThatCode(() -> target.take(input)).as(file.toString()).doesNotThrowAnyException();
    }
    target.take(new byte[0]);
  }

  private static List<Path> corpus(FuzzTarget target) throws IOException {
    if (!Files.isDirectory(target.corpus())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(target.corpus())) {
      return files.sorted().toList();
    }
  }
}
