package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.Source;
import org.glotip.reference.Area;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.DefinitionProblem;
import org.glotip.reference.TableDefinition;
import org.glotip.reference.TableKind;

/**
 * The trend: yearly changes over the same countries, chained.
 *
 * <p>A year in which the panel is too small, or counts nobody, breaks the chain. Years that are not
 * linked with the base have no index.
 */
final class ChainIndex implements Tabulation {
  private final Basis basis;
  private final Caution caution;

  ChainIndex(Basis basis) {
    this.basis = basis;
    this.caution = Caution.of(basis.reference().policy());
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    int base = table.whole("base");
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areasAboveCountries()) {
      for (String indicator : table.indicators()) {
        SortedMap<Integer, Panel> links = links(area.code(), indicator);
        if (!links.isEmpty()) {
          figures.addAll(figures(table, area, indicator, Chain.of(base, links), base));
        }
      }
    }
    return figures;
  }

  private SortedMap<Integer, Panel> links(String area, String indicator) {
    SortedMap<Integer, Panel> links = new TreeMap<>();
    for (YearPair pair : basis.panels().pairs().getOrDefault(indicator, List.of())) {
      if (pair.equals(YearPair.endingIn(pair.last()))) {
        basis
            .panels()
            .get(area, indicator, pair)
            .filter(panel -> panel.last().sum().value() > 0)
            .ifPresent(panel -> links.put(pair.last(), panel));
      }
    }
    return links;
  }

  private List<Figure> figures(
      TableDefinition table, Area area, String indicator, Chain chain, int wanted) {
    List<Figure> figures = new ArrayList<>();
    for (int year = chain.first(); year <= chain.last(); year++) {
      FigureKey key =
          FigureKey.of(table.slug(), area.code(), Integer.toString(year), indicator, "INDEX");
      figures.add(figure(key, chain, year, wanted));
    }
    return figures;
  }

  private Figure figure(FigureKey key, Chain chain, int year, int wanted) {
    Bounds index = chain.index(year);
    int nearest = chain.nearest(year);
    Panel panel = chain.link(nearest);
    Pool counted = nearest == year ? panel.last() : panel.first();
    List<Message> cautions = cautions(chain, year);
    List<Message> notes = new ArrayList<>(List.of(base(chain.base(), wanted)));
    notes.addAll(cautions);
    notes.addAll(Notes.unbounded(index));
    return new Figure(
        key,
        Unit.INDEX,
        index,
        Caution.status(cautions, false),
        panel.countries(),
        counted.sum().value(),
        notes,
        List.of(Source.of("link", sources(key, chain, year))));
  }

  private List<String> sources(FigureKey key, Chain chain, int year) {
    List<Integer> years =
        year == chain.base()
            ? List.of(chain.nearest(year))
            : List.copyOf(chain.from(year).keySet());
    String table = changeTable(key.indicator());
    return years.stream()
        .map(YearPair::endingIn)
        .map(pair -> Changes.panelKey(table, key.area(), key.indicator(), pair).id())
        .toList();
  }

  private static Message base(int base, int wanted) {
    String year = Integer.toString(base);
    return base == wanted
        ? Message.of("note.base", year)
        : Message.of("note.base-moved", Integer.toString(wanted), year);
  }

  /** Names the links that a reader could mistake: the index is no better than they are. */
  private List<Message> cautions(Chain chain, int year) {
    List<String> doubtful = new ArrayList<>();
    chain
        .from(year)
        .forEach(
            (last, link) -> {
              if (!caution.of(link, Proportion.change(link.ratio())).isEmpty()) {
                doubtful.add(YearPair.endingIn(last).period());
              }
            });
    return doubtful.isEmpty()
        ? List.of()
        : List.of(Message.of("note.doubtful-links", String.join(", ", doubtful)));
  }

  /** The table that holds the links. */
  private String changeTable(String indicator) {
    return basis.reference().tables().stream()
        .filter(table -> table.kind() == TableKind.CHANGE)
        .filter(table -> table.indicators().contains(indicator))
        .map(TableDefinition::slug)
        .findFirst()
        .orElseThrow(() -> problem("an index of " + indicator + " needs a table of its changes"));
  }

  private static DefinitionException problem(String text) {
    return new DefinitionException(new DefinitionProblem("tables.csv", 0, text));
  }
}
