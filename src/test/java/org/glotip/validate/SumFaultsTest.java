package org.glotip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest set of cells that mends the broken sums of a whole return. */
final class SumFaultsTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final ReturnValidator VALIDATOR = new ReturnValidator(REFERENCE);

  /** Seven tables of a return in which all sums hold. */
  private static Map<String, String> whole() {
    Map<String, String> cells = new LinkedHashMap<>();
    put(cells, "Q7.1_%d", 240, 160, 120, 40, 70, 40, 30, 2, 1, 1, 161, 71, 8);
    put(cells, "Q8.1_%d", 150, 90, 30, 20, 4, 1, 0, 111, 34, 5);
    put(cells, "Q8.2_%d", 88, 29, 9, 20, 26, 0, 1, 49, 36, 3);
    for (int form = 3; form <= 9; form++) {
      put(cells, "Q8." + form + "_%d", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
    cells.put("Q8.10_1_2022", "2");
    put(cells, "Q9.1_%d", 100, 80, 33, 27);
    put(cells, "Q4.1_%d", 64, 21, 20, 1, 43, 41, 2, 0, 0, 0, 61, 3, 0);
    put(cells, "Q5.1_%d", 40, 24, 0, 0, 0, 0, 0, 0, 0, 0);
    put(cells, "Q6.1_%d", 50, 9, 5);
    return cells;
  }

  private static void put(Map<String, String> cells, String name, int... numbers) {
    for (int i = 0; i < numbers.length; i++) {
      String cell = String.format(java.util.Locale.ROOT, name, i + 1) + "_2022";
      cells.put(cell, Integer.toString(numbers[i]));
    }
  }

  private static List<Finding> sums(Map<String, String> cells) {
    return VALIDATOR.judge(List.of(Returns.of("2024", cells))).judgement().findings().stream()
        .filter(found -> found.rule().startsWith("sum-"))
        .toList();
  }

  @Test
  void aReturnWithoutFaultHasNone() {
    assertThat(sums(whole())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // A part that stands in sums of two tables.
    "Q7.1_3_2022, 210, sum-digits-exchanged, 120",
    // The total is in the sums of four tables: no part can mend them all.
    "Q7.1_1_2022, 2400, sum-scaled, 240",
    "Q7.1_1_2022, 251, sum-broken, 240",
    "Q7.1_2_2022, 1160, sum-digit-lost, 160",
    "Q8.1_2_2022, 150, sum-total-in-part, 90",
    "Q4.1_5_2022, 34, sum-digits-exchanged, 43",
    // A list that falls short leaves somebody out, unless a slip explains it.
    "Q9.1_1_2022, 10, sum-scaled, 100",
  })
  void oneWrongCellIsFoundByItself(String cell, String wrong, String rule, String right) {
    Map<String, String> cells = whole();
    cells.put(cell, wrong);
    List<Finding> found = sums(cells);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo(rule);
    assertThat(found.get(0).arguments())
        .containsExactly(cell.replaceFirst("_(?=2022)", " "), wrong, right);
  }

  @Test
  void aListThatLeavesSomebodyOutIsNoFaultOfACell() {
    Map<String, String> cells = whole();
    cells.put("Q9.1_1_2022", "77");
    assertThat(sums(cells)).isEmpty();
  }

  @Test
  void twoFaultsFarApartAreTwoFindings() {
    Map<String, String> cells = whole();
    cells.put("Q7.1_4_2022", "45");
    cells.put("Q4.1_6_2022", "14");
    assertThat(sums(cells))
        .extracting(finding -> finding.arguments().get(0))
        .containsExactlyInAnyOrder("Q7.1_4 2022", "Q4.1_6 2022");
  }

  @Test
  void theSizeOfTheCorrectionIsTheEffect() {
    Map<String, String> cells = whole();
    cells.put("Q7.1_3_2022", "210");
    assertThat(sums(cells).get(0).effect()).isEqualTo(90);
  }

  /** Whatever single cell of a sum is changed, the cells named can mend all sums. */
  @Test
  void theCellThatWasChangedIsAmongThoseNamed() {
    Random random = new Random(7);
    List<String> names = new ArrayList<>(whole().keySet());
    for (int i = 0; i < 40; i++) {
      Map<String, String> cells = whole();
      String cell = names.get(random.nextInt(names.size()));
      cells.put(cell, Integer.toString(random.nextInt(400)));
      for (Finding finding : sums(cells)) {
        assertThat(finding.arguments().toString())
            .as("%s = %s", cell, cells.get(cell))
            .contains(cell.replaceFirst("_(?=2022)", " "));
      }
    }
  }

  /** However much is wrong, the search ends, and each broken sum is in one finding. */
  @Test
  void aHopelessReturnIsSaidToBeOne() {
    Map<String, String> cells = whole();
    List<String> names = new ArrayList<>(cells.keySet());
    Random random = new Random(3);
    for (int i = 0; i < 12; i++) {
      cells.put(names.get(random.nextInt(names.size())), Integer.toString(random.nextInt(400)));
    }
    assertThat(sums(cells)).extracting(Finding::rule).contains("sum-many").hasSizeLessThan(6);
  }
}
