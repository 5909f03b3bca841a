package org.glotip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Colours of cells that can be taken away again: by conditional formats whose condition always
 * holds, so that the styles of the cells stay as they are.
 */
final class CellColours {
  private static final String OURS = "GLOTIP";
  private static final String ALWAYS = "LEN(\"" + OURS + "\")>0";

  private CellColours() {}

  static void put(Map<Cell, IndexedColors> colours) {
    Map<Sheet, Map<IndexedColors, List<CellRangeAddress>>> areas = new LinkedHashMap<>();
    colours.forEach(
        (cell, colour) ->
            areas
                .computeIfAbsent(cell.getSheet(), sheet -> new LinkedHashMap<>())
                .computeIfAbsent(colour, key -> new ArrayList<>())
                .add(area(cell)));
    areas.forEach(
        (sheet, byColour) -> byColour.forEach((colour, cells) -> put(sheet, colour, cells)));
  }

  private static CellRangeAddress area(Cell cell) {
    return new CellRangeAddress(
        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
  }

  private static void put(Sheet sheet, IndexedColors colour, List<CellRangeAddress> cells) {
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(ALWAYS);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(colour.getIndex());
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formats.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
  }

  /** Takes away what an earlier feedback coloured. */
  static void removeFrom(Sheet sheet) {
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
      ConditionalFormatting format = formats.getConditionalFormattingAt(i);
      String formula = format.getNumberOfRules() > 0 ? format.getRule(0).getFormula1() : "";
      if (formula != null && formula.contains(OURS)) {
        formats.removeConditionalFormatting(i);
      }
    }
  }
}
