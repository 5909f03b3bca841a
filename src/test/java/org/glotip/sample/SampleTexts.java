package org.glotip.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables beside the test resources that the samples are made from. */
final class SampleTexts {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private SampleTexts() {}

  /** The rows of {@code sample/NAME}, each by column. */
  static List<Map<String, String>> rows(String name) {
    try (InputStream in = SampleTexts.class.getResourceAsStream("/sample/" + name);
        CSVParser parser = CSVParser.parse(new InputStreamReader(in, UTF_8), FORMAT)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
