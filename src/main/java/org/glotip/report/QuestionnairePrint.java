package org.glotip.report;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/** How a sheet of a questionnaire is printed: A4, as wide as the page, saying whose it is. */
final class QuestionnairePrint {
  /** Of the table and of the notes below it; more belong to several tables on one sheet. */
  private static final int HEADERS_OF_ONE_TABLE = 2;

  private final Sheet sheet;
  private final Questionnaire form;
  private final Wording wording;

  QuestionnairePrint(Sheet sheet, Questionnaire form, Wording wording) {
    this.sheet = sheet;
    this.form = form;
    this.wording = wording;
  }

  void set(String name, List<LayoutLine> lines) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    header(safe(wording.text("questionnaire.title")), safe(wording.area(form.reporter())));
    sheet.getFooter().setLeft(safe(form.stamp(name).text()));
    sheet.getFooter().setCenter(form.synthetic() ? safe(wording.text("word.synthetic")) : "");
    sheet.getFooter().setRight("&P / &N");
    int head = head(lines);
    sheet.setRepeatingRows(new CellRangeAddress(0, head - 1, -1, -1));
    sheet.createFreezePane(0, head);
  }

  private void header(String first, String last) {
    sheet.getHeader().setLeft(wording.rightToLeft() ? last : first);
    sheet.getHeader().setRight(wording.rightToLeft() ? first : last);
  }

  /** Rows to be seen on every page: down to the years of the only table, else the title. */
  private static int head(List<LayoutLine> lines) {
    List<LayoutLine> headers =
        lines.stream().filter(line -> line.kind() == LineKind.YEARS).toList();
    boolean oneTable = !headers.isEmpty() && headers.size() <= HEADERS_OF_ONE_TABLE;
    return oneTable ? headers.get(0).row() : 1;
  }

  private static String safe(String text) {
    return text.replace("&", "&&");
  }
}
