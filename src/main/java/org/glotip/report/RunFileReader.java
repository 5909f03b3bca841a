package org.glotip.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code run.json} back, as far as it says how the run came about. */
final class RunFileReader {
  private RunFileReader() {}

  /**
   * The record of a run without its counts; what an earlier version did not write is empty.
   *
   * @return empty if the folder has no such file
   * @throws IOException if the file is no JSON
   */
  static Optional<RunRecord> read(Path folder) throws IOException {
    Path file = folder.resolve(RunFile.NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(run(JsonTree.of(Files.readString(file, StandardCharsets.UTF_8))));
  }

  private static RunRecord run(JsonTree json) {
    return new RunRecord(
        json.get("version").text(),
        json.get("options").texts(),
        json.get("inputs").list().stream().map(RunFileReader::input).toList(),
        json.get("data").text(),
        new TreeMap<>(json.get("definitions").texts()),
        Map.of(),
        List.of(),
        List.of(),
        json.get("synthetic").isTrue(),
        json.get("edition").whole(),
        json.get("excluded").list().stream().map(JsonTree::text).toList(),
        false);
  }

  private static InputRecord input(JsonTree json) {
    return new InputRecord(
        json.get("name").text(),
        json.get("sha256").text(),
        json.get("bytes").whole(),
        json.get("kind").text(),
        json.get("rowsRead").whole(),
        json.get("readable").isTrue());
  }
}
