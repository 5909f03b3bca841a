package org.glotip.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Legislation;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.OffenceInLaw;
import org.glotip.model.RawCell;
import org.glotip.reference.Labels;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/** Puts what a country reported before into its questionnaire, as it was accepted. */
public final class Prefill {
  private static final Comparator<Counterpart> BY_ID = Comparator.naturalOrder();

  private final Questionnaire blank;
  private final Wording wording;
  private final Map<Key, Observation> counts = new HashMap<>();
  private final Map<String, String> answers = new LinkedHashMap<>();

  private Prefill(Questionnaire blank, List<Observation> reported, Labels labels) {
    this.blank = blank;
    this.wording = new Wording(labels, blank.language());
    reported.forEach(count -> counts.put(count.key(), count));
  }

  /**
   * The form with earlier answers. A total that was only derived was never reported, so it is not
   * among them.
   *
   * @param accepted observations of any reporters
   * @param laws what any reporters say of their law
   * @param synthetic whether the answers are made up
   */
  public static Questionnaire of(
      Questionnaire blank,
      List<Observation> accepted,
      List<Legislation> laws,
      boolean synthetic,
      Labels labels) {
    List<Observation> reported =
        accepted.stream()
            .filter(count -> count.key().reporter().equals(blank.reporter()))
            .filter(count -> count.status() != ObservationStatus.E)
            .filter(count -> count.value().bounds().isPresent())
            .toList();
    Prefill prefill = new Prefill(blank, reported, labels);
    laws.stream().filter(law -> law.reporter().equals(blank.reporter())).forEach(prefill::law);
    prefill.counts();
    return new Questionnaire(
        blank.layout(),
        blank.language(),
        blank.reporter(),
        blank.synthetic() || (synthetic && !prefill.answers.isEmpty()),
        prefill.answers);
  }

  private void counts() {
    Map<String, List<LayoutLine>> lists = new LinkedHashMap<>();
    for (LayoutLine line : blank.layout().lines()) {
      if (line.kind() == LineKind.COUNT) {
        Counterpart other = line.counterpart().isEmpty() ? Counterpart.ALL : Counterpart.OWN;
        count(line, other);
      } else if (line.kind() == LineKind.LISTED) {
        lists.computeIfAbsent(line.sheet(), sheet -> new ArrayList<>()).add(line);
      }
    }
    lists.values().forEach(this::list);
  }

  private void count(LayoutLine line, Counterpart other) {
    for (int year : blank.layout().years()) {
      Key key =
          new Key(
              blank.reporter(), line.indicator(), year, line.form(), line.sex(), line.age(), other);
      Observation found = counts.get(key);
      if (found != null) {
        answers.put(line.cell(year), text(found));
      }
    }
  }

  /** The largest first; those for whom the form has no line left are left to the respondent. */
  private void list(List<LayoutLine> lines) {
    List<Counterpart> others = others(lines.get(0));
    for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
      answers.put(lines.get(i).labelCell(), label(others.get(i)));
      count(lines.get(i), others.get(i));
    }
  }

  private List<Counterpart> others(LayoutLine line) {
    boolean ownStandsApart =
        blank.layout().sheet(line.sheet()).stream()
            .anyMatch(other -> other.counterpart().equals("OWN"));
    Map<Counterpart, Double> sums = new HashMap<>();
    for (Observation count : counts.values()) {
      Key key = count.key();
      boolean apart = ownStandsApart && key.counterpart().equals(Counterpart.OWN);
      if (key.indicator().equals(line.indicator())
          && blank.layout().years().contains(key.year())
          && key.counterpart().kind().isPartOfSum()
          && !apart) {
        sums.merge(key.counterpart(), value(count), Double::sum);
      }
    }
    Comparator<Map.Entry<Counterpart, Double>> largestFirst =
        Map.Entry.<Counterpart, Double>comparingByValue().reversed();
    return sums.entrySet().stream()
        .sorted(largestFirst.thenComparing(Map.Entry::getKey, BY_ID))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The name, or the wording as it was found where it has no name. */
  private String label(Counterpart other) {
    if (other.kind() == LabelKind.COUNTRY) {
      return wording.area(other.code());
    }
    return other.label().isEmpty() ? wording.name("kind", other.kind().name()) : other.label();
  }

  private static double value(Observation count) {
    return count.value().bounds().map(Bounds::value).orElse(0.0);
  }

  /** The number; of an interval its text as found, or its bounds. */
  private static String text(Observation count) {
    Bounds bounds = count.value().bounds().orElseThrow();
    List<RawCell> cells = count.sources();
    if (count.value().isNumber()) {
      return Decimal.text(bounds.value());
    }
    return cells.size() == 1
        ? cells.get(0).text()
        : Decimal.text(bounds.low()) + "-" + Decimal.text(bounds.high());
  }

  private void law(Legislation law) {
    for (LayoutLine line : blank.layout().lines()) {
      if (line.kind() == LineKind.ANSWER && line.indicator().isEmpty()) {
        String answer = answer(line, law);
        if (!answer.isEmpty()) {
          answers.put(line.cell(), answer);
        }
      }
    }
  }

  private String answer(LayoutLine line, Legislation law) {
    String type = line.parameter("type");
    if (type.equals("OFFENCE") && law.offence() != OffenceInLaw.UNKNOWN) {
      return choice(law.offence().name());
    }
    if (type.equals("YES_NO") && law.forms().contains(line.form())) {
      return choice("yes");
    }
    LocalDate day = law.inForce();
    boolean inForce = type.equals("DATE") && !line.sheet().equals(Layout.COVER);
    return inForce && day != null ? day.toString() : "";
  }

  private String choice(String answer) {
    return wording.text("questionnaire.choice." + answer.toLowerCase(Locale.ROOT));
  }
}
