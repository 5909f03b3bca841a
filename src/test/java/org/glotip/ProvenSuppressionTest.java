package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.disclosure.AuditResult;
import org.glotip.disclosure.Recovery;
import org.glotip.disclosure.SuppressionResult;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Protection;
import org.glotip.model.PublishedCell;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.Reference;
import org.glotip.report.ReportContent;
import org.glotip.report.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenSuppressionTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final RunRecord RUN =
      new RunRecord(
          "0",
          Map.of(),
          List.of(),
          "",
          new TreeMap<>(),
          Map.of(),
          List.of(),
          List.of(),
          false,
          2024,
          List.of(),
          false);
  private static final List<Observation> GIVEN =
      List.of(
          count("AUT", "_T", "SEXUAL", 60),
          count("AUT", "_T", Code.TOTAL, 100),
          count("AUT", "F", "SEXUAL", 50),
          count("BEL", "_T", "SEXUAL", 70),
          count("BEL", "_T", Code.TOTAL, 200),
          count("BEL", "F", "SEXUAL", 40));

  @TempDir Path folder;
  private final List<String> attacked = new ArrayList<>();

  @Test
  void publishesLessOfAReturnThatIsNotProvenSafeAndTriesAgain() {
    ProvenSuppression proven = proven(1);
    assertThat(attacked).hasSize(2);
    assertThat(withheld(proven)).containsExactly("AUT.F.SEXUAL");
    assertThat(attacked.get(0)).contains("AUT").contains(",50,");
    assertThat(attacked.get(1)).contains(",100,", ",40,").doesNotContain(",50,");
  }

  @Test
  void leavesAReturnThatIsSafeAsItIs() {
    assertThat(withheld(proven(0))).isEmpty();
    assertThat(attacked).hasSize(1);
  }

  @Test
  void publishesNothingWhereNothingIsProvenEvenThen() {
    assertThatThrownBy(() -> proven(Integer.MAX_VALUE)).isInstanceOf(DisclosedException.class);
    assertThat(attacked.get(attacked.size() - 1)).doesNotContain("AUT").contains("BEL");
  }

  @Test
  void anotherFileThanTheOneAttackedIsNoProof() throws IOException {
    ProvenSuppression proven = proven(0);
    Path same = Files.writeString(folder.resolve("same.csv"), attacked.get(0));
    Path other = Files.writeString(folder.resolve("other.csv"), attacked.get(0) + "\n");
    proven.check(same);
    assertThatThrownBy(() -> proven.check(other)).isInstanceOf(DisclosedException.class);
  }

  @Test
  void whatIsPublishedIsMadeOfTheCountsThatWereProven() {
    ProvenSuppression proven = proven(1);
    assertThat(attacked).hasSize(2);
    assertThat(proven.publication().get()).isEqualTo(published(proven.counts()));
  }

  private static ReportContent published(SuppressionResult counts) {
    return new ReportContent(
        RUN, Publication.published(counts.observations()), List.of(), List.of());
  }

  /** An attack that proves nothing of Austria for so many rounds. */
  private ProvenSuppression proven(int rounds) {
    return ProvenSuppression.of(
        GIVEN,
        List.of(),
        RUN,
        REFERENCE,
        file -> {
          attacked.add(text(file));
          List<PublishedCell> open = attacked.size() <= rounds ? List.of(cell()) : List.of();
          return new Audited(List.of(), Optional.of(result(open)));
        },
        counts -> () -> published(counts));
  }

  private static List<String> withheld(ProvenSuppression proven) {
    return proven.counts().observations().stream()
        .filter(one -> one.protection() == Protection.SECONDARY)
        .map(one -> one.observation().key())
        .map(key -> key.reporter() + "." + key.sex() + "." + key.form())
        .toList();
  }

  private static AuditResult result(List<PublishedCell> open) {
    Recovery none = new Recovery(0, 0, 0, 0, 0, 0, 0);
    return new AuditResult(0, 0, 0, false, Map.of(), none, 1, open.size(), List.of(), open);
  }

  private static PublishedCell cell() {
    Observation hidden = GIVEN.get(0);
    SourceCell place = hidden.sources().get(0).source();
    return new PublishedCell(place, hidden.key(), 1, Set.of(), hidden.value(), false);
  }

  private static Observation count(String reporter, String sex, String form, int number) {
    Key key = new Key(reporter, Code.VICTIMS, 2020, form, sex, Code.TOTAL, Counterpart.ALL);
    RawCell source = new RawCell(SourceCell.ofFile("made up"), Integer.toString(number));
    return new Observation(
        key, Value.number(number), ObservationStatus.A, List.of(source), List.of());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
