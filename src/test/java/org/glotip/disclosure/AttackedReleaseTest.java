package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.glotip.ShippedData;
import org.glotip.model.Observation;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.PublishedCell;
import org.glotip.model.SourceCell;
import org.glotip.reference.Policy;
import org.junit.jupiter.api.Test;

/**
 * The attack finds nothing in small releases that no table of persons fits: those that contradict
 * themselves, and those that contradict the release before. A few hundred; {@code
 * -Dglotip.tables=10000} for more.
 */
final class AttackedReleaseTest {
  private static final int TABLES = Integer.getInteger("glotip.tables", 200);
  private static final Policy POLICY = ShippedData.reference().policy();
  private static final Suppression SUPPRESSION = new Suppression(POLICY);

  @Test
  void nothing_can_be_worked_out_of_a_return_that_contradicts_itself() {
    Random random = new Random(20240301);
    int hidden = 0;
    for (int i = 0; i < TABLES; i++) {
      List<ProtectedObservation> now =
          protect(new MadeUpReturn(random).contradictory(random), List.of());
      hidden += hidden(now);
      assertSafe(now, List.of());
    }
    assertThat(hidden).isGreaterThan(TABLES);
  }

  @Test
  void nothing_can_be_worked_out_of_a_release_and_its_revisions() {
    Random random = new Random(20240302);
    int hidden = 0;
    for (int i = 0; i < TABLES; i++) {
      MadeUpReturn table = new MadeUpReturn(random);
      List<ProtectedObservation> first = protect(table.observations(random), List.of());
      table.add(1 + random.nextInt(4), random);
      List<ProtectedObservation> second = protect(table.observations(random), observations(first));
      hidden += hidden(second);
      assertSafe(second, first);
    }
    assertThat(hidden).isGreaterThan(TABLES);
  }

  private static int hidden(List<ProtectedObservation> published) {
    return (int) published.stream().filter(count -> count.protection() != Protection.OPEN).count();
  }

  private static void assertSafe(
      List<ProtectedObservation> now, List<ProtectedObservation> earlier) {
    AuditResult audit = new Attacker(POLICY).attack(cells(now), cells(earlier));
    assertThat(audit.isSafe()).as("%s of %s after %s", audit.recovered(), now, earlier).isTrue();
  }

  private static List<ProtectedObservation> protect(
      List<Observation> given, List<Observation> earlier) {
    return SUPPRESSION.protect(given, earlier, Map.of()).observations();
  }

  private static List<Observation> observations(List<ProtectedObservation> published) {
    List<Observation> all = new ArrayList<>();
    for (ProtectedObservation count : published) {
      if (count.protection() != Protection.OMITTED) {
        all.add(MadeUpReturn.observation(count.observation().key(), count.published()));
      }
    }
    return all;
  }

  private static List<PublishedCell> cells(List<ProtectedObservation> published) {
    SourceCell place = SourceCell.ofFile("made up");
    return observations(published).stream()
        .map(each -> new PublishedCell(place, each.key(), 1, Set.of(), each.value(), false))
        .toList();
  }
}
