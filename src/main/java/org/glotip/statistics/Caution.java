package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.Bounds;
import org.glotip.model.Message;
import org.glotip.model.ObservationStatus;
import org.glotip.reference.Policy;

/**
 * Why a reader could take a change for more than it is.
 *
 * @param countries fewer reporters than this make a thin panel
 * @param cases so do fewer persons or cases than this in the first year
 * @param percent one country that makes more than this part of the change, the change hangs on
 */
record Caution(int countries, int cases, int percent) {
  private static final double PERCENT = 100;

  static Caution of(Policy policy) {
    return new Caution(
        policy.whole("panel_thin"),
        policy.whole("panel_thin_cases"),
        policy.whole("single_country_percent"));
  }

  /** U where there is a caution; else E where anything derived enters, else A. */
  static ObservationStatus status(List<Message> cautions, boolean derived) {
    if (!cautions.isEmpty()) {
      return ObservationStatus.U;
    }
    return derived ? ObservationStatus.E : ObservationStatus.A;
  }

  /** Every caution about a change in percent over a panel; none for a sound one. */
  List<Message> of(Panel panel, Bounds change) {
    List<Message> cautions = new ArrayList<>(ofPanel(panel));
    cautions.addAll(ofDirection(change));
    return cautions;
  }

  /** Cautions about what the change rests on. */
  List<Message> ofPanel(Panel panel) {
    List<Message> cautions = new ArrayList<>();
    int least = Math.min(panel.first().countries(), panel.last().countries());
    if (least < countries || panel.first().sum().value() < cases) {
      cautions.add(Message.of("note.thin-panel"));
    }
    single(panel)
        .ifPresent(
            country ->
                cautions.add(Message.of("note.one-country", Integer.toString(percent), country)));
    return cautions;
  }

  /** A caution where it is not known whether there is a rise or a fall. */
  static List<Message> ofDirection(Bounds change) {
    return change.low() < 0 && change.high() > 0
        ? List.of(Message.of("note.no-direction"))
        : List.of();
  }

  /** The country that moves with the change and makes more of it than it may; the largest. */
  private Optional<String> single(Panel panel) {
    double change = panel.last().sum().value() - panel.first().sum().value();
    if (change == 0) {
      return Optional.empty();
    }
    return panel.differences().entrySet().stream()
        .filter(entry -> PERCENT * entry.getValue() / change > percent)
        .max(
            Map.Entry.comparingByValue(
                (one, other) -> Double.compare(one / change, other / change)))
        .map(Map.Entry::getKey);
  }
}
