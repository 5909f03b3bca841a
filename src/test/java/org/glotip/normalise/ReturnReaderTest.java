package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glotip.ShippedData;
import org.glotip.model.Legislation;
import org.glotip.model.RemarkSubject;
import org.glotip.model.ReturnStatement;
import org.glotip.model.Series;
import org.glotip.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnReaderTest {
  private static Normalised normalise(Returns form) {
    return new Normaliser(ShippedData.reference(), ShippedData.matcher())
        .normalise(List.of(), List.of(form.form()), Set.of());
  }

  private static ReturnStatement statement(Returns form) {
    return normalise(form).statements().get(0);
  }

  private static Returns form() {
    return new Returns("fra.csv", "2024");
  }

  private static String rules(Normalised normalised) {
    return normalised.findings().stream()
        .map(finding -> finding.rule())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Q7.1_3, '', 12, FRA.VICTIMS.2023._T.F.Y_GE18._T, Count[count=12.0]",
    "Q7.1_1, '', 0, FRA.VICTIMS.2023._T._T._T._T, Count[count=0.0]",
    "Q7.1_1, '', n.d., FRA.VICTIMS.2023._T._T._T._T, Missing[reason=NOT_AVAILABLE]",
    "Q7.1_1, '', sans objet, FRA.VICTIMS.2023._T._T._T._T, Missing[reason=NOT_APPLICABLE]",
    "Q7.1_1, '', 不适用, FRA.VICTIMS.2023._T._T._T._T, Missing[reason=NOT_APPLICABLE]",
    "Q7.1_1, '', нет данных, FRA.VICTIMS.2023._T._T._T._T, Missing[reason=NOT_AVAILABLE]",
    "Q7.1_1, '', ٣٤, FRA.VICTIMS.2023._T._T._T._T, Count[count=34.0]",
    "Q7.1_1, '', 20 (incl. 3 minors), FRA.VICTIMS.2023._T._T._T._T, Count[count=20.0]",
    "Q7.1_1, '', 1 234, FRA.VICTIMS.2023._T._T._T._T, Count[count=1234.0]",
    "Q9.1_1, '', 7, FRA.VICTIMS.2023._T._T._T.OWN, Count[count=7.0]",
    "Q9.1_2, Roumains, 7, FRA.VICTIMS.2023._T._T._T.ROU, Count[count=7.0]",
    "Q9.1_2, Français, 7, FRA.VICTIMS.2023._T._T._T.OWN, Count[count=7.0]",
    "Q10.1_2, Italie, 7, FRA.REPATRIATED.2023._T._T._T.ITA, Count[count=7.0]",
    "Q8.2_2, '', 7, FRA.VICTIMS.2023.LABOUR.F.Y_GE18._T, Count[count=7.0]"
  })
  void aCountIsReadAsInALongTable(
      String line, String label, String text, String key, String value) {
    ReturnStatement statement = statement(form().listed(line, 2023, label, text));
    assertThat(statement.counts()).hasSize(1);
    assertThat(statement.counts().get(0).line()).isEqualTo(line);
    assertThat(statement.counts().get(0).observation().key().id()).isEqualTo(key);
    assertThat(statement.counts().get(0).observation().value()).hasToString(value);
    assertThat(statement.counts().get(0).observation().sources().get(0).source())
        .hasToString("fra.csv:3:3");
  }

  @Test
  void aNoteBesideANumberIsKept() {
    Normalised normalised = normalise(form().count("Q7.1_1", 2023, "20 (incl. 3 minors)"));
    assertThat(rules(normalised)).contains("value-read-with-remark");
  }

  @Test
  void whatIsNoNumberIsAFindingAndHarmsNothingElse() {
    Normalised normalised =
        normalise(form().count("Q7.1_1", 2023, "many").count("Q7.1_2", 2023, "4"));
    assertThat(rules(normalised)).contains("value-not-a-number");
    assertThat(normalised.statements().get(0).counts()).hasSize(1);
    assertThat(normalised.statements().get(0).counts().get(0).observation().value())
        .isEqualTo(Value.number(4));
  }

  @ParameterizedTest(name = "stamp {0}, cover {1}")
  @CsvSource({
    "FRA, '', FRA, ''",
    "FRA, France, FRA, ''",
    "FRA, République française, FRA, ''",
    "FRA, FRA, FRA, ''",
    "FRA, Ministère de la justice, FRA, ''",
    "FRA, Wakanda, FRA, label-unresolved",
    "'', Francia, FRA, ''",
    "'', 法国, FRA, ''",
    "'', Niger, NER, ''",
    "FRA, Italie, '', return-of-another-country",
    "'', '', '', return-of-nobody",
    "'', Wakanda, '', label-unresolved return-of-nobody",
    "ZZZ, France, '', return-of-nobody"
  })
  void stampAndCoverSayWhoseReturnItIs(String stamp, String cover, String country, String rules) {
    Normalised normalised = normalise(form().stamp(stamp).cover(cover).count("Q7.1_1", 2023, "20"));
    assertThat(normalised.statements())
        .extracting(ReturnStatement::reporter)
        .containsExactly(country.isEmpty() ? new String[0] : new String[] {country});
    assertThat(rules(normalised)).isEqualTo(rules);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2003-07-21, 2003-07-21, ''",
    "2003-07-21T00:00, 2003-07-21, ''",
    "21.7.2003, 2003-07-21, ''",
    "21/07/2003, 2003-07-21, ''",
    "7/21/2003, 2003-07-21, ''",
    "5/7/2003, 2003-07-05, date-day-first",
    "5/5/2003, 2003-05-05, ''",
    "2003, 2003-01-01, ''",
    "٢٠٠٣, 2003-01-01, ''",
    "٢٠٠٣/٧/٢١, 2003-07-21, ''",
    "07/2003, 2003-07-01, ''",
    "2003-07, 2003-07-01, ''",
    "21 July 2003, 2003-07-21, ''",
    "'July 21st, 2003', 2003-07-21, ''",
    "1er août 2003, 2003-08-01, ''",
    "21 de julio de 2003, 2003-07-21, ''",
    "21 июля 2003 г., 2003-07-21, ''",
    "21 تموز 2003, 2003-07-21, ''",
    "21 كانون الثاني 2003, 2003-01-21, ''",
    "2003年7月21日, 2003-07-21, ''",
    "2003 (amended 2014), 2003-01-01, ''",
    "2003 and 2014, '', answer-not-understood",
    "21/07/03, '', answer-not-understood",
    "30/02/2003, '', answer-not-understood",
    "before 2003, '', answer-not-understood",
    "soon, '', answer-not-understood"
  })
  void aDayIsReadInAnyUsualForm(String text, String day, String rules) {
    Normalised normalised = normalise(form().answer("legislation_in_force", text));
    Legislation law = normalised.statements().get(0).legislation();
    assertThat(law).isNotNull();
    assertThat(law.inForce() == null ? "" : law.inForce().toString()).isEqualTo(day);
    assertThat(rules(normalised)).isEqualTo(rules);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "yes, YES, ''",
    "Oui, YES, ''",
    "'Sí, desde 2003', YES, ''",
    "да, YES, ''",
    "نعم, YES, ''",
    "是, YES, ''",
    "x, YES, ''",
    "✓, YES, ''",
    "нет, NO, ''",
    "لا, NO, ''",
    "Partly, PARTIAL, ''",
    "частично, PARTIAL, ''",
    "maybe, UNKNOWN, answer-not-understood"
  })
  void theOffenceIsReadInSixLanguages(String text, String offence, String rules) {
    Normalised normalised = normalise(form().answer("legislation_offence", text));
    Legislation law = normalised.statements().get(0).legislation();
    assertThat(law).isNotNull();
    assertThat(law.offence()).hasToString(offence);
    assertThat(rules(normalised)).isEqualTo(rules);
  }

  @Test
  void formsOfTheLawAreThoseAnsweredWithYes() {
    Legislation law =
        statement(
                form()
                    .answer("legislation_form_SEXUAL", "oui")
                    .answer("legislation_form_LABOUR", "non")
                    .answer("legislation_form_ORGAN", "x"))
            .legislation();
    assertThat(law).isNotNull();
    assertThat(law.forms()).containsExactly("SEXUAL", "ORGAN");
    assertThat(law.sources()).hasSize(3);
  }

  @Test
  void aReturnThatSaysNothingOfTheLawHasNone() {
    assertThat(statement(form().answer("Q7_source", "police")).legislation()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "x, true, ''",
    "да, true, ''",
    "نعم, true, ''",
    "non, false, ''",
    "January to June, true, mark-in-words"
  })
  void aMarkTakesAYearOutOfTrends(String text, boolean marked, String rules) {
    Normalised normalised = normalise(form().count("Q7_partial", 2023, text));
    assertThat(normalised.statements().get(0).partialYears())
        .isEqualTo(marked ? Set.of(new Series("FRA", "VICTIMS", 2023)) : Set.of());
    assertThat(rules(normalised)).isEqualTo(rules);
  }

  @Test
  void remarksKeepTheirSubjectAndSheet() {
    ReturnStatement statement =
        statement(form().answer("Q7_source", "police").answer("legislation_article", "art. 225"));
    assertThat(statement.remarks())
        .extracting(remark -> remark.sheet() + " " + remark.subject() + " " + remark.cell().text())
        .containsExactly("Q7 " + RemarkSubject.SOURCE + " police", "LEGISLATION ARTICLE art. 225");
  }

  @Test
  void anExcludedCountryIsCountedAndNamed() {
    Normalised normalised =
        new Normaliser(ShippedData.reference(), ShippedData.matcher())
            .normalise(List.of(), List.of(form().count("Q7.1_1", 2023, "4").form()), Set.of("FRA"));
    assertThat(normalised.statements()).isEmpty();
    assertThat(rules(normalised)).isEqualTo("reporter-excluded");
  }
}
