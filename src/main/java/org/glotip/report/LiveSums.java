package org.glotip.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.glotip.reference.LayoutLine;

/** Sums that follow what is written, each beside a mark where it is not the total. */
final class LiveSums {
  private final Sheet sheet;
  private final CellPlaces places;
  private final QuestionnaireStyles styles;
  private final Wording wording;

  LiveSums(Sheet sheet, CellPlaces places, QuestionnaireStyles styles, Wording wording) {
    this.sheet = sheet;
    this.places = places;
    this.styles = styles;
    this.wording = wording;
  }

  /**
   * Writes the sums of a line.
   *
   * @param markColumn 0-based column of the mark
   */
  void write(Row row, LayoutLine line, int markColumn) {
    List<Integer> years = places.layout().years();
    for (int i = 0; i < years.size(); i++) {
      String parts = parts(line, i);
      // Nothing is written yet: no sum, rather than 0.
      formula(row, CellPlaces.column(line, i), "IF(COUNT(" + parts + ")=0,\"\",SUM(" + parts + "))")
          .setCellStyle(styles.sum());
      if (!line.parameter("total").isEmpty()) {
        colour(row, CellPlaces.column(line, i), differs(line, i));
      }
    }
    if (!line.parameter("total").isEmpty()) {
      formula(row, markColumn, mark(line, years)).setCellStyle(styles.mismatch());
    }
  }

  private static Cell formula(Row row, int column, String formula) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue("");
    return cell;
  }

  /**
   * Whether the sum of a year is not the total. Where a part is in words, such as {@code <5}, less
   * than the total proves nothing. By names, which a rule may follow to another sheet.
   */
  private String differs(LayoutLine line, int yearIndex) {
    int year = places.layout().years().get(yearIndex);
    String sum = line.cell(year);
    String total = line.parameter("total") + "_" + year;
    String parts = parts(line, yearIndex);
    return "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),OR(%1$s>%2$s,AND(%1$s<%2$s,COUNT(%3$s)=COUNTA(%3$s))))"
        .formatted(sum, total, parts);
  }

  private String parts(LayoutLine line, int yearIndex) {
    return String.join(",", places.parts(line, yearIndex));
  }

  /** In words too, for those who do not see the colour. */
  private String mark(LayoutLine line, List<Integer> years) {
    List<String> each = IntStream.range(0, years.size()).mapToObj(i -> differs(line, i)).toList();
    String named =
        IntStream.range(0, years.size())
            .mapToObj(i -> "IF(" + each.get(i) + ",\"" + years.get(i) + " \",\"\")")
            .collect(Collectors.joining("&"));
    String text = wording.text("questionnaire.sum.differs").replace("\"", "\"\"");
    return "IF(OR(" + String.join(",", each) + "),\"\u2260 \"&" + named + "&\"" + text + "\",\"\")";
  }

  private void colour(Row row, int column, String condition) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    rule.createFontFormatting().setFontStyle(false, true);
    CellRangeAddress cell = new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cell}, rule);
  }
}
