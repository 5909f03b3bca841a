package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glotip.model.LabelKind;
import org.glotip.normalise.LabelMeaning;
import org.glotip.reference.Reference;
import org.glotip.report.Questionnaire;
import org.glotip.report.QuestionnaireFiles;
import org.glotip.report.QuestionnaireFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A questionnaire that brings along what was reported before. */
class PrefillTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final Questionnaire BLANK =
      Questionnaire.blank(REFERENCE.layouts().get(1), "fr", "FRA");
  private static final String TABLE =
      """
      Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source
      FRA,France,,,Detected trafficking victims,Total,Total,Female,Total,2021,Counts,90,x
      FRA,France,,,Detected trafficking victims,Total,Total,Male,Total,2021,Counts,<5,x
      FRA,France,,,Detected trafficking victims,Total,Total,Total,Total,2020,Counts,80,x
      FRA,France,,,Detected trafficking victims,by citizenship,Nationals,Total,Total,2022,Counts,50,x
      FRA,France,,,Detected trafficking victims,by citizenship,Roumains,Total,Total,2022,Counts,10,x
      FRA,France,,,Detected trafficking victims,by citizenship,Nigériane,Total,Total,2022,Counts,20,x
      FRA,France,,,Detected trafficking victims,by citizenship,apatrides,Total,Total,2021,Counts,5,x
      KEN,Kenya,,,Detected trafficking victims,Total,Total,Total,Total,2021,Counts,70,x
      """;

  @TempDir private Path folder;

  @Test
  void accepted_values_of_the_years_of_the_round_stand_in_their_cells() throws IOException {
    Map<String, String> answers = prefilled(BLANK, TABLE).prefilled();
    assertThat(answers)
        .containsEntry("Q7.1_2_2021", "90")
        .containsEntry("Q7.1_5_2021", "<5")
        .containsEntry("Q9.1_1_2022", "50")
        .containsEntry("Q9.1_2_label", "Nigéria")
        .containsEntry("Q9.1_2_2022", "20")
        .containsEntry("Q9.1_3_label", "Roumanie")
        .containsEntry("Q9.1_4_label", "apatrides")
        .containsEntry("Q9.1_4_2021", "5");
    // The total of 2021 was derived, not reported; that of 2020 is not asked for.
    assertThat(answers).doesNotContainKey("Q7.1_1_2021").hasSize(9);
  }

  @Test
  void a_return_of_an_earlier_round_gives_what_the_next_one_asks_again() throws IOException {
    Questionnaire earlier =
        new Questionnaire(
            REFERENCE.layouts().get(0),
            "fr",
            "FRA",
            true,
            Map.of(
                "Q1.1_1_2021",
                "40",
                "Q1.1_1_2020",
                "30",
                "legislation_offence",
                "oui",
                "legislation_in_force",
                "2004",
                "Q10.1_2_label",
                "Italie",
                "Q10.1_2_2021",
                "7"));
    Path sent = QuestionnaireFiles.write(folder, earlier, QuestionnaireFormat.CSV, REFERENCE);
    Questionnaire form = prefilled(BLANK, sent);
    assertThat(form.synthetic()).isTrue();
    assertThat(form.prefilled())
        .containsEntry("Q1.1_1_2021", "40")
        .containsEntry("legislation_offence", "oui")
        .containsEntry("legislation_in_force", "2004-01-01")
        .containsEntry("Q10.1_2_label", "Italie")
        .containsEntry("Q10.1_2_2021", "7");
  }

  @Test
  void a_prefilled_form_sent_back_says_the_same() throws IOException {
    Questionnaire form = prefilled(BLANK, TABLE);
    for (QuestionnaireFormat format : QuestionnaireFormat.values()) {
      Path sent = QuestionnaireFiles.write(folder, form, format, REFERENCE);
      assertThat(prefilled(BLANK, sent).prefilled()).isEqualTo(form.prefilled());
    }
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "es", "ru", "ar", "zh"})
  void what_the_form_proposes_for_a_citizenship_is_understood(String language) {
    for (LabelKind kind :
        List.of(LabelKind.STATELESS, LabelKind.UNKNOWN, LabelKind.FOREIGN, LabelKind.MULTIPLE)) {
      String label = REFERENCE.labels().text(language, "kind." + kind);
      LabelMeaning meaning = ShippedData.matcher().meaning(label, "FRA");
      assertThat(meaning.kind()).as(label).isEqualTo(kind);
    }
    for (String code : REFERENCE.geography().countries().keySet()) {
      String label = REFERENCE.labels().area(language, code);
      assertThat(ShippedData.matcher().meaning(label, "").code()).as(label).isEqualTo(code);
    }
  }

  private Questionnaire prefilled(Questionnaire blank, String table) throws IOException {
    return prefilled(blank, Files.write(folder.resolve("table.csv"), table.getBytes(UTF_8)));
  }

  private static Questionnaire prefilled(Questionnaire blank, Path input) {
    return ShippedData.pipeline().prefill(List.of(blank), TestRequest.of(input)).get(0);
  }
}
