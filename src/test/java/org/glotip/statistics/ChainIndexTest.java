package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Message;
import org.glotip.model.ObservationStatus;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class ChainIndexTest {
  private static Sample sample(int base) {
    return new Sample()
        .table("change", TableKind.CHANGE)
        .table("index", TableKind.INDEX, Map.of("base", Integer.toString(base)));
  }

  private static Sample with(Sample sample, int year, int reporters, double each) {
    for (String reporter : Sample.REPORTERS.subList(0, reporters)) {
      sample.total(reporter, year, each);
    }
    return sample;
  }

  private static List<Figure> world(Sample sample) {
    return sample.figures().stream()
        .filter(figure -> figure.key().table().equals("index"))
        .filter(figure -> figure.key().area().equals("001"))
        .toList();
  }

  private static Figure index(Sample sample, int year) {
    return sample.figure("index.001." + year + ".VICTIMS.INDEX");
  }

  @Test
  void chainsYearlyPanelsBothWays() {
    Sample sample = sample(2012);
    with(sample, 2011, 10, 10);
    with(sample, 2012, 10, 20);
    with(sample, 2013, 12, 30);
    with(sample, 2014, 12, 15);
    // 2011: 100 / 2; 2013: 100 * 1.5 over the ten that gave both; 2014: 150 * 0.5 over twelve
    assertThat(world(sample))
        .extracting(figure -> figure.bounds().value())
        .containsExactly(50.0, 100.0, 150.0, 75.0);
    assertThat(world(sample)).extracting(Figure::countries).containsExactly(10, 10, 10, 12);
    assertThat(index(sample, 2014).notes()).containsExactly(Message.of("note.base", "2012"));
    assertThat(index(sample, 2014).unit()).isEqualTo("index");
  }

  @Test
  void isNoBetterThanItsLinks() {
    Sample sample = sample(2012).policy("panel_thin", 11);
    with(sample, 2011, 11, 10);
    with(sample, 2012, 11, 20);
    with(sample, 2013, 10, 30);
    with(sample, 2014, 10, 15);
    Message doubt = Message.of("note.doubtful-links", "2012-2013, 2013-2014");
    assertThat(index(sample, 2014).notes()).contains(doubt);
    assertThat(index(sample, 2014).status()).isEqualTo(ObservationStatus.U);
    assertThat(index(sample, 2011).status()).isEqualTo(ObservationStatus.A);
  }

  @Test
  void namesTheChangesItMultiplies() {
    Sample sample = sample(2012);
    for (int year = 2010; year <= 2014; year++) {
      with(sample, year, 10, 10);
    }
    assertThat(index(sample, 2010).sources().get(0).figures())
        .containsExactly(
            "change.001.2010-2011.VICTIMS.CHANGE_PANEL",
            "change.001.2011-2012.VICTIMS.CHANGE_PANEL");
    assertThat(index(sample, 2013).sources().get(0).figures())
        .containsExactly("change.001.2012-2013.VICTIMS.CHANGE_PANEL");
    Set<String> ids =
        sample.figures().stream().map(figure -> figure.key().id()).collect(Collectors.toSet());
    assertThat(world(sample))
        .allSatisfy(figure -> assertThat(ids).containsAll(figure.sources().get(0).figures()));
  }

  @Test
  void theBaseYearTellsTheLargerOfItsLinks() {
    Sample sample = sample(2012);
    with(sample, 2011, 10, 10);
    with(sample, 2012, 12, 10);
    with(sample, 2013, 12, 10);
    assertThat(index(sample, 2012).countries()).isEqualTo(12);
    assertThat(index(sample, 2012).bounds()).isEqualTo(Bounds.exact(100));
  }

  @Test
  void aPanelTooSmallBreaksTheChain() {
    Sample sample = sample(2012);
    with(sample, 2012, 10, 10);
    with(sample, 2013, 10, 20);
    with(sample, 2014, 9, 20);
    with(sample, 2015, 10, 20);
    with(sample, 2016, 10, 20);
    assertThat(world(sample))
        .extracting(figure -> figure.key().period())
        .containsExactly("2012", "2013");
  }

  @Test
  void theBaseMovesToTheLongestChainWhereItHasNoLink() {
    Sample sample = sample(2012);
    with(sample, 2014, 10, 10);
    with(sample, 2015, 10, 20);
    with(sample, 2017, 10, 10);
    with(sample, 2018, 10, 20);
    with(sample, 2019, 10, 40);
    // 2014-2015 has one link, 2017-2019 two; 20 / 10 and 40 / 20
    assertThat(world(sample))
        .extracting(figure -> figure.bounds().value())
        .containsExactly(100.0, 200.0, 400.0);
    assertThat(index(sample, 2017).notes())
        .containsExactly(Message.of("note.base-moved", "2012", "2017"));
  }

  @Test
  void boundsAreProductsOfTheLinks() {
    Sample sample = sample(2013);
    for (int year = 2012; year <= 2014; year++) {
      with(sample, year, 10, 10).total("HUN", year, Sample.SUPPRESSED);
    }
    // each link: 100/104 .. 1 .. 104/100
    assertThat(index(sample, 2014).bounds().low()).isEqualTo(100 * 100 / 104.0, within(1e-9));
    assertThat(index(sample, 2014).bounds().high()).isEqualTo(104, within(1e-9));
    assertThat(index(sample, 2012).bounds().low()).isEqualTo(100 * 100 / 104.0, within(1e-9));
    assertThat(index(sample, 2012).bounds().high()).isEqualTo(104, within(1e-9));
  }

  @Test
  void aLinkFromWhatMayBeNothingLeavesNoUpperBound() {
    Sample sample = sample(2012);
    for (String reporter : Sample.REPORTERS) {
      sample.total(reporter, 2012, Sample.SUPPRESSED).total(reporter, 2013, 10);
    }
    with(sample, 2014, 12, 10);
    assertThat(index(sample, 2014).bounds().high()).isInfinite();
    assertThat(index(sample, 2014).notes()).contains(Message.of("note.no-upper-bound"));
  }

  @Test
  void aYearThatCountsNobodyBreaksTheChain() {
    Sample sample = sample(2014);
    with(sample, 2012, 10, 10);
    with(sample, 2013, 10, 0);
    with(sample, 2014, 10, 10);
    with(sample, 2015, 10, 10);
    assertThat(world(sample))
        .extracting(figure -> figure.key().period())
        .containsExactly("2014", "2015");
  }

  @Test
  void needsABaseAndATableOfChanges() {
    assertThatThrownBy(() -> new Sample().table("index", TableKind.INDEX).figures())
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("base");
    Sample alone = new Sample().table("index", TableKind.INDEX, Map.of("base", "2012"));
    with(alone, 2012, 10, 10);
    with(alone, 2013, 10, 10);
    assertThatThrownBy(alone::figures)
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("changes");
  }
}
