package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glotip.ShippedData;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questionnaire asks for persons of unknown form in all, not by sex and age. */
final class UnknownFormTest {
  private static final List<String> FORMS =
      List.of("SEXUAL", "LABOUR", "CRIMINALITY", "BEGGING", "ORGAN", "MIXED", "OTHER");

  @ParameterizedTest
  @CsvSource({
    "'', 1", // no other form is named: the three are all there are
    "7, 0", // some women may be among those of unknown form
    "<5, 0",
    "0, 1" // nobody is
  })
  void forms_by_sex_and_age_add_up_only_if_all_are_given(String unknown, int recovered) {
    Publication publication =
        new Publication()
            .cell(Code.FEMALE, Code.ADULT, "20")
            .form("SEXUAL", Code.FEMALE, Code.ADULT, "10")
            .form("LABOUR", Code.FEMALE, Code.ADULT, "7")
            .form("OTHER", Code.FEMALE, Code.ADULT, "<5");
    if (!unknown.isEmpty()) {
      publication.form(Code.UNKNOWN, Code.TOTAL, Code.TOTAL, unknown);
    }
    assertThat(publication.attack().recovered()).hasSize(recovered);
  }

  @Test
  void a_full_return_keeps_its_forms_by_sex_and_age() {
    List<Observation> given = new ArrayList<>();
    int[] all = new int[4];
    for (int form = 0; form < FORMS.size(); form++) {
      int[] persons = {24 - 4 * form, 101 - 15 * form, 20 - 3 * form, 50 - 8 * form};
      addAll(given, FORMS.get(form), persons);
      for (int i = 0; i < persons.length; i++) {
        all[i] += Math.max(0, persons[i]);
      }
    }
    given.add(count(Code.UNKNOWN, Code.TOTAL, Code.TOTAL, 16));
    addAll(given, Code.TOTAL, new int[] {all[0] + 2, all[1] + 9, all[2] + 1, all[3] + 4});
    assertThat(
            new Suppression(ShippedData.reference().policy())
                .protect(given, List.of(), Map.of())
                .observations())
        .extracting(ProtectedObservation::protection)
        .contains(Protection.PRIMARY)
        .doesNotContain(Protection.OMITTED);
  }

  private static void addAll(List<Observation> given, String form, int[] persons) {
    int girls = Math.max(0, persons[0]);
    int women = Math.max(0, persons[1]);
    int boys = Math.max(0, persons[2]);
    int men = Math.max(0, persons[3]);
    given.add(count(form, Code.FEMALE, Code.CHILD, girls));
    given.add(count(form, Code.FEMALE, Code.ADULT, women));
    given.add(count(form, Code.MALE, Code.CHILD, boys));
    given.add(count(form, Code.MALE, Code.ADULT, men));
    given.add(count(form, Code.TOTAL, Code.CHILD, girls + boys));
    given.add(count(form, Code.TOTAL, Code.ADULT, women + men));
    given.add(count(form, Code.TOTAL, Code.TOTAL, girls + women + boys + men));
  }

  private static Observation count(String form, String sex, String age, int number) {
    Key key = Publication.key(form, sex, age, Counterpart.ALL);
    return MadeUpReturn.observation(key, Value.number(number));
  }
}
