package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as CSV comes back, by another reader and by our own. */
final class CsvFileTest {
  @TempDir Path folder;

  @Property
  boolean everyTextComesBack(@ForAll @Size(3) List<String> fields) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CsvFile file = CsvFile.on(text, List.of("a", "b", "c"))) {
      file.row(fields);
    }
    return CSVFormat.RFC4180
        .parse(new StringReader(text.toString()))
        .getRecords()
        .get(1)
        .toList()
        .equals(fields);
  }

  @Test
  void recordsAreReadAcrossLinesAndBuffers() throws IOException {
    Path path = folder.resolve("long.csv");
    String text = "x\r\n\"y\"\n,".repeat(5_000);
    try (CsvFile file = CsvFile.create(path, List.of("id", "text"))) {
      for (int i = 0; i < 10; i++) {
        file.row("id" + i, text);
      }
    }
    assertThat(read(path)).hasSize(11).endsWith(List.of("id9", text));
  }

  @Test
  void lastRecordWithoutLineEndIsCutOff() throws IOException {
    Path path = folder.resolve("cut.csv");
    Files.writeString(path, "id,text\na,1");
    assertThatThrownBy(() -> read(path))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut off");
  }

  private static List<List<String>> read(Path path) throws IOException {
    List<List<String>> found = new ArrayList<>();
    try (CsvRecords records = CsvRecords.open(path)) {
      for (String record = records.next(); record != null; record = records.next()) {
        found.add(CsvRecords.fields(record));
      }
    }
    return found;
  }
}
