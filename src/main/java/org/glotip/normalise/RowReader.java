package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glotip.model.Code;
import org.glotip.model.Column;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.LongTable;
import org.glotip.model.Message;
import org.glotip.model.RawRow;
import org.glotip.model.Value;
import org.glotip.reference.Country;
import org.glotip.reference.Reference;
import org.glotip.reference.TermConcept;

/** Reads one row of a long table: codes, number, label. Holds the edit E1. */
final class RowReader {
  private static final String CITIZENSHIP = "CITIZENSHIP";
  private static final String REPATRIATION = "REPATRIATION";
  private static final String FORM = "FORM";

  private final Reference reference;
  private final CellReading cells;
  private final TermIndex terms;
  private final RegionCheck regions;
  private final ReporterNameCheck names;
  private final SexAndAgeReading persons;
  private final List<Finding> findings;

  RowReader(Reference reference, CellReading cells, List<Finding> findings) {
    this.reference = reference;
    this.cells = cells;
    this.findings = findings;
    terms = new TermIndex(reference.terms());
    regions = new RegionCheck(reference);
    names = new ReporterNameCheck(reference, cells.matcher());
    persons = new SexAndAgeReading(terms, cells.numbers());
  }

  /** Looks through a table for what is to be known before its rows are read. */
  void lookThrough(LongTable table) {
    persons.lookThrough(table);
  }

  /** The row understood; empty, with a finding, where it must be left out. */
  Optional<ReadRow> read(RawRow row) {
    try {
      return Optional.of(understood(row));
    } catch (Rejected rejected) {
      findings.add(rejected.finding());
      return Optional.empty();
    }
  }

  private ReadRow understood(RawRow row) throws Rejected {
    String reporter = reporter(row);
    checkUnit(row);
    String dimension = code(row, Column.DIMENSION, TermConcept.DIMENSION);
    String indicator = indicator(row, dimension);
    List<Message> steps = new ArrayList<>();
    Value value = cells.value(row, steps);
    SexAndAge persons = persons(row, dimension);
    Key key =
        new Key(
            reporter,
            indicator,
            year(row),
            dimension.equals(FORM) ? code(row, Column.CATEGORY, TermConcept.FORM) : Code.TOTAL,
            persons.sex(),
            persons.age(),
            counterpart(row, dimension, reporter, steps));
    names.check(row, reporter).ifPresent(findings::add);
    regions.check(row, reporter).ifPresent(findings::add);
    return new ReadRow(key, value, row.cell(Column.VALUE), List.copyOf(steps));
  }

  /** Only counts are read; a unit that is not known at all points to a shifted row. */
  private void checkUnit(RawRow row) throws Rejected {
    String unit = row.text(Column.UNIT);
    if (!unit.isBlank() && !code(row, Column.UNIT, TermConcept.UNIT).equals("COUNT")) {
      throw rejected("unit-not-count", row, Column.UNIT, unit);
    }
  }

  /** E1. */
  private String reporter(RawRow row) throws Rejected {
    String text = Folding.plain(row.text(Column.REPORTER));
    Optional<Country> country = reference.geography().country(text);
    if (country.isEmpty()) {
      throw rejected("e1-unknown-reporter", row, Column.REPORTER, text, row.text(Column.COUNTRY));
    }
    return country.get().code();
  }

  private String indicator(RawRow row, String dimension) throws Rejected {
    String indicator = code(row, Column.INDICATOR, TermConcept.INDICATOR);
    if (!dimension.equals(REPATRIATION) || indicator.equals(Code.REPATRIATED)) {
      return indicator;
    }
    if (indicator.equals(Code.VICTIMS)) {
      return Code.REPATRIATED;
    }
    throw rejected(
        "breakdown-unknown",
        row,
        Column.DIMENSION,
        row.text(Column.DIMENSION),
        row.text(Column.INDICATOR));
  }

  private int year(RawRow row) throws Rejected {
    long first = reference.policy().get("year_first");
    long last = reference.policy().get("year_last");
    Optional<Integer> year = YearReader.read(row.text(Column.YEAR));
    if (year.isEmpty() || year.get() < first || year.get() > last) {
      throw rejected(
          "year-implausible",
          row,
          Column.YEAR,
          row.text(Column.YEAR),
          Long.toString(first),
          Long.toString(last));
    }
    return year.get();
  }

  private SexAndAge persons(RawRow row, String dimension) throws Rejected {
    SexAndAge sex = persons.sex(row).orElseThrow(() -> unknown(row, Column.SEX));
    SexAndAge age = persons.age(row).orElseThrow(() -> unknown(row, Column.AGE));
    SexAndAge both = sex.and(age).orElseThrow(() -> unknown(row, Column.AGE));
    if (!dimension.equals(Code.TOTAL)) {
      return both;
    }
    return persons
        .category(row, both)
        .flatMap(both::and)
        .orElseThrow(() -> unknown(row, Column.CATEGORY));
  }

  private Counterpart counterpart(
      RawRow row, String dimension, String reporter, List<Message> steps) throws Rejected {
    return isListed(dimension)
        ? cells.counterpart(row.cell(Column.CATEGORY), reporter, steps)
        : Counterpart.ALL;
  }

  private static boolean isListed(String dimension) {
    return dimension.equals(CITIZENSHIP) || dimension.equals(REPATRIATION);
  }

  private String code(RawRow row, Column column, TermConcept concept) throws Rejected {
    return terms.code(concept, row.text(column)).orElseThrow(() -> unknown(row, column));
  }

  private Rejected unknown(RawRow row, Column column) {
    return rejected(
        "code-unknown", row, column, column.name().toLowerCase(Locale.ROOT), row.text(column));
  }

  private Rejected rejected(String rule, RawRow row, Column column, String... arguments) {
    return cells.rejected(rule, row.cell(column), arguments);
  }
}
