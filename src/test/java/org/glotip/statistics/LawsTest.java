package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Bounds;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Legislation;
import org.glotip.model.OffenceInLaw;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.TableKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LawsTest {
  private static final List<Legislation> LAWS =
      List.of(
          law("AUT", OffenceInLaw.YES, LocalDate.of(2004, 5, 1)),
          law("BEL", OffenceInLaw.YES, LocalDate.of(2007, 12, 31)),
          law("DEU", OffenceInLaw.YES, LocalDate.of(2008, 1, 1)),
          law("ESP", OffenceInLaw.YES, LocalDate.of(1995, 1, 1)),
          law("FIN", OffenceInLaw.YES, null),
          law("FRA", OffenceInLaw.NO, null),
          law("GRC", OffenceInLaw.PARTIAL, LocalDate.of(2004, 1, 1)),
          law("HRV", OffenceInLaw.UNKNOWN, null),
          law("NGA", OffenceInLaw.YES, LocalDate.of(2003, 1, 1)));

  private static Legislation law(
      String reporter, OffenceInLaw offence, @Nullable LocalDate inForce) {
    SourceCell cell = new SourceCell(reporter + ".xlsx", "Legislation", 3, 2);
    return new Legislation(
        reporter, "2024", offence, inForce, List.of(), List.of(new RawCell(cell, "yes")));
  }

  private static List<Figure> figures(String from) {
    Evidence evidence = new Evidence(List.of(), LAWS, List.of(), Set.of());
    return new Sample()
        .table("legislation", TableKind.LAWS, Map.of("from", from))
        .statistics()
        .figures(evidence, new StatisticsOptions(Set.of(), false));
  }

  private static Figure figure(String id) {
    return figures("2003;2008;2013").stream()
        .filter(figure -> figure.key().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "150.2003.N_COUNTRIES_BEFORE, 1",
    "150.2003-2007.N_COUNTRIES, 2",
    "001.2003-2007.N_COUNTRIES, 3",
    "150.2008-2012.N_COUNTRIES, 1",
    "150.2013-2017.N_COUNTRIES, 0",
    "150.N_COUNTRIES_UNDATED, 1",
    "150.N_COUNTRIES_NONE, 1",
    "150.N_COUNTRIES_PARTIAL, 1"
  })
  void countsEachCountryThatAnswersOnce(String key, double number) {
    assertThat(figure("legislation." + key).bounds()).isEqualTo(Bounds.exact(number));
  }

  @Test
  void saysHowManyAnsweredAndWhere() {
    Figure none = figure("legislation.150.N_COUNTRIES_NONE");
    assertThat(none.countries()).isEqualTo(7);
    assertThat(none.unit()).isEqualTo("countries");
    assertThat(none.sources().get(0).set().observations().get(0).sources().get(0).source().file())
        .isEqualTo("FRA.xlsx");
  }

  @Test
  void anAreaNobodyAnswersOfHasNoFigure() {
    assertThat(figures("2003;2008"))
        .extracting(figure -> figure.key().area())
        .contains("002", "155")
        .doesNotContain("019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2003", "2008;2003", "once;2003"})
  void refusesYearsThatMakeNoPeriods(String from) {
    assertThatThrownBy(() -> figures(from)).isInstanceOf(DefinitionException.class);
  }
}
