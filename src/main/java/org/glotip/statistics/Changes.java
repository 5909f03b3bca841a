package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.ObservationStatus;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/** Change between two years: over the same countries, and beside it over all. */
final class Changes implements Tabulation {
  private static final String SAME = "CHANGE_PANEL";

  private final Basis basis;

  Changes(Basis basis) {
    this.basis = basis;
  }

  /** The key of the change over the same countries. */
  static FigureKey panelKey(String table, String area, String indicator, YearPair pair) {
    return FigureKey.of(table, area, pair.period(), indicator, SAME);
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areasAboveCountries()) {
      for (String indicator : table.indicators()) {
        for (YearPair pair : basis.panels().pairs().getOrDefault(indicator, List.of())) {
          basis
              .panels()
              .get(area.code(), indicator, pair)
              .ifPresent(
                  panel -> {
                    FigureKey key = panelKey(table.slug(), area.code(), indicator, pair);
                    figures.add(same(key, panel));
                    figures.add(all(key, pair));
                  });
        }
      }
    }
    return figures;
  }

  private static Figure same(FigureKey key, Panel panel) {
    String countries = Integer.toString(panel.countries());
    return figure(key, panel, Message.of("note.panel", countries));
  }

  private Figure all(FigureKey key, YearPair pair) {
    Panel all =
        new Panel(
            total(key.area(), key.indicator(), pair.first()),
            total(key.area(), key.indicator(), pair.last()));
    Message note =
        Message.of(
            "note.all",
            Integer.toString(all.first().countries()),
            Integer.toString(all.last().countries()));
    FigureKey other =
        FigureKey.of(key.table(), key.area(), key.period(), key.indicator(), "CHANGE_ALL");
    return figure(other, all, note);
  }

  private Pool total(String area, String indicator, int year) {
    Slot slot = Slot.whole(indicator, Integer.toString(year));
    return basis.totals().get(area, slot).orElseThrow();
  }

  private static Figure figure(FigureKey key, Panel panel, Message note) {
    Bounds change = Proportion.change(panel.ratio());
    List<Message> notes = new ArrayList<>(List.of(note));
    if (Double.isInfinite(change.high())) {
      notes.add(Message.of("note.no-upper-bound"));
    }
    boolean derived = panel.first().derived() + panel.last().derived() > 0;
    return new Figure(
        key,
        Unit.PERCENT,
        change,
        derived ? ObservationStatus.E : ObservationStatus.A,
        panel.last().countries(),
        panel.last().sum().value(),
        notes,
        List.of(panel.first().as("first"), panel.last().as("last")));
  }
}
