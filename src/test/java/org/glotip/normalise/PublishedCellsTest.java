package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.glotip.ShippedData;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Column;
import org.glotip.model.LabelKind;
import org.glotip.model.LongTable;
import org.glotip.model.LongTableHeader;
import org.glotip.model.PublishedCell;
import org.glotip.model.RawRow;
import org.glotip.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a published table, before anything is mended. */
final class PublishedCellsTest {
  private final PublishedCells reader = new PublishedCells(ShippedData.reference());

  @Test
  void rows_under_one_key_stay_apart() {
    List<PublishedCell> cells =
        read(new Rows().victims("Female", "Total", "7").victims("Female", "Total", "<5"));
    assertThat(cells).hasSize(2);
    assertThat(cells.get(0).key()).isEqualTo(cells.get(1).key());
    assertThat(cells.get(0).isNumber()).isTrue();
    assertThat(cells.get(1).isHidden()).isTrue();
    assertThat(cells.get(1).limitOnly()).isTrue();
    assertThat(cells.get(1).place()).hasToString("made-up.csv:3:12");
  }

  @Test
  void an_unknown_reporter_is_another_reporter() {
    List<PublishedCell> cells =
        read(
            new Rows()
                .row(
                    "QZX",
                    "Detected trafficking victims",
                    "Total",
                    "Total",
                    "Total",
                    "Total",
                    "2018",
                    "9"));
    assertThat(cells).singleElement().satisfies(cell -> assertThat(cell.areas()).isEmpty());
    assertThat(cells.get(0).key().reporter()).isEqualTo("QZX");
  }

  @Test
  void a_country_lies_in_its_areas() {
    assertThat(read(new Rows().victims("Total", "Total", "9")).get(0).areas())
        .contains(Code.WORLD, "150", "155");
  }

  @ParameterizedTest
  @CsvSource({
    // value, low, high, least, greatest, limit only
    "<5, '', '', 0, 4, true",
    "<5, 0, 4, 0, 4, false",
    "<5, 1, 4, 1, 4, false",
    "<5, 3, 3, 3, 3, false",
    ":, '', '', 0, Infinity, false",
    ":, 5, 20, 5, 20, false",
    "5-28, '', '', 5, 28, false",
  })
  void what_hides_a_number_leaves_an_interval(
      String value, String low, String high, double least, double greatest, boolean limitOnly) {
    PublishedCell cell = read(bounded(value, low, high)).get(0);
    Bounds bounds = cell.value().bounds().orElseThrow();
    assertThat(bounds.low()).isEqualTo(least);
    assertThat(bounds.high()).isEqualTo(greatest);
    assertThat(cell.isHidden()).isTrue();
    assertThat(cell.limitOnly()).isEqualTo(limitOnly);
  }

  @Test
  void a_number_stays_a_number_whatever_stands_beside_it() {
    assertThat(read(bounded("12", "12", "12")).get(0).value()).isEqualTo(Value.number(12));
  }

  @ParameterizedTest
  @CsvSource({"'', 2018", "n/a, 2018", "9, ''", "9, someday", "9, 2020-2018"})
  void a_row_without_number_or_year_says_nothing(String value, String year) {
    assertThat(
            read(
                new Rows()
                    .row(
                        "FRA",
                        "Detected trafficking victims",
                        "Total",
                        "Total",
                        "Total",
                        "Total",
                        year,
                        value)))
        .isEmpty();
  }

  @Test
  void a_window_covers_its_years() {
    PublishedCell cell =
        read(new Rows()
                .row(
                    "FRA",
                    "Detected trafficking victims",
                    "Total",
                    "Total",
                    "Total",
                    "Total",
                    "2016-2018",
                    "9"))
            .get(0);
    assertThat(cell.years()).isEqualTo(3);
    assertThat(cell.key().year()).isEqualTo(2018);
  }

  @Test
  void a_total_among_citizenships_is_no_part_of_them() {
    List<PublishedCell> cells =
        read(
            new Rows()
                .citizens("Total", "9")
                .citizens("Arendelle", "9")
                .citizens("ARENDELLE", "9"));
    assertThat(cells.get(0).key().counterpart().kind()).isEqualTo(LabelKind.TOTAL);
    assertThat(cells.get(1).key().counterpart().kind().isPartOfSum()).isTrue();
    assertThat(cells.get(1).key()).isEqualTo(cells.get(2).key());
  }

  private List<PublishedCell> read(Rows rows) {
    return reader.read(List.of(rows.table()));
  }

  private List<PublishedCell> read(LongTable table) {
    return reader.read(List.of(table));
  }

  private static LongTable bounded(String value, String low, String high) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      columns.put(column, columns.size() + 1);
    }
    LongTableHeader header = new LongTableHeader("made-up.csv", "", 1, columns, true, 14, 15);
    List<String> texts =
        List.of(
            "FRA",
            "",
            "",
            "",
            "Detected trafficking victims",
            "Total",
            "Total",
            "Total",
            "Total",
            "2018",
            "Counts",
            value,
            "synthetic sample",
            low,
            high);
    return new LongTable(header, List.of(new RawRow(header, 2, texts)));
  }
}
