package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Message;
import org.glotip.reference.Reference;
import org.glotip.reference.TableDefinition;

/** Computes the tables of the catalogue. */
public final class Statistics {
  private final Reference reference;
  private final int edition;

  /**
   * @param reference the definitions; the tables are those of its catalogue
   * @param edition edition of the Global Report whose groupings and years are used
   */
  public Statistics(Reference reference, int edition) {
    this.reference = reference;
    this.edition = edition;
  }

  /**
   * All figures of all tables.
   *
   * @param evidence cleaned counts, one per key, in any order; those without a value are left out,
   *     never taken for 0
   * @param options what every figure must say of the run
   * @return figures in the order of their keys, not protected; no figure where nothing is known
   * @throws org.glotip.reference.DefinitionException if a table's parameters cannot be used
   * @throws IllegalStateException if two figures would have one id, or two totals one key
   */
  public List<Figure> figures(Evidence evidence, StatisticsOptions options) {
    Basis basis = Basis.of(reference, edition, evidence);
    // Side by side: tables share the basis, which nobody changes, and nothing else.
    List<Figure> figures =
        reference.tables().parallelStream()
            .flatMap(table -> tabulation(table, basis).figures(table).stream())
            .sorted()
            .toList();
    checkUnique(figures);
    List<Message> notes = notes(options);
    return figures.stream().map(figure -> Notes.with(figure, notes)).toList();
  }

  private static Tabulation tabulation(TableDefinition table, Basis basis) {
    return switch (table.kind()) {
      case TOTALS -> new Totals(basis);
      case CHANGE -> new Changes(basis);
      case CONTRIBUTIONS -> new Contributions(basis);
      case INDEX -> new ChainIndex(basis);
      case SHARES -> new Shares(basis);
      case RECENT_SHARES -> new RecentShares(basis);
      case REACH -> new Reach(basis);
      case FLOW_MATRIX -> new FlowMatrix(basis);
      case MIRROR -> new Mirror(basis);
      case FLOWS -> new Flows(basis);
      case FLOW_COUNTS -> new FlowCounts(basis);
      case RATIOS -> new Ratios(basis);
      case BANDS -> new Bands(basis);
      case SERIES -> new SeriesTable(basis);
      case PROFILE -> new Profile(basis);
      case LAWS -> new Laws(basis);
      case REVISIONS -> new Revisions(basis);
      case COVERAGE -> new Coverage(basis);
    };
  }

  private static void checkUnique(List<Figure> figures) {
    long[] prints = figures.stream().mapToLong(figure -> figure.key().fingerprint()).toArray();
    Arrays.sort(prints);
    for (int i = 1; i < prints.length; i++) {
      if (prints[i] == prints[i - 1]) {
        checkUniqueIds(figures);
        return;
      }
    }
  }

  private static void checkUniqueIds(List<Figure> figures) {
    Set<String> ids = new HashSet<>();
    for (Figure figure : figures) {
      if (!ids.add(figure.key().id())) {
        throw new IllegalStateException("two figures of one id: " + figure.key().id());
      }
    }
  }

  private static List<Message> notes(StatisticsOptions options) {
    List<Message> notes = new ArrayList<>();
    if (!options.excluded().isEmpty()) {
      List<String> reporters = options.excluded().stream().sorted().toList();
      notes.add(Message.of("note.excluded", String.join(", ", reporters)));
    }
    if (options.synthetic()) {
      notes.add(Message.of("note.synthetic"));
    }
    return notes;
  }
}
