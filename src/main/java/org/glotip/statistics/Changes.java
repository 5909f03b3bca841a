package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.reference.TableDefinition;

/** Change between two years: over the same countries, and beside it over all. */
final class Changes implements Tabulation {
  private static final String SAME = "CHANGE_PANEL";

  private final Basis basis;
  private final Caution caution;

  Changes(Basis basis) {
    this.basis = basis;
    this.caution = Caution.of(basis.reference().policy());
  }

  /** The key of the change over the same countries. */
  static FigureKey panelKey(String table, String area, String indicator, YearPair pair) {
    return FigureKey.of(table, area, pair.period(), indicator, SAME);
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Comparison comparison : Comparison.of(basis, table)) {
      Panel same = comparison.same();
      Message panel = Message.of("note.panel", Integer.toString(same.countries()));
      figures.add(figure(comparison.key(table.slug(), SAME), same, List.of(panel)));
      Panel all = comparison.all();
      figures.add(figure(comparison.key(table.slug(), "CHANGE_ALL"), all, notes(all)));
    }
    return figures;
  }

  private static List<Message> notes(Panel all) {
    int first = all.first().countries();
    int last = all.last().countries();
    List<Message> notes = new ArrayList<>();
    notes.add(Message.of("note.all", Integer.toString(first), Integer.toString(last)));
    int derived = all.first().derived() + all.last().derived();
    if (derived > 0) {
      notes.add(
          Message.of("note.derived", Integer.toString(derived), Integer.toString(first + last)));
    }
    return notes;
  }

  private Figure figure(FigureKey key, Panel panel, List<Message> basisNotes) {
    Bounds change = Proportion.change(panel.ratio());
    List<Message> cautions = caution.of(panel, change);
    List<Message> notes = new ArrayList<>(basisNotes);
    notes.addAll(cautions);
    notes.addAll(Notes.unbounded(change));
    boolean derived = panel.first().derived() + panel.last().derived() > 0;
    return new Figure(
        key,
        Unit.PERCENT,
        change,
        Caution.status(cautions, derived),
        panel.last().countries(),
        panel.last().sum().value(),
        notes,
        List.of(panel.first().as("first"), panel.last().as("last")));
  }
}
