package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;

/** One file while it is read: what was found so far, and the bounds it must keep. */
final class FileReading {
  /** What a distinct text weighs beside its characters. */
  private static final int TEXT_OVERHEAD = 16;

  private final String name;
  private final Reference reference;
  private final Limits limits;
  private final Wordings wordings;
  private final long started = System.nanoTime();
  private final Map<String, String> texts = new HashMap<>();
  private final List<LongTable> tables = new ArrayList<>();
  private final List<QuestionnaireReturn> returns = new ArrayList<>();
  private final List<FormSheet> sheets = new ArrayList<>();
  private final List<NamedCell> names = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private long characters;
  private long cells;
  private int rowsRead;
  private int rowsRejected;
  private boolean headerSeen;
  private boolean headerAccepted;
  private String bestRow = "-";
  private int bestCount;

  FileReading(String name, Reference reference, Limits limits, Wordings wordings) {
    this.name = name;
    this.reference = reference;
    this.limits = limits;
    this.wordings = wordings;
  }

  String name() {
    return name;
  }

  Limits limits() {
    return limits;
  }

  Wordings wordings() {
    return wordings;
  }

  List<LongTable> tables() {
    return tables;
  }

  List<QuestionnaireReturn> returns() {
    return returns;
  }

  List<Finding> findings() {
    return findings;
  }

  int rowsRead() {
    return rowsRead;
  }

  int rowsRejected() {
    return rowsRejected;
  }

  /** Sheets that are no long table. */
  List<FormSheet> sheets() {
    return sheets;
  }

  /** Cells that the workbook has names for. */
  List<NamedCell> names() {
    return names;
  }

  void add(LongTable table) {
    tables.add(table);
  }

  void add(FormSheet sheet) {
    sheets.add(sheet);
  }

  void add(NamedCell cell) {
    weigh("");
    names.add(cell);
  }

  void add(QuestionnaireReturn questionnaire) {
    returns.add(questionnaire);
  }

  void found(String rule, SourceCell cell, List<SourceCell> related, String... arguments) {
    findings.add(reference.finding(rule, cell, related, arguments));
  }

  /** The one copy of a text that repeats. */
  String share(String text) {
    String known = texts.putIfAbsent(text, text);
    if (known != null) {
      return known;
    }
    weigh(text);
    return text;
  }

  /** Counts a text that will be kept. */
  void weigh(String text) {
    characters += text.length() + TEXT_OVERHEAD;
    if (characters > limits.textCharacters()) {
      throw new LimitException("text_characters = " + limits.textCharacters());
    }
  }

  /** Counts a row below a header, or an answer of a questionnaire. */
  void countRow(boolean passedOn, int width) {
    rowsRead++;
    if (!passedOn) {
      rowsRejected++;
      return;
    }
    cells += width;
    if (cells > limits.cells()) {
      throw new LimitException("cells = " + limits.cells());
    }
  }

  /** Takes back rows that were passed on: their table cannot be read. */
  void rejectRows(int count) {
    rowsRejected += count;
  }

  /** Stops a file that takes too long. */
  void checkTime() {
    if (System.nanoTime() - started > TimeUnit.SECONDS.toNanos(limits.seconds())) {
      throw new LimitException("file_seconds = " + limits.seconds());
    }
  }

  void headerSeen() {
    headerSeen = true;
  }

  void headerAccepted() {
    headerAccepted = true;
  }

  /** Whether any sheet of the file is meant as a long table. */
  boolean hasTable() {
    return headerSeen;
  }

  /** Whether any table of the file could be used, or it is a questionnaire. */
  boolean isUsable() {
    return headerAccepted || !returns.isEmpty();
  }

  /** Remembers the likeliest of the rows that are no header. */
  void noHeader(String sheet, HeaderCandidate best) {
    if (best.count() > bestCount) {
      bestCount = best.count();
      String place = "row " + best.row().number();
      bestRow =
          (sheet.isEmpty() ? place : place + " of sheet \"" + sheet + "\"") + ": " + best.named();
    }
  }

  /**
   * Ends the reading.
   *
   * @throws UnreadableException if no sheet had a header, and the file is no questionnaire
   */
  void finish() {
    if (!headerSeen && returns.isEmpty()) {
      throw new UnreadableException("file-unknown-kind", bestRow);
    }
  }
}
