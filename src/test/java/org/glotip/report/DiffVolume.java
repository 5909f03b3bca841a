package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes two made-up outputs of a million figures each, of which every hundredth moved, to measure
 * {@code diff} with. Not a test: {@code docs/performance.md} says how to run it.
 */
final class DiffVolume {
  private static final int AREAS = 10_000;
  private static final int FIRST_YEAR = 1900;
  private static final int YEARS = 100;
  private static final int MOVED = 100;

  private final Path folder;
  private final boolean later;

  private DiffVolume(Path folder, boolean later) {
    this.folder = folder;
    this.later = later;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    new DiffVolume(folder.resolve("old"), false).write();
    new DiffVolume(folder.resolve("new"), true).write();
  }

  private void write() throws IOException {
    Path internal = Files.createDirectories(folder.resolve("internal"));
    String hash = later ? "b" : "a";
    TextFile.write(
        folder.resolve(RunFile.NAME),
        "{\"version\": \"1\", \"edition\": 2024, \"data\": \"d\", \"definitions\": {\"a\": \"b\"},"
            + " \"inputs\": [{\"name\": \"return.csv\", \"sha256\": \""
            + hash
            + "\", \"rowsRead\": 1000000}]}\n");
    Map<String, String> sets = new TreeMap<>();
    try (CsvFile figures = CsvFile.create(internal.resolve("figures.csv"), FiguresFile.HEADER);
        CsvFile counts =
            CsvFile.create(
                internal.resolve("observations.csv"),
                List.of("observation", "VALUE", "low", "high", "status", "cells", "edits"));
        CsvFile lineage = CsvFile.create(internal.resolve("lineage.csv"), LineageFile.HEADER)) {
      for (int i = 0; i < AREAS * YEARS; i++) {
        String count = count(i);
        String set = LineageFile.idOf(List.of(count));
        sets.put(set, count);
        figure(figures, i);
        lineage.row(id(i), "sum", set, "");
        String value = Integer.toString(value(i));
        counts.row(count, value, value, value, "A", cell(i), "");
      }
      for (Map.Entry<String, String> set : sets.entrySet()) {
        lineage.row(set.getKey(), LineageFile.MEMBER, set.getValue(), "");
      }
      for (int i = 0; i < AREAS * YEARS; i++) {
        lineage.row(count(i), LineageFile.CELL, cell(i), Integer.toString(value(i)));
      }
    }
  }

  private void figure(CsvFile figures, int i) throws IOException {
    String value = Integer.toString(value(i));
    figures.row(
        List.of(
            id(i), "totals", area(i), year(i), "VICTIMS", "", "", "", "", "", "", "COUNT",
            "persons", value, value, value, "A", "1", value, ""));
  }

  private int value(int i) {
    return i % 997 + (later && i % MOVED == 0 ? 1 : 0);
  }

  private static String id(int i) {
    return "totals." + area(i) + "." + year(i) + ".VICTIMS.COUNT";
  }

  private static String count(int i) {
    return area(i) + ".VICTIMS." + year(i) + "._T._T._T._T";
  }

  private static String cell(int i) {
    return "return.csv:" + (i + 2) + ":12";
  }

  private static String area(int i) {
    return String.format(Locale.ROOT, "%04d", i / YEARS);
  }

  private static String year(int i) {
    return Integer.toString(FIRST_YEAR + i % YEARS);
  }
}
