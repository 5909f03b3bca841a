package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glotip.model.Code;
import org.glotip.model.Column;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.RawRow;
import org.glotip.model.Value;
import org.glotip.reference.Country;
import org.glotip.reference.Reference;
import org.glotip.reference.TermConcept;

/** Reads one row: codes, number, label. Holds the edits E1 and E2, which look at one row alone. */
final class RowReader {
  private static final String CITIZENSHIP = "CITIZENSHIP";
  private static final String REPATRIATION = "REPATRIATION";
  private static final String FORM = "FORM";

  private final Reference reference;
  private final LabelMatcher matcher;
  private final NumberReader numbers;
  private final TermIndex terms;
  private final RegionCheck regions;
  private final List<Finding> findings;

  RowReader(Reference reference, LabelMatcher matcher, List<Finding> findings) {
    this.reference = reference;
    this.matcher = matcher;
    this.findings = findings;
    numbers = new NumberReader(reference.vocabulary().words(), reference.policy());
    terms = new TermIndex(reference.terms());
    regions = new RegionCheck(reference);
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
    Value value = value(row, steps);
    Key key =
        new Key(
            reporter,
            indicator,
            year(row),
            dimension.equals(FORM) ? code(row, Column.CATEGORY, TermConcept.FORM) : Code.TOTAL,
            code(row, Column.SEX, TermConcept.SEX),
            code(row, Column.AGE, TermConcept.AGE),
            counterpart(row, dimension, reporter, steps));
    regions.check(row, reporter).ifPresent(findings::add);
    String label = isListed(dimension) ? row.text(Column.CATEGORY) : "";
    return new ReadRow(key, value, row.cell(Column.VALUE), label, List.copyOf(steps));
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
    String text = row.text(Column.REPORTER).strip();
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

  /** The number; E2 rejects one that no reporter can hold. */
  private Value value(RawRow row, List<Message> steps) throws Rejected {
    String text = row.text(Column.VALUE);
    NumberReading reading = numbers.read(text);
    if (reading.unreadable()) {
      throw rejected("value-not-a-number", row, Column.VALUE, text);
    }
    double most = reading.value().bounds().map(bounds -> bounds.low()).orElse(0.0);
    if (most > reference.policy().get("plausible_maximum")) {
      throw rejected("e2-implausible", row, Column.VALUE, text);
    }
    if (reading.remarked()) {
      String read = reading.value().bounds().map(Numbers::text).orElse("-");
      note("value-read-with-remark", row, Column.VALUE, text, read);
      steps.add(Message.of("step.remark", text, read));
    }
    if (reading.value().bounds().isEmpty()) {
      note("value-missing", row, Column.VALUE);
    }
    return reading.value();
  }

  private Counterpart counterpart(
      RawRow row, String dimension, String reporter, List<Message> steps) throws Rejected {
    if (!isListed(dimension)) {
      return Counterpart.ALL;
    }
    String label = row.text(Column.CATEGORY);
    LabelMeaning meaning = matcher.meaning(label, reporter);
    if (meaning.kind() == LabelKind.JUNK) {
      throw rejected("e2-not-an-answer", row, Column.CATEGORY, label);
    }
    remark(row, label, meaning);
    String read = meaning.isCountry() ? meaning.code() : meaning.kind().name();
    steps.add(Message.of("step.label", label, read, meaning.how().name()));
    return meaning.counterpart(reporter, LabelMatcher.folded(label));
  }

  private void remark(RawRow row, String label, LabelMeaning meaning) {
    switch (meaning.kind()) {
      case AMBIGUOUS ->
          note(
              "label-ambiguous",
              row,
              Column.CATEGORY,
              label,
              String.join(", ", meaning.candidates()));
      case UNRESOLVED -> note("label-unresolved", row, Column.CATEGORY, label);
      case EMPTY -> note("label-empty", row, Column.CATEGORY);
      case COUNTRY -> {
        if (!meaning.candidates().isEmpty()) {
          String rivals = String.join(", ", meaning.candidates());
          note("label-shared", row, Column.CATEGORY, label, meaning.code(), rivals);
        }
        remarkOnReading(row, label, meaning);
      }
      default -> remarkOnReading(row, label, meaning);
    }
  }

  private void remarkOnReading(RawRow row, String label, LabelMeaning meaning) {
    String read = meaning.isCountry() ? meaning.code() : meaning.kind().name();
    switch (meaning.how()) {
      case REPAIRED -> note("label-damaged", row, Column.CATEGORY, label, read);
      case SPELLING -> note("label-misspelt", row, Column.CATEGORY, label, read);
      case NUMBERED -> note("label-numbered", row, Column.CATEGORY, label, read);
      default -> {}
    }
  }

  private static boolean isListed(String dimension) {
    return dimension.equals(CITIZENSHIP) || dimension.equals(REPATRIATION);
  }

  private String code(RawRow row, Column column, TermConcept concept) throws Rejected {
    String text = row.text(column);
    Optional<String> code = terms.code(concept, text);
    if (code.isEmpty()) {
      throw rejected(
          "code-unknown", row, column, column.name().toLowerCase(java.util.Locale.ROOT), text);
    }
    return code.get();
  }

  private void note(String rule, RawRow row, Column column, String... arguments) {
    findings.add(reference.finding(rule, row.at(column), List.of(), arguments));
  }

  private Rejected rejected(String rule, RawRow row, Column column, String... arguments) {
    return new Rejected(reference.finding(rule, row.at(column), List.of(), arguments));
  }

  /** A row that cannot be used, with the reason. */
  private static final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Rejected(Finding finding) {
      super(finding.rule(), null, false, false);
      this.finding = finding;
    }

    Finding finding() {
      return finding;
    }
  }
}
