package org.glotip.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Column;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.LongTable;
import org.glotip.model.PublishedCell;
import org.glotip.model.RawRow;
import org.glotip.model.Value;
import org.glotip.reference.Area;
import org.glotip.reference.Reference;
import org.glotip.reference.TermConcept;

/**
 * Reads long tables as anybody reads them who finds them published: row by row, without the edits
 * that mend a return. Reporters and codes that are not known are kept under their own text. Left
 * out are rows whose unit is not a count, whose year is no year, or that say nothing.
 */
public final class PublishedCells {
  private static final String FORM = "FORM";
  private static final Set<String> LISTED = Set.of("CITIZENSHIP", "REPATRIATION");

  /** The sign for a number that is held back, whatever its size. */
  private static final String HIDDEN = ":";

  private static final Pattern WINDOW = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final int LONGEST_WINDOW = 100;

  private final NumberReader numbers;
  private final TermIndex terms;
  private final Map<String, Set<String>> areas = new HashMap<>();

  /** What is no citizenship but stands among them, by folded label. */
  private final Map<String, LabelKind> beside = new HashMap<>();

  private final Map<String, Counterpart> counterparts = new HashMap<>();

  /** A reader that knows the wordings of a reference. */
  public PublishedCells(Reference reference) {
    numbers = new NumberReader(reference.vocabulary().words(), reference.policy());
    terms = new TermIndex(reference.terms());
    Stream.concat(
            reference.geography().m49().stream(),
            reference.geography().groupings().values().stream().flatMap(List::stream))
        .forEach(this::learn);
    areas.replaceAll((code, above) -> Set.copyOf(above));
    learnLabels(reference);
  }

  /** The cells of all tables, in the order of their rows. */
  public List<PublishedCell> read(List<LongTable> tables) {
    List<PublishedCell> cells = new ArrayList<>();
    for (LongTable table : tables) {
      table.rows().forEach(row -> read(row).ifPresent(cells::add));
    }
    return List.copyOf(cells);
  }

  private void learn(Area area) {
    area.countries()
        .forEach(code -> areas.computeIfAbsent(code, key -> new HashSet<>()).add(area.code()));
  }

  private void learnLabels(Reference reference) {
    reference.vocabulary().synonyms().stream()
        .filter(synonym -> !synonym.kind().isPartOfSum())
        .forEach(synonym -> beside.put(LabelMatcher.folded(synonym.label()), synonym.kind()));
    for (Map<String, String> texts : reference.labels().byLanguage().values()) {
      for (LabelKind kind : LabelKind.values()) {
        String text = texts.get("kind." + kind);
        if (text != null && !kind.isPartOfSum()) {
          beside.put(LabelMatcher.folded(text), kind);
        }
      }
    }
    beside.put("", LabelKind.EMPTY);
  }

  private Optional<PublishedCell> read(RawRow row) {
    Optional<Value> value = value(row);
    Optional<Years> years = years(row.text(Column.YEAR));
    if (value.isEmpty() || years.isEmpty() || !isCount(row)) {
      return Optional.empty();
    }
    Key key = key(row, years.get().last());
    boolean limitOnly =
        value.get().isSuppressed()
            && row.low().isBlank()
            && row.text(Column.VALUE).strip().startsWith("<");
    return Optional.of(
        new PublishedCell(
            row.at(Column.VALUE),
            key,
            years.get().count(),
            areas.getOrDefault(key.reporter(), Set.of()),
            value.get(),
            limitOnly));
  }

  private boolean isCount(RawRow row) {
    String unit = row.text(Column.UNIT);
    return unit.isBlank() || terms.code(TermConcept.UNIT, unit).isPresent();
  }

  private Key key(RawRow row, int year) {
    String dimension = code(row, Column.DIMENSION, TermConcept.DIMENSION);
    String indicator = code(row, Column.INDICATOR, TermConcept.INDICATOR);
    String code = row.text(Column.REPORTER).strip();
    String reporter = code.isEmpty() ? row.text(Column.COUNTRY).strip() : code;
    return new Key(
        reporter,
        dimension.equals("REPATRIATION") ? Code.REPATRIATED : indicator,
        year,
        dimension.equals(FORM) ? code(row, Column.CATEGORY, TermConcept.FORM) : Code.TOTAL,
        code(row, Column.SEX, TermConcept.SEX),
        code(row, Column.AGE, TermConcept.AGE),
        LISTED.contains(dimension) ? counterpart(row.text(Column.CATEGORY)) : Counterpart.ALL);
  }

  /** Labels are told apart by their text alone: what they mean adds nothing to a sum. */
  private Counterpart counterpart(String label) {
    return counterparts.computeIfAbsent(
        label,
        text -> {
          String folded = LabelMatcher.folded(text);
          return new Counterpart(beside.getOrDefault(folded, LabelKind.UNRESOLVED), "", folded);
        });
  }

  private String code(RawRow row, Column column, TermConcept concept) {
    String text = row.text(column);
    return terms.code(concept, text).orElseGet(() -> LabelMatcher.folded(text));
  }

  /** What is printed; an interval is what the text and the bounds beside it leave together. */
  private Optional<Value> value(RawRow row) {
    String text = row.text(Column.VALUE).strip();
    Value printed =
        text.equals(HIDDEN)
            ? new Value.Suppressed(new Bounds(0, 0, Double.POSITIVE_INFINITY))
            : numbers.read(text).value();
    if (printed.isSuppressed()) {
      return printed.bounds().map(bounds -> within(bounds, row));
    }
    return printed.isNumber() ? Optional.of(printed) : Optional.empty();
  }

  /** Stated bounds narrow what the text says; where the two contradict, the text stands. */
  private Value within(Bounds printed, RawRow row) {
    double low = Math.max(printed.low(), bound(row.low()).orElse(printed.low()));
    double high = Math.min(printed.high(), bound(row.high()).orElse(printed.high()));
    return new Value.Suppressed(low <= high ? new Bounds(low, low, high) : printed);
  }

  private Optional<Double> bound(String text) {
    return numbers.read(text).value().bounds().filter(Bounds::isExact).map(Bounds::value);
  }

  private static Optional<Years> years(String text) {
    Matcher window = WINDOW.matcher(text.strip());
    if (!window.matches()) {
      return YearReader.read(text).map(year -> new Years(year, 1));
    }
    int last = Integer.parseInt(window.group(2));
    int count = last - Integer.parseInt(window.group(1)) + 1;
    return count > 0 && count <= LONGEST_WINDOW
        ? Optional.of(new Years(last, count))
        : Optional.empty();
  }

  /** A year, or several up to it. */
  private record Years(int last, int count) {}
}
