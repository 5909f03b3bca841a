package org.glotip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.model.SourceCell;
import org.glotip.reference.Decision;
import org.glotip.reference.Decisions;
import org.glotip.reference.Reference;
import org.glotip.reference.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {
  private static final SourceCell LINE = new SourceCell("data/decisions/waivers.csv", "", 2, 0);
  private static final Finding JUMP =
      ShippedData.reference()
          .finding(
              "jump",
              new SourceCell("FRA.xlsx", "Q7", 5, 3),
              List.of(),
              "FRA VICTIMS 2019",
              "10",
              "90");

  private static Waived apply(String rule, String place, int expires) {
    Decision decision = new Decision("a big case", "A. Analyst", "2024-05-31", LINE);
    Reference reference =
        ShippedData.with(
            new Decisions(
                List.of(), List.of(), List.of(new Waiver(rule, place, expires, decision))));
    return new Waivers(reference, 2024).apply(List.of(JUMP), Set.of("FRA.xlsx", "FRA"));
  }

  private static List<String> said(Waived waived) {
    return waived.findings().stream().map(f -> f.rule() + " " + f.severity()).toList();
  }

  @ParameterizedTest(name = "{0} at {1} up to {2}")
  @CsvSource({
    "jump, FRA.xlsx!Q7!C5, 2024, jump NOTE, '', 1",
    "jump, FRA VICTIMS 2019, 2024, jump NOTE, '', 1",
    "jump, FRA.xlsx!Q7!C5, 2023, jump WARNING, waiver-expired WARNING, 0",
    "jump, FRA.xlsx!Q7!C6, 2024, jump WARNING, waiver-stale NOTE, 0",
    "jump, FRA VICTIMS 2020, 2024, jump WARNING, waiver-stale NOTE, 0",
    "value-equals-year, FRA.xlsx!Q7!C5, 2024, jump WARNING, waiver-stale NOTE, 0",
    "jump, ITA.xlsx!Q7!C5, 2024, jump WARNING, '', 0",
    "jump, ITA VICTIMS 2020, 2024, jump WARNING, '', 0"
  })
  void aWaiverHoldsForOneRuleAndPlaceUpToAnEdition(
      String rule, String place, int expires, String finding, String more, int applied) {
    Waived waived = apply(rule, place, expires);
    assertThat(said(waived)).contains(finding);
    assertThat(waived.findings()).hasSize(more.isEmpty() ? 1 : 2);
    assertThat(String.join(" ", said(waived))).contains(more);
    assertThat(waived.applied()).isEqualTo(applied);
  }

  @Test
  void aWaivedFindingNamesTheWaiver() {
    assertThat(apply("jump", "FRA.xlsx!Q7!C5", 2024).findings().get(0).related())
        .containsExactly(LINE);
  }
}
