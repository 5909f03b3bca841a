package org.glotip.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glotip.ShippedData;
import org.glotip.model.LabelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final DataFolder SHIPPED = DataFolder.of(Path.of("data"));

  @Test
  void everyIsoCountryIsThereAndKosovo() {
    Set<String> expected = new TreeSet<>(List.of("XKX"));
    for (String code : Locale.getISOCountries()) {
      expected.add(new Locale("", code).getISO3Country());
    }
    assertThat(REFERENCE.geography().countries().keySet())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void thereAreAsManyMembersAsTheUnitedNationsHas() {
    assertThat(REFERENCE.geography().countries().values()).filteredOn(Country::member).hasSize(193);
  }

  @Test
  void everyCountryButAntarcticaLiesInOneSubregionOfItsRegion() {
    for (Country country : REFERENCE.geography().countries().values()) {
      if (country.code().equals("ATA")) {
        continue;
      }
      Area subregion = area(country.subregion());
      assertThat(subregion.parent()).isEqualTo(country.region());
      assertThat(subregion.countries()).contains(country.code());
      if (!country.intermediate().isEmpty()) {
        assertThat(area(country.intermediate()).parent()).isEqualTo(country.subregion());
      }
    }
  }

  @Test
  void everyMemberStateIsInOneGroupOfEachEdition() {
    for (int edition : REFERENCE.geography().editions()) {
      Set<String> covered = new HashSet<>();
      REFERENCE.geography().groupings().get(edition).stream()
          .filter(area -> area.level() == AreaLevel.SUBGROUPING)
          .forEach(area -> covered.addAll(area.countries()));
      REFERENCE.geography().countries().values().stream()
          .filter(Country::member)
          .forEach(country -> assertThat(covered).contains(country.code()));
    }
  }

  @ParameterizedTest
  @CsvSource({"2017, 2018", "2018, 2018", "2021, 2022", "2023, 2024", "2031, 2024", "0, 2018"})
  void theEditionFollowsTheData(int lastYear, int edition) {
    assertThat(REFERENCE.geography().editionFor(lastYear)).isEqualTo(edition);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void everyCountryAndAreaHasANameInEachLanguage(String language) {
    Map<String, String> texts = REFERENCE.labels().byLanguage().get(language);
    for (String code : REFERENCE.geography().countries().keySet()) {
      assertThat(texts).containsKey("area." + code);
    }
    for (Area area : REFERENCE.geography().areas(2024)) {
      assertThat(REFERENCE.labels().area(language, area.code())).isNotEqualTo(area.code());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void everyCodeHasANameInEachLanguage(String language) {
    Map<String, String> texts = REFERENCE.labels().byLanguage().get(language);
    REFERENCE
        .codes()
        .indicators()
        .codes()
        .forEach(c -> assertThat(texts).containsKey("indicator." + c));
    REFERENCE.codes().forms().codes().forEach(c -> assertThat(texts).containsKey("form." + c));
    REFERENCE.codes().sexes().codes().forEach(c -> assertThat(texts).containsKey("sex." + c));
    REFERENCE.codes().ages().codes().forEach(c -> assertThat(texts).containsKey("age." + c));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh", "pt", "it", "de", "nl"})
  void everyLanguageNamesEveryCountryAndEveryKindOfAnswer(String language) {
    Set<String> countries = new HashSet<>();
    Set<LabelKind> kinds = new HashSet<>();
    for (Synonym synonym : REFERENCE.vocabulary().synonyms()) {
      if (synonym.language().equals(language)) {
        countries.add(synonym.code());
        kinds.add(synonym.kind());
      }
    }
    assertThat(countries).containsAll(REFERENCE.geography().countries().keySet());
    assertThat(kinds)
        .contains(
            LabelKind.OWN,
            LabelKind.FOREIGN,
            LabelKind.REGION,
            LabelKind.HISTORICAL,
            LabelKind.STATELESS,
            LabelKind.GROUP,
            LabelKind.MULTIPLE,
            LabelKind.UNKNOWN,
            LabelKind.TOTAL,
            LabelKind.JUNK);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "codes/countries.csv|AFG,AF,004,142,034,,MEMBER,,|codes/countries.csv:252: country AFG stands twice",
        "codes/countries.csv|XX,XX,900,142,034,,MEMBER,,|codes/countries.csv:252: iso3 'XX' is not three capital letters",
        "codes/countries.csv|XXA,XX,901,142,999,,MEMBER,,|XXA lies in area 999, which is not known",
        "codes/countries.csv|XXA,XX,901,142,034,,PLANET,,|codes/countries.csv:252: status 'PLANET' is not known",
        "groupings/2024.csv|EAF,AFME,XXA|iso3 'XXA' is not known",
        "groupings/2024.csv|EAF,AFME,FRA|FRA stands in two groups",
        "synonyms/en.csv|Atlantis,COUNTRY,ATL,name|code 'ATL' is not known",
        "synonyms/en.csv|Atlantis,ISLAND,,name|kind 'ISLAND' is not one of",
        "synonyms/en.csv|Atlantis,REGION,FRA,wording|only a country has a code, not REGION",
        "synonyms/en.csv|Atlantis,COUNTRY,FRA,rumour|form 'RUMOUR' is not one of",
        "words/en.csv|blah,NOISE,|role 'NOISE' is not one of",
        "policy.csv|flow_minimum,five,|value 'five' is not a whole number",
        "population.csv|ATL,2020,5,nobody|iso3 'ATL' is not known",
        "population.csv|FRA,2020,5,nobody|country and year stand twice",
        "rules.csv|new-rule,GUESS,ERROR,,2024,why|kind 'GUESS' is not one of",
        "rules.csv|new-rule,JUMP,FATAL,,2024,why|severity 'FATAL' is not one of",
        "rules.csv|jump,JUMP,ERROR,,2024,why|rule jump stands twice",
        "rules.csv|new-rule,JUMP,ERROR,,2024,|a rule needs a reason",
        "rules.csv|new-rule,JUMP,ERROR,factor,2024,why|parameter 'factor' is not name=value",
        "tables.csv|extra,TOTALS,WHALES,|indicator 'WHALES' is not known",
        "tables.csv|extra,PIE,VICTIMS,|kind 'PIE' is not one of",
        "tables.csv|totals,TOTALS,VICTIMS,|table totals stands twice",
        "charts.csv|extra,whales,TRENDS,LINES,PERIOD,NONE,COUNT,CHOSEN,ALL,,FULL|table 'whales' is not known",
        "charts.csv|extra,totals,TRENDS,PIE,PERIOD,NONE,COUNT,CHOSEN,ALL,,FULL|kind 'PIE' is not one of",
        "charts.csv|trend,totals,TRENDS,LINES,PERIOD,NONE,COUNT,CHOSEN,ALL,,FULL|chart trend stands twice",
        "charts.csv|extra,totals,TRENDS,LINES,PERIOD,NONE,COUNT,CHOSEN,SOME,,FULL|levels 'SOME' is not known",
        "headlines.csv|extra,totals,WHALES,COUNT,,,,|indicator 'WHALES' is not known",
        "headlines.csv|extra,forms,VICTIMS,SHARE,WHALING,,,|form 'WHALING' is not known",
        "tiles.csv|ATL,40,1|iso3 'ATL' is not known",
        "tiles.csv|ABW,40,0|column and row start at 1",
        "tiles.csv|FRA,40,1|FRA has two squares",
        "tiles.csv|ABW,1,4|ABW lies on the square of another country",
        "terms.csv|SEX,X,en,Whale|code 'X' is not known",
        "labels/en.csv|area.FRA,France|key area.FRA stands twice",
        "editions.csv|2024|has 1 fields; expected 2"
      })
  void aBadRowIsReportedWithItsFileAndLine(String file, String row, String message) {
    assertThatThrownBy(() -> Reference.load(with(file, row)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining(file.substring(0, file.lastIndexOf('.')))
        .hasMessageContaining(message);
  }

  @Test
  void aWrongDecisionIsReportedWithItsFileAndLine() {
    DataFolder folder =
        withAll(
            "decisions/labels.csv",
            "ATL,Congo,COUNTRY,COD,why,who,2024-05-31",
            "FRA,Congo,COUNTRY,ATL,why,who,2024-05-31",
            "FRA,Kongo,REGION,COD,why,who,2024-05-31",
            "FRA,Bongo,UNRESOLVED,,why,who,2024-05-31",
            "FRA,Dongo,ISLAND,,why,who,2024-05-31",
            "FRA,Fongo,GROUP,,,who,2024-05-31",
            "FRA,Gongo,GROUP,,why,,2024-05-31",
            "FRA,Hongo,GROUP,,why,who,May 2024",
            "FRA,hongo,GROUP,,why,who,2024-05-31");
    folder =
        withAll(
            folder,
            "decisions/corrections.csv",
            "FRA,WHALES,2019,,,,,1,2,why,who,2024-05-31",
            "FRA,VICTIMS,soon,,,,,1,2,why,who,2024-05-31",
            "FRA,VICTIMS,2019,FUN,,,,1,2,why,who,2024-05-31",
            "FRA,VICTIMS,2019,,,,Atlantis,1,2,why,who,2024-05-31",
            "FRA,VICTIMS,2019,,F,,,about 5,2,why,who,2024-05-31",
            "FRA,VICTIMS,2019,,M,,OWN,5,5,why,who,2024-05-31",
            "FRA,VICTIMS,2019,_T,M,,OWN,5,6,why,who,2024-05-31");
    folder =
        withAll(
            folder,
            "decisions/waivers.csv",
            "no-rule,x,why,who,2024-05-31,2024",
            "jump,,why,who,2024-05-31,2024",
            "jump,x,why,who,2024-05-31,never");
    DataFolder broken = folder;
    assertThatThrownBy(() -> Reference.load(broken))
        .hasMessageContaining("decisions/labels.csv:2: reporter 'ATL' is not known")
        .hasMessageContaining("decisions/labels.csv:3: code 'ATL' is not known")
        .hasMessageContaining("decisions/labels.csv:4: only a country has a code, not REGION")
        .hasMessageContaining("decisions/labels.csv:5: kind UNRESOLVED decides nothing")
        .hasMessageContaining("decisions/labels.csv:6: kind 'ISLAND' is not one of")
        .hasMessageContaining("decisions/labels.csv:7: a decision needs the column reason")
        .hasMessageContaining("decisions/labels.csv:8: a decision needs the column who")
        .hasMessageContaining("decisions/labels.csv:9: when 'May 2024' is not a day")
        .hasMessageContaining("decisions/labels.csv:10: the decision on FRA hongo stands twice")
        .hasMessageContaining("decisions/corrections.csv:2: indicator 'WHALES' is not known")
        .hasMessageContaining("decisions/corrections.csv:3: year 'soon' is not a whole number")
        .hasMessageContaining("decisions/corrections.csv:4: form 'FUN' is not known")
        .hasMessageContaining("decisions/corrections.csv:5: counterpart 'Atlantis' is no country")
        .hasMessageContaining("decisions/corrections.csv:6: expected 'about 5' is no number")
        .hasMessageContaining("decisions/corrections.csv:7: the value is the expected one")
        .hasMessageContaining("decisions/corrections.csv:8: the decision on FRA.VICTIMS.2019")
        .hasMessageContaining("decisions/waivers.csv:2: rule 'no-rule' is not known")
        .hasMessageContaining("decisions/waivers.csv:3: a waiver needs a place")
        .hasMessageContaining("decisions/waivers.csv:4: expires 'never' is not a whole number");
  }

  @Test
  void precedenceNamesEverySourceAndBreakdownOnce() {
    Map<String, byte[]> files = new TreeMap<>(SHIPPED.files());
    files.put(
        "precedence.csv",
        "source,rank,reason\nRETURN,1,why\nRETURN,2,why\nRUMOUR,2,why\n"
            .getBytes(StandardCharsets.UTF_8));
    files.put(
        "replacement.csv",
        "breakdown,replaced,reason\nFORM,WHOLE,why\nFORM,HALF,why\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Reference.load(new DataFolder(files)))
        .hasMessageContaining("precedence.csv:3: source RETURN or its rank stands twice")
        .hasMessageContaining("precedence.csv:4: source 'RUMOUR' is not one of")
        .hasMessageContaining("precedence.csv: has 2 of 3 rows that are needed")
        .hasMessageContaining("replacement.csv:3: replaced 'HALF' is not one of")
        .hasMessageContaining("replacement.csv:3: breakdown FORM stands twice")
        .hasMessageContaining("replacement.csv: has 1 of 3 rows that are needed");
  }

  @Test
  void everyProblemIsReportedNotTheFirstAlone() {
    DataFolder broken = with("policy.csv", "flow_minimum,five,");
    assertThatThrownBy(() -> Reference.load(with(broken, "tables.csv", "extra,PIE,VICTIMS,")))
        .hasMessageContaining("policy.csv:")
        .hasMessageContaining("tables.csv:");
  }

  @Test
  void aMissingFileAWrongHeaderAndAWrongEncodingAreReported() {
    Map<String, byte[]> files = new TreeMap<>(SHIPPED.files());
    files.remove("policy.csv");
    files.put("rules.csv", "id,kind\n".getBytes(StandardCharsets.UTF_8));
    files.put("tables.csv", "slug\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Reference.load(new DataFolder(files)))
        .hasMessageContaining("policy.csv: is missing")
        .hasMessageContaining("rules.csv:1: has the header [id, kind]; expected")
        .hasMessageContaining("tables.csv: is not UTF-8");
  }

  @Test
  void aMemberStateWithoutASquareIsReported() {
    Map<String, byte[]> files = new TreeMap<>(SHIPPED.files());
    files.put("tiles.csv", "iso3,column,row\nFRA,1,1\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Reference.load(new DataFolder(files)))
        .hasMessageContaining("tiles.csv: the Member State DEU has no square");
  }

  @Test
  void theDigestFollowsTheContents() {
    assertThat(SHIPPED.digest()).isEqualTo(DataFolder.of(Path.of("data")).digest());
    assertThat(with("policy.csv", "extra,5,").digest()).isNotEqualTo(SHIPPED.digest());
  }

  private static Area area(String code) {
    return REFERENCE.geography().m49().stream()
        .filter(area -> area.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static DataFolder with(String file, String row) {
    return with(SHIPPED, file, row);
  }

  private static DataFolder with(DataFolder folder, String file, String row) {
    Map<String, byte[]> files = new TreeMap<>(folder.files());
    String text = new String(files.get(file), StandardCharsets.UTF_8) + row + "\n";
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return new DataFolder(files);
  }

  private static DataFolder withAll(String file, String... rows) {
    return withAll(SHIPPED, file, rows);
  }

  private static DataFolder withAll(DataFolder folder, String file, String... rows) {
    return with(folder, file, String.join("\n", rows));
  }
}
