package org.glotip.normalise;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.glotip.ShippedData;
import org.glotip.model.Code;
import org.glotip.model.Column;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.LongTable;
import org.glotip.model.RawRow;
import org.glotip.model.Series;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.glotip.reference.Reference;

/**
 * The rows of a long table written as CSV returns, one for each country and round, texts as found.
 * What the form cannot hold is left out and named.
 */
public final class RowsAsReturns {
  private final Reference reference;
  private final RowReader reader;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Map<String, String>> files = new TreeMap<>();
  private final Map<String, List<String>> labels = new HashMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<Key, String> notHeld = new HashMap<>();
  private int writtenRows;

  private RowsAsReturns(Reference reference) {
    this.reference = reference;
    reader =
        new RowReader(
            reference, new CellReading(reference, ShippedData.matcher(), findings), findings);
  }

  /** Writes the rows of a table in the layouts of a reference. */
  public static RowsAsReturns of(LongTable table, Reference reference) {
    RowsAsReturns returns = new RowsAsReturns(reference);
    Map<Key, List<RawRow>> byKey = new LinkedHashMap<>();
    for (RawRow row : table.rows()) {
      returns.findings.clear();
      Optional<ReadRow> read = returns.reader.read(row);
      if (read.isPresent()) {
        byKey.computeIfAbsent(read.get().key(), key -> new ArrayList<>()).add(row);
      } else {
        Finding last = returns.findings.get(returns.findings.size() - 1);
        returns.reasons.merge(last.rule(), 1, Integer::sum);
      }
    }
    byKey.forEach(returns::place);
    returns.partOfABlock(byKey.keySet());
    return returns;
  }

  /** Text of each return by the name of its file. */
  public Map<String, String> files() {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, cells) -> texts.put(name, text(name, cells)));
    return texts;
  }

  /** Rows that the form cannot hold, by reason. */
  public Map<String, Integer> reasons() {
    return reasons;
  }

  /** Rows that stand in the returns. */
  public int writtenRows() {
    return writtenRows;
  }

  /** Whether the form holds all that the count of a key rests on. */
  public boolean holds(Key key) {
    return !notHeld.containsKey(key);
  }

  /** Series of which the form cannot hold a part. */
  public Set<Series> cutSeries() {
    Set<Series> series = new HashSet<>();
    notHeld.keySet().forEach(key -> series.add(key.series()));
    return series;
  }

  private void place(Key key, List<RawRow> rows) {
    Optional<Layout> layout =
        reference.layouts().stream().filter(l -> l.years().contains(key.year())).findFirst();
    if (layout.isEmpty()) {
      leaveOut(key, rows.size(), "no round asks for the year");
    } else if (rows.stream().anyMatch(row -> row.text(Column.VALUE).isBlank())) {
      leaveOut(key, rows.size(), "a blank cell is no answer");
    } else if (key.counterpart().isAll()) {
      placeCell(key, rows, layout.get());
    } else {
      rows.forEach(row -> placeLabel(key, row, layout.get()));
    }
  }

  private void placeCell(Key key, List<RawRow> rows, Layout layout) {
    Optional<LayoutLine> line =
        layout.lines().stream()
            .filter(l -> l.kind() == LineKind.COUNT && l.counterpart().isEmpty())
            .filter(l -> l.indicator().equals(key.indicator()) && l.form().equals(key.form()))
            .filter(l -> l.sex().equals(key.sex()) && l.age().equals(key.age()))
            .findFirst();
    if (line.isEmpty()) {
      leaveOut(key, rows.size(), "the form has no cell for it");
    } else if (rows.size() > 1) {
      leaveOut(key, rows.size(), "one cell for several rows");
    } else {
      cells(key, layout).put(line.get().cell(key.year()), rows.get(0).text(Column.VALUE));
      writtenRows++;
    }
  }

  private void placeLabel(Key key, RawRow row, Layout layout) {
    List<LayoutLine> lines =
        layout.lines().stream()
            .filter(l -> l.kind() == LineKind.LISTED && l.indicator().equals(key.indicator()))
            .toList();
    boolean wholeList =
        List.of(key.form(), key.sex(), key.age()).stream().allMatch(Code.TOTAL::equals);
    if (lines.isEmpty() || !wholeList) {
      leaveOut(key, 1, "the form has no cell for it");
      return;
    }
    Map<String, String> cells = cells(key, layout);
    String label = row.text(Column.CATEGORY);
    List<String> written =
        labels.computeIfAbsent(file(key, layout) + key.indicator(), list -> new ArrayList<>());
    for (int i = 0; i < lines.size(); i++) {
      boolean mine = i < written.size() && written.get(i).equals(label);
      String cell = lines.get(i).cell(key.year());
      if (i == written.size() || (mine && !cells.containsKey(cell))) {
        if (!mine) {
          written.add(label);
          cells.put(lines.get(i).labelCell(), label);
        }
        cells.put(cell, row.text(Column.VALUE));
        writtenRows++;
        return;
      }
    }
    leaveOut(key, 1, "the list has more labels than lines");
  }

  /** A block of forms is judged as a whole by E4, so it is not the same without one of its rows. */
  private void partOfABlock(Set<Key> keys) {
    Set<Key> cut = new HashSet<>();
    notHeld.keySet().forEach(key -> cut.add(total(key)));
    for (Key key : keys) {
      if (key.isByForm() && cut.contains(total(key)) && holds(key)) {
        leaveOut(key, 0, "");
        reasons.merge("judged by E4 in a block that the form holds in part", 1, Integer::sum);
      }
    }
  }

  private static Key total(Key key) {
    return new Key(
        key.reporter(),
        key.indicator(),
        key.year(),
        Code.TOTAL,
        key.sex(),
        key.age(),
        key.counterpart().isAll() ? Counterpart.ALL : key.counterpart());
  }

  private void leaveOut(Key key, int rows, String reason) {
    notHeld.put(key, reason);
    if (rows > 0) {
      reasons.merge(reason, rows, Integer::sum);
    }
  }

  private Map<String, String> cells(Key key, Layout layout) {
    return files.computeIfAbsent(file(key, layout), name -> new LinkedHashMap<>());
  }

  private static String file(Key key, Layout layout) {
    return "GLOTIP " + layout.round() + "." + layout.version() + " en " + key.reporter();
  }

  private static String text(String stamp, Map<String, String> cells) {
    StringWriter text = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(stamp);
      csv.printRecord("cell", "text", "answer");
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        csv.printRecord(cell.getKey(), "", cell.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
