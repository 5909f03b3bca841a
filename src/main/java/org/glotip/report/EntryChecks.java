package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/**
 * What a spreadsheet says while a questionnaire is filled in: what belongs into a cell, and that an
 * odd answer is odd. It forbids nothing: words in place of a number are read too.
 */
final class EntryChecks {
  /** Longest title and text of a message that Excel takes. */
  private static final int LONGEST_TITLE = 32;

  private static final int LONGEST_TEXT = 255;

  private final Sheet sheet;
  private final DataValidationHelper helper;
  private final Wording wording;

  EntryChecks(Sheet sheet, Wording wording) {
    this.sheet = sheet;
    this.helper = sheet.getDataValidationHelper();
    this.wording = wording;
  }

  /** Adds the checks of all lines of the sheet. */
  void add(List<LayoutLine> lines, int years) {
    List<LayoutLine> run = new ArrayList<>();
    for (LayoutLine line : lines) {
      if (!run.isEmpty() && !isNext(run.get(run.size() - 1), line)) {
        counts(run, years);
        run.clear();
      }
      if (line.kind().isCounted()) {
        run.add(line);
      }
      single(line, years);
    }
    if (!run.isEmpty()) {
      counts(run, years);
    }
  }

  private static boolean isNext(LayoutLine before, LayoutLine line) {
    return line.kind().isCounted() && before.row() + 1 == line.row();
  }

  private void counts(List<LayoutLine> run, int years) {
    LayoutLine first = run.get(0);
    CellRangeAddressList cells = cells(first, run.get(run.size() - 1), first.column(), years);
    String cell = new CellReference(first.row() - 1, first.column() - 1).formatAsString();
    String whole = "AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "=INT(" + cell + "))";
    String words = "ISNUMBER(MATCH(" + cell + "," + ChoiceLists.WORDS + ",0))";
    DataValidation check =
        check(helper.createCustomConstraint("OR(" + whole + "," + words + ")"), cells, "count");
    error(check, "count");
    sheet.addValidationData(check);
  }

  private void single(LayoutLine line, int years) {
    if (line.kind() == LineKind.LISTED) {
      list(line, Layout.TEXT_COLUMN, 1, ChoiceLists.COUNTRIES, "country");
    } else if (line.kind() == LineKind.MARK) {
      list(line, line.column(), years, ChoiceLists.MARK, "mark");
    } else if (line.kind() == LineKind.ANSWER) {
      answer(line);
    }
  }

  private void answer(LayoutLine line) {
    switch (line.parameter("type")) {
      case "COUNTRY" -> list(line, line.column(), 1, ChoiceLists.COUNTRIES, "choice");
      case "YES_NO" -> list(line, line.column(), 1, ChoiceLists.YES_NO, "choice");
      case "OFFENCE" -> list(line, line.column(), 1, ChoiceLists.OFFENCE, "choice");
      case "DATE" -> prompt(line, "date");
      case "TEXT" -> prompt(line, "text");
      default -> {}
    }
  }

  private void list(LayoutLine line, int column, int width, String name, String prompt) {
    DataValidation check =
        check(helper.createFormulaListConstraint(name), cells(line, line, column, width), prompt);
    if (prompt.equals("choice")) {
      error(check, "choice");
    } else {
      check.setShowErrorBox(false);
    }
    sheet.addValidationData(check);
  }

  private void prompt(LayoutLine line, String prompt) {
    DataValidation check =
        check(helper.createCustomConstraint("TRUE"), cells(line, line, line.column(), 1), prompt);
    check.setShowErrorBox(false);
    sheet.addValidationData(check);
  }

  private DataValidation check(
      DataValidationConstraint constraint, CellRangeAddressList cells, String prompt) {
    DataValidation check = helper.createValidation(constraint, cells);
    check.setEmptyCellAllowed(true);
    check.setSuppressDropDownArrow(true);
    check.createPromptBox("", cut(wording.text("questionnaire.prompt." + prompt), LONGEST_TEXT));
    check.setShowPromptBox(true);
    return check;
  }

  private void error(DataValidation check, String text) {
    check.setErrorStyle(ErrorStyle.WARNING);
    check.createErrorBox(
        cut(wording.text("questionnaire.title"), LONGEST_TITLE),
        cut(wording.text("questionnaire.warning." + text), LONGEST_TEXT));
    check.setShowErrorBox(true);
  }

  private static CellRangeAddressList cells(
      LayoutLine first, LayoutLine last, int column, int width) {
    return new CellRangeAddressList(
        first.row() - 1, last.row() - 1, column - 1, column - 1 + width - 1);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
  }
}
