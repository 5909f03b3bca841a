package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glotip.model.Figure;

/** The figures of a table as a page carries them: one packed text for each column. */
final class PageTable {
  private static final List<TableColumn> TEXTS =
      List.of(
          TableColumn.AREA,
          TableColumn.PERIOD,
          TableColumn.INDICATOR,
          TableColumn.FORM,
          TableColumn.SEX,
          TableColumn.AGE,
          TableColumn.ORIGIN,
          TableColumn.DESTINATION,
          TableColumn.REACH,
          TableColumn.MEASURE,
          TableColumn.STATUS,
          TableColumn.NOTE);
  private static final List<TableColumn> NUMBERS =
      List.of(
          TableColumn.VALUE,
          TableColumn.LOW,
          TableColumn.HIGH,
          TableColumn.COUNTRIES,
          TableColumn.CASES);

  private final List<Figure> figures;
  private final Wording wording;

  PageTable(List<Figure> figures, Wording wording) {
    this.figures = figures;
    this.wording = wording;
  }

  /** The columns; {@code reporters} numbers the sets of countries that figures rest on. */
  String json(ReporterSets reporters) throws IOException {
    Map<String, PackedColumn> texts = new LinkedHashMap<>();
    TEXTS.forEach(column -> texts.put(column.header(), column(column)));
    PackedColumn units = new PackedColumn();
    PackedColumn decimals = new PackedColumn();
    PackedColumn sets = new PackedColumn();
    for (Figure figure : figures) {
      units.add(figure.unit());
      decimals.add(Integer.toString(TableColumn.VALUE.decimals(figure)));
      sets.add(reporters.number(figure));
    }
    texts.put("unit", units);
    texts.put("decimals", decimals);
    texts.put("reporters", sets);
    return Json.compact(json -> write(json, texts));
  }

  private void write(JsonGenerator json, Map<String, PackedColumn> texts) throws IOException {
    json.writeStartObject();
    json.writeNumberField("figures", figures.size());
    for (Map.Entry<String, PackedColumn> column : texts.entrySet()) {
      column.getValue().write(json, column.getKey());
    }
    for (TableColumn column : NUMBERS) {
      json.writeStringField(column.header(), numbers(column));
    }
    json.writeEndObject();
  }

  private PackedColumn column(TableColumn column) {
    PackedColumn packed = new PackedColumn();
    figures.forEach(figure -> packed.add(column.text(figure, wording)));
    return packed;
  }

  /** Numbers parted by commas; a bound or number of cases that is the value itself is blank. */
  private String numbers(TableColumn column) {
    return figures.stream().map(figure -> number(column, figure)).collect(Collectors.joining(","));
  }

  private static String number(TableColumn column, Figure figure) {
    double number = column.number(figure);
    if (column != TableColumn.VALUE && number == figure.bounds().value()) {
      return "";
    }
    return Double.isInfinite(number) ? "?" : Decimal.text(number, column.decimals(figure));
  }
}
