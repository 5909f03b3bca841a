package org.glotip.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a country's own workbook, in which cells with a finding are coloured and have a
 * comment, with a sheet of all findings in front. No answer is changed.
 */
final class AnnotatedWorkbook {
  private static final String AUTHOR = "glotip";

  /** Stands between a comment that was there and ours. */
  private static final String MARK = "\n—— GLOTIP ——\n";

  private static final IndexedColors RELATED = IndexedColors.LIGHT_YELLOW;

  private static final int COMMENT_COLUMNS = 5;
  private static final int COMMENT_ROWS = 7;

  private final Workbook workbook;
  private final ReturnWording words;

  private AnnotatedWorkbook(Workbook workbook, ReturnWording words) {
    this.workbook = workbook;
    this.words = words;
  }

  /**
   * Writes the copy; the same bytes for the same workbook and findings.
   *
   * @throws IOException if the workbook cannot be read or written
   */
  static void write(
      Path original,
      Path path,
      ReturnFeedback feedback,
      List<WeighedFinding> findings,
      ReturnWording words)
      throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".draft");
    boolean zipped;
    try (InputStream in = Files.newInputStream(original);
        Workbook workbook = WorkbookFactory.create(in)) {
      AnnotatedWorkbook copy = new AnnotatedWorkbook(workbook, words);
      copy.clear();
      copy.colour(findings);
      findings.forEach(found -> copy.mark(found.finding()));
      new FindingsSheet(workbook, feedback, words).write(findings);
      zipped = workbook instanceof XSSFWorkbook;
      if (workbook instanceof XSSFWorkbook modern) {
        fix(modern);
      }
      try (OutputStream out = Files.newOutputStream(draft)) {
        workbook.write(out);
      }
    }
    if (zipped) {
      StableZip.copy(draft, path);
      Files.delete(draft);
    } else {
      Files.move(draft, path);
    }
  }

  /** What the workbook says of itself stays, but for the time of the change. */
  private static void fix(XSSFWorkbook workbook) {
    CoreProperties core = workbook.getProperties().getCoreProperties();
    if (core.getCreated() == null) {
      core.setCreated(Optional.of(FixedProperties.CREATED));
    }
    core.setModified(Optional.of(FixedProperties.CREATED));
  }

  /** The colour of each cell: that of its most severe finding, else that of cells related. */
  private void colour(List<WeighedFinding> findings) {
    Map<Cell, IndexedColors> colours = new LinkedHashMap<>();
    for (WeighedFinding found : findings) {
      String file = found.finding().cell().file();
      found.finding().related().forEach(place -> put(place, file, RELATED, colours));
    }
    findings.stream()
        .map(WeighedFinding::finding)
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(
            found -> put(found.cell(), found.cell().file(), colour(found.severity()), colours));
    CellColours.put(colours);
  }

  private void put(
      SourceCell place, String file, IndexedColors colour, Map<Cell, IndexedColors> colours) {
    @Nullable Cell cell = cell(place, file);
    if (cell != null) {
      colours.put(cell, colour);
    }
  }

  private void mark(Finding finding) {
    @Nullable Cell cell = cell(finding.cell(), finding.cell().file());
    if (cell != null) {
      comment(cell, text(finding));
    }
  }

  static IndexedColors colour(Severity severity) {
    return switch (severity) {
      case ERROR -> IndexedColors.ROSE;
      case WARNING -> IndexedColors.TAN;
      case NOTE -> IndexedColors.LIGHT_GREEN;
    };
  }

  private String text(Finding finding) {
    String severity = words.wording().severity(finding.severity());
    String text = severity + ": " + words.message(finding) + "\n" + words.remedy(finding);
    return text.lines().map(PlainText::oneLine).reduce((a, b) -> a + "\n" + b).orElse("");
  }

  /** The cell of a place; the title for a whole sheet; null for a place of no sheet here. */
  private @Nullable Cell cell(SourceCell place, String file) {
    Sheet sheet = place.file().equals(file) ? workbook.getSheet(place.sheet()) : null;
    if (sheet == null || place.sheet().isEmpty()) {
      return null;
    }
    int row = place.row() == 0 ? 0 : place.row() - 1;
    int column = place.column() == 0 ? 1 : place.column() - 1;
    Row found = sheet.getRow(row);
    return (found == null ? sheet.createRow(row) : found)
        .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** What an earlier feedback said is taken away. */
  private void clear() {
    FindingsSheet.removeFrom(workbook);
    for (Sheet sheet : workbook) {
      CellColours.removeFrom(sheet);
      for (Comment comment : List.copyOf(sheet.getCellComments().values())) {
        String text = comment.getString().getString();
        int mark = text.indexOf(MARK);
        if (mark == 0) {
          sheet
              .getRow(comment.getRow())
              .getCell(comment.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
              .removeCellComment();
        } else if (mark > 0) {
          comment.setString(string(text.substring(0, mark)));
        }
      }
    }
  }

  private void comment(Cell cell, String text) {
    @Nullable Comment comment = cell.getCellComment();
    String before = comment == null ? "" : comment.getString().getString();
    Comment own = comment == null ? newComment(cell) : comment;
    own.setString(string(before + (before.contains(MARK) ? "\n" : MARK) + text));
  }

  private RichTextString string(String text) {
    return workbook.getCreationHelper().createRichTextString(text);
  }

  private Comment newComment(Cell cell) {
    Drawing<?> drawing = cell.getSheet().getDrawingPatriarch();
    if (drawing == null) {
      drawing = cell.getSheet().createDrawingPatriarch();
    }
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    // The library takes the first cell of the place for the cell of the comment.
    anchor.setCol1(cell.getColumnIndex());
    anchor.setCol2(cell.getColumnIndex() + COMMENT_COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
    Comment fresh = drawing.createCellComment(anchor);
    fresh.setAuthor(AUTHOR);
    cell.setCellComment(fresh);
    return fresh;
  }
}
