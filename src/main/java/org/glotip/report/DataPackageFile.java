package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.glotip.reference.DataFolder;

/**
 * {@code datapackage.json}: every CSV file of a folder with its columns and their types, as a
 * Frictionless Tabular Data Package, and {@code csv-metadata.json}, the same in the terms of the
 * W3C's CSV on the Web.
 */
final class DataPackageFile {
  static final String NAME = "datapackage.json";
  static final String CSVW = "csv-metadata.json";

  /** Types of the columns that are not texts, as both vocabularies call them. */
  private static final Map<String, String> TYPES =
      Map.of(
          "value", "number",
          "low", "number",
          "high", "number",
          "cases", "number",
          "countries", "integer",
          "Year", "integer",
          "OBS_VALUE", "number",
          "LOWER_BOUND", "number",
          "UPPER_BOUND", "number");

  private final Path folder;
  private final RunRecord run;
  private final Wording wording;

  private DataPackageFile(Path folder, RunRecord run, Wording wording) {
    this.folder = folder;
    this.run = run;
    this.wording = wording;
  }

  /** Describes the CSV files that stand in a folder. */
  static void write(Path folder, RunRecord run, Wording wording) throws IOException {
    DataPackageFile files = new DataPackageFile(folder, run, wording);
    List<Path> tables = files.tables();
    TextFile.write(folder.resolve(NAME), Json.pretty(json -> files.dataPackage(json, tables)));
    TextFile.write(folder.resolve(CSVW), Json.pretty(json -> files.tableGroup(json, tables)));
  }

  private List<Path> tables() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private void dataPackage(JsonGenerator json, List<Path> tables) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-package");
    json.writeStringField("name", "glotip-" + run.edition());
    json.writeStringField("title", title());
    json.writeStringField("version", run.version());
    sources(json);
    json.writeArrayFieldStart("resources");
    List<String> digests = digests(tables);
    for (int i = 0; i < tables.size(); i++) {
      resource(json, tables.get(i), digests.get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String title() {
    String title = wording.text("package.title", Integer.toString(run.edition()));
    return run.synthetic() ? title + " - " + wording.text("word.synthetic") : title;
  }

  private void sources(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sources");
    for (InputRecord input : run.inputs()) {
      json.writeStartObject();
      json.writeStringField("title", input.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void resource(JsonGenerator json, Path table, String digest) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", name(table));
    json.writeStringField("path", path(table));
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    dialect(json, lineEnd(table));
    json.writeNumberField("bytes", Files.size(table));
    json.writeStringField("hash", "sha256:" + digest);
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    List<String> columns = columns(table);
    for (String column : columns) {
      json.writeStartObject();
      json.writeStringField("name", column);
      json.writeStringField("type", TYPES.getOrDefault(column, "string"));
      json.writeEndObject();
    }
    json.writeEndArray();
    if (columns.contains("figure")) {
      Json.texts(json, "primaryKey", List.of("figure"));
    }
    Json.texts(json, "missingValues", List.of(""));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Readers that are not told guess, and take the colons of a table of few rows for delimiters. */
  private static void dialect(JsonGenerator json, String lineEnd) throws IOException {
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("lineTerminator", lineEnd);
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
  }

  private static String lineEnd(Path table) {
    return table.endsWith(SdmxFile.NAME) ? CsvFile.STRICT_END : CsvFile.END;
  }

  private void tableGroup(JsonGenerator json, List<Path> tables) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/csvw");
    json.writeStringField("dc:title", title());
    json.writeArrayFieldStart("tables");
    for (Path table : tables) {
      json.writeStartObject();
      json.writeStringField("url", path(table));
      json.writeObjectFieldStart("tableSchema");
      csvwColumns(json, columns(table));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void csvwColumns(JsonGenerator json, List<String> columns) throws IOException {
    json.writeArrayFieldStart("columns");
    for (String column : columns) {
      json.writeStartObject();
      json.writeStringField("name", column.replaceAll("[^A-Za-z0-9]+", "_"));
      json.writeStringField("titles", column);
      json.writeStringField("datatype", TYPES.getOrDefault(column, "string"));
      json.writeEndObject();
    }
    json.writeEndArray();
    if (columns.contains("figure")) {
      json.writeStringField("primaryKey", "figure");
    }
  }

  private static List<String> columns(Path table) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
      String header = reader.readLine();
      return header == null ? List.of() : List.of(header.split(",", -1));
    }
  }

  private String path(Path table) {
    return folder.relativize(table).toString().replace('\\', '/');
  }

  /** A name of small letters, digits and hyphens, as the specification asks. */
  private String name(Path table) {
    String path = path(table);
    return path.substring(0, path.length() - ".csv".length())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static List<String> digests(List<Path> tables) throws IOException {
    try {
      return tables.parallelStream().map(DataPackageFile::digest).toList();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static String digest(Path table) {
    try (InputStream bytes = Files.newInputStream(table)) {
      return DataFolder.digest(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
