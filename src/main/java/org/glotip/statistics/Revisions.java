package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Revision;
import org.glotip.reference.TableDefinition;

/** Counts that differ from an earlier source: both values, their sources, and the change. */
final class Revisions implements Tabulation {
  private final Basis basis;
  private final Map<Key, Observation> accepted;

  Revisions(Basis basis) {
    this.basis = basis;
    this.accepted =
        basis.evidence().observations().stream()
            .filter(count -> count.value().bounds().isPresent())
            .collect(Collectors.toMap(Observation::key, Function.identity()));
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    Map<Key, List<Revision>> byKey = new TreeMap<>();
    Set<Key> revised = new HashSet<>();
    for (Revision revision : basis.evidence().revisions()) {
      Key key = revision.superseded().key();
      revised.add(key);
      if (table.indicators().contains(key.indicator())) {
        byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(revision);
      }
    }
    List<Figure> figures = new ArrayList<>();
    byKey.forEach(
        (key, revisions) -> figures.addAll(figures(table, key, revisions, apart(key, revised))));
    return figures;
  }

  /**
   * The figures of one count.
   *
   * @param revisions its revisions, the latest last; what stood before the latest is compared
   * @param apart forms that the earlier count held and the later does not
   */
  private List<Figure> figures(
      TableDefinition table, Key key, List<Revision> revisions, List<String> apart) {
    Revision latest = revisions.get(revisions.size() - 1);
    Optional<Pool> now = Optional.ofNullable(accepted.get(key)).map(Revisions::pool);
    Optional<Pool> before =
        Optional.of(latest.superseded())
            .filter(count -> count.value().bounds().isPresent())
            .map(Revisions::earlier);
    List<Figure> figures = new ArrayList<>();
    now.ifPresent(
        pool -> figures.add(count(table, key, "COUNT", pool, from(before, revisions, apart))));
    before.ifPresent(
        pool -> figures.add(count(table, key, "COUNT_EARLIER", pool, to(now, latest, apart))));
    if (apart.isEmpty()
        && now.isPresent()
        && before.filter(pool -> pool.sum().value() > 0).isPresent()) {
      figures.add(change(table, key, before.orElseThrow(), now.orElseThrow(), latest));
    }
    return figures;
  }

  /**
   * Forms that were left over in another form before, and are given apart now. The two counts then
   * are of different things, and there is no change to tell.
   */
  private List<String> apart(Key key, Set<Key> revised) {
    return basis.reference().codes().withinRest(key.form()).stream()
        .map(key::withForm)
        .filter(other -> accepted.containsKey(other) && !revised.contains(other))
        .map(Key::form)
        .toList();
  }

  private Figure count(
      TableDefinition table, Key key, String measure, Pool pool, List<Message> notes) {
    return pool.sumFigure(key(table, key, measure), basis.unit(key.indicator()), notes);
  }

  private static Figure change(
      TableDefinition table, Key key, Pool before, Pool now, Revision revision) {
    Bounds change = Proportion.change(Proportion.ratio(before.sum(), now.sum()));
    List<Message> notes = new ArrayList<>(explanation(revision));
    notes.addAll(Notes.unbounded(change));
    boolean derived = before.derived() + now.derived() > 0;
    return new Figure(
        key(table, key, "CHANGE"),
        Unit.PERCENT,
        change,
        derived ? ObservationStatus.E : ObservationStatus.A,
        1,
        now.sum().value(),
        notes,
        List.of(before.as("first"), now.as("last")));
  }

  /** What stood before, the latest first. */
  private static List<Message> from(
      Optional<Pool> before, List<Revision> revisions, List<String> apart) {
    List<Message> notes = new ArrayList<>();
    before.ifPresent(pool -> notes.add(message("note.revised-from", pool)));
    for (int place = revisions.size() - 2; place >= 0; place--) {
      Observation older = revisions.get(place).superseded();
      if (older.value().bounds().isPresent()) {
        notes.add(message("note.before-that", pool(older)));
      }
    }
    notes.addAll(givenApart(apart));
    notes.addAll(explanation(revisions.get(revisions.size() - 1)));
    return notes;
  }

  private static List<Message> to(Optional<Pool> now, Revision revision, List<String> apart) {
    List<Message> notes = new ArrayList<>();
    notes.add(
        now.map(pool -> message("note.revised-to", pool))
            .orElse(Message.of("note.withdrawn", files(revision.accepted()))));
    notes.addAll(givenApart(apart));
    notes.addAll(explanation(revision));
    return notes;
  }

  private static Message message(String key, Pool pool) {
    return Message.of(key, Notes.number(pool.sum()), files(pool.set().observations().get(0)));
  }

  private static List<Message> givenApart(List<String> forms) {
    return forms.isEmpty()
        ? List.of()
        : List.of(Message.of("note.given-apart", String.join(", ", forms)));
  }

  private static List<Message> explanation(Revision revision) {
    return revision.explanation().isEmpty()
        ? List.of()
        : List.of(Message.of("note.restated", revision.explanation()));
  }

  private static String files(Observation count) {
    return count.sources().stream()
        .map(cell -> cell.source().file())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Pool pool(Observation count) {
    return Pool.of(List.of(Cell.of(count, Slot.whole("", ""))));
  }

  /** The superseded count under a name of its own, for its key is that of the accepted one. */
  private static Pool earlier(Observation count) {
    Key key = count.key();
    Key own =
        new Key(
            key.reporter(),
            key.indicator() + Code.EARLIER,
            key.year(),
            key.form(),
            key.sex(),
            key.age(),
            key.counterpart());
    return pool(
        new Observation(own, count.value(), count.status(), count.sources(), count.edits()));
  }

  private static FigureKey key(TableDefinition table, Key key, String measure) {
    FigureKey whole =
        FigureKey.of(
            table.slug(), key.reporter(), Integer.toString(key.year()), key.indicator(), measure);
    FigureKey cell = Profile.cell(whole, key);
    Counterpart other = key.counterpart();
    if (other.isAll()) {
      return cell;
    }
    return key.indicator().equals(Code.REPATRIATED)
        ? cell.withFlow("", other.id())
        : cell.withFlow(other.id(), "");
  }
}
