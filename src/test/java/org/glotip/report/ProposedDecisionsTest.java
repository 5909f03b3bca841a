package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.Decisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedDecisionsTest {
  private static final SourceCell CELL = new SourceCell("FRA.xlsx", "Q7", 5, 3);
  private static final Observation YEAR =
      new Observation(
          Key.total("FRA", "VICTIMS", 2019),
          Value.number(2019),
          ObservationStatus.A,
          List.of(new RawCell(CELL, "2019")),
          List.of());

  private static String proposed(Finding... findings) {
    return new ProposedDecisions(ShippedData.reference(), List.of(YEAR), 2024)
        .text(List.of(findings));
  }

  private static Finding finding(String rule, String... arguments) {
    return ShippedData.reference().finding(rule, CELL, List.of(), arguments);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "label-misspelt|Itly;ITA;FRA|FRA,Itly,COUNTRY,ITA,,,",
        "label-ambiguous|Guinea;GIN, GNQ;FRA|FRA,Guinea,COUNTRY,GIN,\"can mean GIN, GNQ\",,",
        "label-ambiguous|Guinea;GIN, GNQ;FRA|FRA,Guinea,COUNTRY,GNQ,\"can mean GIN, GNQ\",,",
        "label-unresolved|=Qwertz;FRA|FRA,'=Qwertz,,,,,",
        "value-equals-year|FRA VICTIMS 2019;2019|FRA,VICTIMS,2019,_T,_T,_T,_T,2019,,is the number of its year,,",
        "e3-conflict|2;FRA.VICTIMS.2019._T.F._T._T|FRA,VICTIMS,2019,_T,F,_T,_T,,,,,",
        "returns-conflict|2;FRA.VICTIMS.2019._T.F._T._T|FRA,VICTIMS,2019,_T,F,_T,_T,,,,,",
        "jump|FRA VICTIMS 2019;10;90|jump,FRA.xlsx!Q7!C5,,,,2024"
      })
  void aFindingSuggestsALine(String rule, String arguments, String line) {
    assertThat(proposed(finding(rule, arguments.split(";", -1))).lines()).contains(line);
  }

  @Test
  void everyFileOfDecisionsHasItsHeaderAndNothingIsSuggestedWithoutAFinding() {
    assertThat(proposed().lines())
        .containsExactly(
            "# data/decisions/labels.csv",
            String.join(",", Decisions.LABEL_COLUMNS),
            "# data/decisions/corrections.csv",
            String.join(",", Decisions.CORRECTION_COLUMNS),
            "# data/decisions/waivers.csv",
            String.join(",", Decisions.WAIVER_COLUMNS));
  }

  @Test
  void aLineStandsOnceHoweverOftenItsLabelWasFound() {
    Finding finding = finding("label-unresolved", "Qwertz", "FRA");
    assertThat(proposed(finding, finding).lines()).hasSize(7);
  }
}
