package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glotip.ShippedData;
import org.glotip.model.LabelKind;
import org.glotip.reference.Synonym;
import org.glotip.reference.SynonymForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelMatcherTest {
  private static final Path LIST = Path.of("src/test/resources/normalise/labels.csv");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * The list was written by somebody who saw neither the program nor its data. A label may be left
   * open, but never be wrong.
   */
  @Test
  void labelsWrittenByAStrangerAreReadAndNeverWrongly() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int all = 0;
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(LIST, StandardCharsets.UTF_8), FORMAT)) {
      for (CSVRecord row : rows) {
        all++;
        judge(row, wrong, open);
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(300);
    assertThat(wrong).isEmpty();
    assertThat(open.size()).as("left open: " + open).isLessThanOrEqualTo(all * 3 / 100);
  }

  private static void judge(CSVRecord row, List<String> wrong, List<String> open) {
    LabelMeaning meaning = ShippedData.matcher().meaning(row.get("label"), row.get("reporter"));
    String said = meaning.kind() + " " + meaning.code();
    String expected = row.get("kind") + " " + row.get("code");
    if (!said.equals(expected)) {
      String line = row.get("label") + " is " + expected + ", read as " + said;
      boolean abstained =
          meaning.kind() == LabelKind.UNRESOLVED || meaning.kind() == LabelKind.AMBIGUOUS;
      boolean rightlySo = row.get("kind").equals("AMBIGUOUS") && abstained;
      if (!rightlySo) {
        (abstained ? open : wrong).add(line);
      }
    }
  }

  @ParameterizedTest(name = "{0} from {1}: {2} {3} {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Malian|FRA|COUNTRY|MLI|EXACT",
        "  mALIAN. |FRA|COUNTRY|MLI|EXACT",
        "citizens of Mali|FRA|COUNTRY|MLI|WORDS",
        "Mali, Republic of|FRA|COUNTRY|MLI|EXACT",
        "Bamako, Mali|FRA|COUNTRY|MLI|QUALIFIED",
        "3 Malians|FRA|COUNTRY|MLI|NUMBERED",
        "Malians: 3|FRA|COUNTRY|MLI|NUMBERED",
        "Mali / Malians|FRA|COUNTRY|MLI|QUALIFIED",
        "Mali and Togo|FRA|MULTIPLE||LIST",
        "2 Malians, 1 Togolese|FRA|MULTIPLE||LIST",
        "France (own nationals)|FRA|OWN||QUALIFIED",
        "France (own nationals)|ITA|AMBIGUOUS||NONE",
        "Congo (Brazzaville)|FRA|COUNTRY|COG|EXACT",
        "Congolese|FRA|AMBIGUOUS||NONE",
        "Congo|FRA|COUNTRY|COG|EXACT",
        "Espa\uFFFDa|FRA|COUNTRY|ESP|REPAIRED",
        "EspaÃ±a|FRA|COUNTRY|ESP|REPAIRED",
        "Óêðàèíà|POL|COUNTRY|UKR|REPAIRED",
        "Azerbiajan|FRA|COUNTRY|AZE|SPELLING",
        "Nationality: Malian|FRA|COUNTRY|MLI|WORDS",
        "xxx|FRA|JUNK||EXACT",
        "Q6.1_10|FRA|JUNK||EXACT",
        "17|FRA|JUNK||EXACT",
        "male|FRA|JUNK||EXACT",
        "zzgrmpf|FRA|UNRESOLVED||NONE"
      })
  void aLabelIsReadInTheSurestWay(
      String label, String reporter, LabelKind kind, String code, MatchKind how) {
    LabelMeaning meaning = ShippedData.matcher().meaning(label, reporter);
    assertThat(meaning.kind()).isEqualTo(kind);
    assertThat(meaning.code()).isEqualTo(code == null ? "" : code);
    if (meaning.isResolved() && how != MatchKind.WORDS && how != MatchKind.EXACT) {
      assertThat(meaning.how()).isEqualTo(how);
    }
  }

  @Test
  void ablankLabelIsEmpty() {
    assertThat(ShippedData.matcher().meaning("  ", "FRA").kind()).isEqualTo(LabelKind.EMPTY);
  }

  @Test
  void anAmbiguousLabelNamesWhatItCanMean() {
    assertThat(ShippedData.matcher().meaning("Congolese", "FRA").candidates())
        .containsExactly("COD", "COG");
  }

  @Test
  void anOfficialNameThatIsAlsoWrittenForAnotherCountryNamesThatOne() {
    LabelMeaning congo = ShippedData.matcher().meaning("Congo", "FRA");
    assertThat(congo.code()).isEqualTo("COG");
    assertThat(congo.candidates()).containsExactly("COD");
  }

  /** Every name that is not shared by two countries means its own, in capitals too. */
  @Test
  void everyListedNameIsReadAsItsCountryOrSaidToBeAmbiguous() {
    for (Synonym synonym : ShippedData.reference().vocabulary().synonyms()) {
      if (synonym.kind() == LabelKind.COUNTRY && synonym.form() == SynonymForm.LONG) {
        LabelMeaning meaning =
            ShippedData.matcher().meaning(synonym.label().toUpperCase(java.util.Locale.ROOT), "");
        boolean own = meaning.code().equals(synonym.code());
        assertThat(own || meaning.candidates().contains(synonym.code()))
            .as(synonym.label() + " is " + synonym.code() + ", read as " + meaning)
            .isTrue();
      }
    }
  }

  @Property(tries = 300)
  void anyTextHasAKindAndACodeOnlyIfItIsACountry(@ForAll @StringLength(max = 40) String label) {
    LabelMeaning meaning = ShippedData.matcher().meaning(label, "FRA");
    assertThat(meaning.code().isEmpty()).isEqualTo(meaning.kind() != LabelKind.COUNTRY);
    if (meaning.kind() == LabelKind.AMBIGUOUS) {
      assertThat(meaning.candidates()).hasSizeGreaterThan(1);
    }
  }
}
