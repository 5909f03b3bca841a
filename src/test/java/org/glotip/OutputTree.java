package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Files as the tests of the packed jar compare them. */
final class OutputTree {
  /** The samples that ship with the program. */
  static final Path SAMPLES = Path.of("questionnaires").toAbsolutePath();

  static final Path UTF8_SAMPLE = SAMPLES.resolve("sample-utf8.csv");
  static final Path LATIN_SAMPLE = SAMPLES.resolve("sample-windows-1252.csv");
  static final Path WORKBOOK_SAMPLE = SAMPLES.resolve("sample-workbook.xlsx");
  static final Path FAULTY_SAMPLE =
      Path.of("src/test/resources/sample/faulty/faulty.csv").toAbsolutePath();

  private static final CSVFormat RFC4180 =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private OutputTree() {}

  /** The content of every file below a folder by its relative path, hidden ones included. */
  static Map<String, String> contents(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      Map<String, String> contents = new TreeMap<>();
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> contents.put(name(folder, path), bytes(path)));
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The relative path of every file below a folder, hidden ones included. */
  static Set<String> names(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> name(folder, path))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a CSV file by column. */
  static List<Map<String, String>> rows(Path csv) {
    try (CSVParser parser = CSVParser.parse(csv, UTF_8, RFC4180)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Map<String, String>> figures(Path output) {
    return rows(output.resolve("internal").resolve("figures.csv"));
  }

  /** Text of a file, in an encoding. */
  static String text(Path file, Charset charset) {
    try {
      return Files.readString(file, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    return text(file, UTF_8);
  }

  /** Writes a file and answers with it. */
  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder with all that is in it. */
  static Path copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record of the run that made an output. */
  static JsonNode run(Path output) {
    try {
      return new ObjectMapper().readTree(output.resolve("run.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** One character for each byte, so that any file can be compared as text. */
  private static String bytes(Path path) {
    return text(path, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
