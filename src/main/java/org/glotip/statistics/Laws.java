package org.glotip.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Key;
import org.glotip.model.Legislation;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.OffenceInLaw;
import org.glotip.model.Source;
import org.glotip.model.SourceSet;
import org.glotip.model.Value;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/**
 * Countries by what their law says: when a specific offence came into force, in periods that begin
 * with the years of the parameter {@code from}; none; some forms or persons only; at a date not
 * known. Countries that do not answer are in none of them.
 */
final class Laws implements Tabulation {
  private final Basis basis;

  Laws(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Legislation> answers =
        basis.evidence().legislation().stream()
            .filter(law -> law.offence() != OffenceInLaw.UNKNOWN)
            .sorted(Comparator.comparing(Legislation::reporter))
            .toList();
    List<Observation> counts = answers.stream().map(Laws::count).toList();
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areasAboveCountries()) {
      LawsOfArea laws = LawsOfArea.of(area, answers, counts);
      if (!laws.answers().isEmpty()) {
        figures.addAll(figures(table, area, laws));
      }
    }
    return figures;
  }

  private static List<Figure> figures(TableDefinition table, Area area, LawsOfArea laws) {
    List<Integer> years = years(table);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        laws.figure(
            key(table, area, Integer.toString(years.get(0)), "_BEFORE"),
            law -> isDated(law) && year(law) < years.get(0)));
    for (int place = 0; place < years.size(); place++) {
      Window window = window(years, place);
      figures.add(
          laws.figure(
              key(table, area, window.period(), ""),
              law -> isDated(law) && window.contains(year(law))));
    }
    figures.add(laws.figure(key(table, area, "", "_UNDATED"), law -> isYes(law) && !isDated(law)));
    figures.add(laws.figure(key(table, area, "", "_NONE"), is(OffenceInLaw.NO)));
    figures.add(laws.figure(key(table, area, "", "_PARTIAL"), is(OffenceInLaw.PARTIAL)));
    return figures;
  }

  private static List<Integer> years(TableDefinition table) {
    List<String> texts = table.list("from");
    List<Integer> years = new ArrayList<>();
    for (String text : texts) {
      if (!text.matches("[0-9]{4}") || years.stream().anyMatch(y -> y >= Integer.parseInt(text))) {
        throw table.problem("'" + text + "' is not a year after the one before");
      }
      years.add(Integer.parseInt(text));
    }
    if (years.size() < 2) {
      throw table.problem("from needs two years or more");
    }
    return years;
  }

  /** From a year to the one before the next; the last is as long as the one before it. */
  private static Window window(List<Integer> years, int place) {
    int first = years.get(place);
    int next = place + 1 < years.size() ? years.get(place + 1) : 2 * first - years.get(place - 1);
    return new Window(first, next - 1);
  }

  private static FigureKey key(TableDefinition table, Area area, String period, String kind) {
    return FigureKey.of(table.slug(), area.code(), period, "", Bands.COUNTRIES + kind);
  }

  private static Predicate<Legislation> is(OffenceInLaw offence) {
    return law -> law.offence() == offence;
  }

  private static boolean isYes(Legislation law) {
    return law.offence() == OffenceInLaw.YES;
  }

  private static boolean isDated(Legislation law) {
    return isYes(law) && law.inForce() != null;
  }

  private static int year(Legislation law) {
    LocalDate day = law.inForce();
    return day == null ? 0 : day.getYear();
  }

  /** An answer counts as one; its year is that of the offence, or 0 where there is none. */
  private static Observation count(Legislation law) {
    return new Observation(
        Key.total(law.reporter(), Code.LEGISLATION, year(law)),
        Value.number(1),
        ObservationStatus.A,
        law.sources(),
        List.of());
  }

  /**
   * The answers of an area's countries.
   *
   * @param answers what they say
   * @param counts the same as counts, in the same order
   */
  private record LawsOfArea(List<Legislation> answers, List<Observation> counts) {
    static LawsOfArea of(Area area, List<Legislation> answers, List<Observation> counts) {
      LawsOfArea laws = new LawsOfArea(new ArrayList<>(), new ArrayList<>());
      for (int place = 0; place < answers.size(); place++) {
        if (area.countries().contains(answers.get(place).reporter())) {
          laws.answers.add(answers.get(place));
          laws.counts.add(counts.get(place));
        }
      }
      return laws;
    }

    Figure figure(FigureKey key, Predicate<Legislation> holds) {
      List<Observation> counted = new ArrayList<>();
      for (int place = 0; place < answers.size(); place++) {
        if (holds.test(answers.get(place))) {
          counted.add(counts.get(place));
        }
      }
      return new Figure(
          key,
          Unit.COUNTRIES,
          Bounds.exact(counted.size()),
          ObservationStatus.A,
          answers.size(),
          0,
          List.of(),
          List.of(
              Source.of("sum", new SourceSet(counted)),
              Source.of("answered", new SourceSet(counts))));
    }
  }
}
