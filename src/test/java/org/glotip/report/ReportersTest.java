package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glotip.model.Figure;
import org.junit.jupiter.api.Test;

class ReportersTest {
  private static final List<Figure> FIGURES = Sample.figures();
  private static final Reporters REPORTERS = new Reporters(FIGURES);

  @Test
  void aSumRestsOnItsReporters() {
    assertThat(REPORTERS.of(figure("totals.001.2018.VICTIMS.COUNT"))).containsExactly("XXA", "XXB");
  }

  @Test
  void anIndexRestsOnTheReportersOfItsLinks() {
    assertThat(REPORTERS.of(figure("index.001.2018.VICTIMS.INDEX"))).containsExactly("XXA", "XXB");
  }

  @Test
  void equalSetsAreOneAndACountryNeedsNone() {
    ReporterSets sets = new ReporterSets(REPORTERS);
    assertThat(sets.number(figure("totals.XXA.2018.VICTIMS.COUNT"))).isEmpty();
    assertThat(sets.number(figure("totals.001.2018.VICTIMS.COUNT"))).isEqualTo("0");
    assertThat(sets.number(figure("index.001.2018.VICTIMS.INDEX"))).isEqualTo("0");
    assertThat(sets.number(figure("sex_age.001.2018.VICTIMS.F.Y_GE18.SHARE"))).isEqualTo("1");
    assertThat(sets.texts()).containsExactly("XXAXXB", "XXA");
  }

  private static Figure figure(String id) {
    return FIGURES.stream().filter(each -> each.key().id().equals(id)).findFirst().orElseThrow();
  }
}
