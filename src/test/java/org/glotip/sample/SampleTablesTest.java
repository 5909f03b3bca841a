package org.glotip.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The shipped samples are those that the generator makes. {@code -Dgolden.rewrite=true} renews
 * them.
 */
final class SampleTablesTest {
  @TestFactory
  Stream<DynamicTest> shipped_files_are_as_made() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      SampleTables.main(new String[0]);
    }
    return SampleTables.all().entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> isAsMade(file)));
  }

  /** Another zlib packs the same parts into other bytes, so a workbook is compared unpacked. */
  private static void isAsMade(Map.Entry<String, byte[]> file) throws IOException {
    byte[] shipped = Files.readAllBytes(Path.of(file.getKey()));
    if (file.getKey().endsWith(".xlsx")) {
      Map<String, byte[]> parts = SampleWorkbook.parts(shipped);
      Map<String, byte[]> made = SampleWorkbook.parts(file.getValue());
      assertThat(parts.keySet()).isEqualTo(made.keySet());
      parts.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(made.get(name)));
    } else {
      assertThat(shipped).isEqualTo(file.getValue());
    }
  }

  @Test
  void a_second_run_makes_the_same_bytes() throws IOException {
    Map<String, byte[]> again = SampleTables.all();
    SampleTables.all().forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
  }

  @Test
  void every_file_says_first_that_it_is_synthetic() throws IOException {
    for (Map.Entry<String, byte[]> file : SampleTables.all().entrySet()) {
      String text =
          file.getKey().endsWith(".xlsx")
              ? new String(SampleWorkbook.parts(file.getValue()).get("xl/sharedStrings.xml"), UTF_8)
              : new String(file.getValue(), UTF_8).lines().findFirst().orElseThrow();
      assertThat(text).as(file.getKey()).contains("Synthetic sample - not real data");
    }
  }
}
