package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.Source;
import org.glotip.model.Value;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SharesTest {
  private static final String CHILD = "Y0T17";
  private static final String ADULT = "Y_GE18";

  private static Sample bySexAndAge() {
    return new Sample().table("sex_age", TableKind.SHARES, Map.of("by", "sex_age"));
  }

  private static Sample byForm() {
    return new Sample().table("forms", TableKind.SHARES, Map.of("by", "form"));
  }

  private static Sample recent() {
    return new Sample().table("recent", TableKind.RECENT_SHARES, Map.of("by", "sex_age"));
  }

  private static Sample children() {
    return new Sample().table("children", TableKind.SHARES, Map.of("by", "age", "only", "Y0T17"));
  }

  @Test
  void poolsOverCountriesAndNotTheirShares() {
    Sample sample =
        bySexAndAge()
            .cell("FRA", 2018, "F", ADULT, 90)
            .cell("FRA", 2018, "M", ADULT, 10)
            .cell("DEU", 2018, "F", CHILD, 10)
            .cell("DEU", 2018, "M", CHILD, 90);
    // women 90 of 200 = 45 %; the mean of 90 % and 0 % is 45 % too, girls tell: 10 of 200 = 5 %
    Figure women = sample.figure("sex_age.001.2018.VICTIMS.F.Y_GE18.SHARE");
    assertThat(women.bounds()).isEqualTo(Bounds.exact(45));
    assertThat(women.countries()).isEqualTo(2);
    assertThat(women.cases()).isEqualTo(200);
    assertThat(sample.figure("sex_age.001.2018.VICTIMS.F.Y0T17.SHARE").bounds())
        .isEqualTo(Bounds.exact(5));
    assertThat(sample.figure("sex_age.FRA.2018.VICTIMS.F.Y_GE18.SHARE").bounds())
        .isEqualTo(Bounds.exact(90));
  }

  @Test
  void aMissingCellCountsNothingAndOtherSexesAreOut() {
    Sample sample =
        bySexAndAge()
            .cell("FRA", 2018, "F", ADULT, 30)
            .cell("FRA", 2018, "M", ADULT, 10)
            .cell("FRA", 2018, "F", CHILD, Sample.missing())
            .cell("FRA", 2018, "_O", ADULT, 500)
            .cell("FRA", 2018, "F", "_T", 500)
            .cell("FRA", 2018, "F", "_U", 500);
    assertThat(sample.figure("sex_age.FRA.2018.VICTIMS.F.Y_GE18.SHARE").bounds())
        .isEqualTo(Bounds.exact(75));
    assertThat(sample.find("sex_age.FRA.2018.VICTIMS.F.Y0T17.SHARE")).isEmpty();
  }

  @Test
  void sharesHaveBoundsAndOneDenominator() {
    Sample sample =
        bySexAndAge()
            .cell("FRA", 2018, "F", ADULT, Sample.SUPPRESSED)
            .cell("FRA", 2018, "M", ADULT, 6);
    List<Figure> world =
        sample.figures().stream().filter(each -> each.key().area().equals("001")).toList();
    // women 0..2..4 of 6..8..10: 0/(0+6), 2/8, 4/(4+6); men 6/(6+4), 6/8, 6/(6+0)
    assertThat(world.get(0).bounds()).isEqualTo(new Bounds(0, 25, 40));
    assertThat(world.get(1).bounds()).isEqualTo(new Bounds(60, 75, 100));
    assertThat(world.get(0).sources())
        .extracting(Source::role)
        .containsExactly("numerator", "denominator");
    assertThat(world.get(0).sources().get(1).set()).isSameAs(world.get(1).sources().get(1).set());
    assertThat(world.get(0).sources().get(0).set().observations()).hasSize(1);
  }

  @Test
  void nobodyHasNoShares() {
    assertThat(bySexAndAge().cell("FRA", 2018, "F", ADULT, 0).figures()).isEmpty();
  }

  @Test
  void finerFormsCountInTheirClassAndUnknownOnesNot() {
    Sample sample =
        byForm()
            .form("FRA", 2018, "SEXUAL", 50)
            .form("FRA", 2018, "BEGGING", 20)
            .form("FRA", 2018, "ORGAN", 5)
            .form("DEU", 2018, "LABOUR", 25)
            .form("DEU", 2018, "_U", 900);
    // sexual 50, other 20 + 5, labour 25 of 100
    assertThat(sample.figure("forms.001.2018.VICTIMS.SEXUAL.SHARE").bounds().value()).isEqualTo(50);
    Figure other = sample.figure("forms.001.2018.VICTIMS.OTHER.SHARE");
    assertThat(other.bounds().value()).isEqualTo(25);
    assertThat(other.countries()).isEqualTo(2);
    assertThat(other.cases()).isEqualTo(100);
    assertThat(other.sources().get(0).set().observations()).hasSize(2);
  }

  /** Of women 30 sexual and 10 labour, of boys 60 labour. */
  private static Sample crossed(String by, String within) {
    return new Sample()
        .table("x", TableKind.SHARES, Map.of("by", by, "within", within))
        .add(crossed("SEXUAL", "F", ADULT), Value.number(30))
        .add(crossed("LABOUR", "F", ADULT), Value.number(10))
        .add(crossed("LABOUR", "M", CHILD), Value.number(60))
        .add(crossed("LABOUR", "_T", CHILD), Value.number(999))
        .add(crossed("_U", "F", ADULT), Value.number(999))
        .form("FRA", 2018, "LABOUR", 999);
  }

  private static Key crossed(String form, String sex, String age) {
    return new Key("FRA", Code.VICTIMS, 2018, form, sex, age, Counterpart.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "form, sex_age, SEXUAL.F.Y_GE18, 75, 40",
    "form, sex_age, LABOUR.F.Y_GE18, 25, 40",
    "form, sex_age, LABOUR.M.Y0T17, 100, 60",
    "sex_age, form, SEXUAL.F.Y_GE18, 100, 30",
    "sex_age, form, LABOUR.M.Y0T17, 85.714286, 70"
  })
  void aBreakdownWithinThePartsOfAnother(
      String by, String within, String part, double share, double cases) {
    Figure figure = crossed(by, within).figure("x.FRA.2018.VICTIMS." + part + ".SHARE");
    assertThat(figure.bounds().value()).isEqualTo(share, within(1e-6));
    assertThat(figure.cases()).isEqualTo(cases);
  }

  @Test
  void sexesAtAllAgesGoBeforeSexesWithinAges() {
    Sample sample =
        new Sample()
            .table("x", TableKind.SHARES, Map.of("by", "sex"))
            .cell("FRA", 2018, "F", "_T", 30)
            .cell("FRA", 2018, "F", CHILD, 999)
            .cell("FRA", 2018, "M", "_T", 10)
            .cell("DEU", 2018, "F", CHILD, 20)
            .cell("DEU", 2018, "F", ADULT, 25)
            .cell("DEU", 2018, "M", ADULT, 15);
    // women and girls 30 + 45 of 40 + 60
    assertThat(sample.figure("x.001.2018.VICTIMS.F.SHARE").bounds()).isEqualTo(Bounds.exact(75));
  }

  @Test
  void ownCitizensAndForeignersLeaveOutWhoIsNotKnownToBeEither() {
    Sample sample =
        new Sample()
            .table("x", TableKind.SHARES, Map.of("by", "citizenship"))
            .own("FRA", 2018, 30)
            .from("NGA", "FRA", 2018, 40)
            .under(LabelKind.FOREIGN, "FRA", 2018, 30)
            .under(LabelKind.UNKNOWN, "FRA", 2018, 999);
    assertThat(sample.figure("x.001.2018.VICTIMS.DOMESTIC.SHARE").bounds())
        .isEqualTo(Bounds.exact(30));
    assertThat(sample.figure("x.001.2018.VICTIMS.FOREIGN.SHARE").bounds())
        .isEqualTo(Bounds.exact(70));
  }

  @Test
  void yearsArePooledOverWindowsAndForSomeLevelsOnly() {
    Sample sample =
        new Sample()
            .table("x", TableKind.SHARES, Map.of("by", "sex_age", "years", "2", "levels", "WORLD"))
            .cell("FRA", 2017, "F", ADULT, 10)
            .cell("FRA", 2018, "F", ADULT, 20)
            .cell("DEU", 2018, "M", ADULT, 10);
    assertThat(sample.figures())
        .extracting(figure -> figure.key().id())
        .containsExactly(
            "x.001.2017-2018.VICTIMS.F.Y_GE18.SHARE", "x.001.2017-2018.VICTIMS.M.Y_GE18.SHARE");
    assertThat(sample.figures().get(0).bounds()).isEqualTo(Bounds.exact(75));
  }

  @Test
  void refusesAnUnknownBreakdown() {
    Sample sample = new Sample().table("x", TableKind.SHARES, Map.of("by", "colour"));
    assertThatThrownBy(sample::figures)
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void theMostRecentYearOfEachCountryWithinTheWindow() {
    Sample sample =
        recent()
            .cell("FRA", 2022, "F", ADULT, 1000)
            .cell("FRA", 2023, "F", ADULT, 30)
            .cell("DEU", 2022, "M", ADULT, 10)
            .cell("DEU", 2021, "M", ADULT, 5000)
            .cell("ITA", 2021, "M", ADULT, 5000);
    // France 2023: 30 women; Germany 2022: 10 men; 2021 lies before 2022-2024
    Figure women = sample.figure("recent.001.2022-2024.VICTIMS.F.Y_GE18.SHARE");
    assertThat(women.bounds()).isEqualTo(Bounds.exact(75));
    assertThat(women.countries()).isEqualTo(2);
    assertThat(women.cases()).isEqualTo(40);
    assertThat(women.notes()).containsExactly(Message.of("note.years", "2022", "2024"));
  }

  @Test
  void agesOverAllSexesGoBeforeAgesWithinSexes() {
    Sample sample =
        children()
            .cell("FRA", 2018, "_T", CHILD, 10)
            .cell("FRA", 2018, "_T", ADULT, 30)
            .cell("FRA", 2018, "F", CHILD, 999)
            .cell("DEU", 2018, "F", CHILD, 10)
            .cell("DEU", 2018, "_O", CHILD, 10)
            .cell("DEU", 2018, "M", ADULT, 40)
            .cell("DEU", 2018, "_U", ADULT, 999);
    // France 10 of 40; Germany 10 + 10 of 60; together 30 of 100
    Figure share = sample.figure("children.001.2018.VICTIMS.Y0T17.SHARE");
    assertThat(share.bounds()).isEqualTo(Bounds.exact(30));
    assertThat(share.cases()).isEqualTo(100);
    assertThat(share.countries()).isEqualTo(2);
    assertThat(sample.figures()).allMatch(figure -> figure.key().age().equals(CHILD));
  }

  @ParameterizedTest
  @CsvSource({"_T, _T, 999", "_T, _U, 999", "F, _T, 999"})
  void onlyKnownAgesCountForChildren(String sex, String age, double count) {
    Sample sample =
        children()
            .cell("FRA", 2018, "F", CHILD, 10)
            .cell("FRA", 2018, "F", ADULT, 30)
            .cell("FRA", 2018, sex, age, count);
    assertThat(sample.figure("children.FRA.2018.VICTIMS.Y0T17.SHARE").bounds().value())
        .isEqualTo(25, within(1e-9));
  }
}
