package org.glotip.normalise;

import java.util.List;
import java.util.Optional;
import org.glotip.model.Column;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.RawCell;
import org.glotip.model.RawRow;
import org.glotip.model.Value;
import org.glotip.reference.LabelDecision;
import org.glotip.reference.Reference;

/**
 * Reads the two texts that people write in, a count and a label, the same way in a long table and
 * in a return. Holds the edit E2.
 */
final class CellReading {
  private final Reference reference;
  private final LabelMatcher matcher;
  private final DecidedLabels decided;
  private final NumberReader numbers;
  private final StatedValue values;
  private final List<Finding> findings;

  CellReading(Reference reference, LabelMatcher matcher, List<Finding> findings) {
    this.reference = reference;
    this.matcher = matcher;
    decided = new DecidedLabels(reference);
    this.findings = findings;
    numbers = new NumberReader(reference.vocabulary().words(), reference.policy());
    values = new StatedValue(numbers);
  }

  LabelMatcher matcher() {
    return matcher;
  }

  NumberReader numbers() {
    return numbers;
  }

  /** The number; E2 rejects one that no reporter can hold. */
  Value value(RawCell cell, List<Message> steps) throws Rejected {
    return value(cell, values.read(cell.text()), steps);
  }

  /**
   * The number of a row that may state bounds beside it; E2 rejects one that no reporter can hold.
   */
  Value value(RawRow row, List<Message> steps) throws Rejected {
    return value(row.cell(Column.VALUE), values.read(row), steps);
  }

  private Value value(RawCell cell, NumberReading reading, List<Message> steps) throws Rejected {
    String text = cell.text();
    if (reading.unreadable()) {
      throw rejected("value-not-a-number", cell, text);
    }
    double least = reading.value().bounds().map(bounds -> bounds.low()).orElse(0.0);
    if (least > reference.policy().get("plausible_maximum")) {
      throw rejected("e2-implausible", cell, text);
    }
    if (reading.remarked()) {
      String read = reading.value().bounds().map(Numbers::text).orElse("-");
      note("value-read-with-remark", cell, text, read);
      steps.add(Message.of("step.remark", text, read));
    }
    if (reading.value().bounds().isEmpty()) {
      note("value-missing", cell);
    }
    return reading.value();
  }

  /** The counterpart that a label names; E2 rejects one that is no answer. */
  Counterpart counterpart(RawCell cell, String reporter, List<Message> steps) throws Rejected {
    String label = cell.text();
    Optional<LabelDecision> decision = decided.of(reporter, label);
    LabelMeaning meaning =
        decision.map(CellReading::decided).orElseGet(() -> matcher.meaning(label, reporter));
    if (meaning.kind() == LabelKind.JUNK) {
      throw rejected("e2-not-an-answer", cell, label);
    }
    if (decision.isPresent()) {
      steps.add(step(decision.get(), meaning));
    } else {
      remark(cell, meaning, reporter);
      steps.add(Message.of("step.label", label, read(meaning), meaning.how().name()));
    }
    return meaning.counterpart(reporter, LabelMatcher.folded(label));
  }

  /** What a label means, with what is to be said of it. */
  LabelMeaning meaning(RawCell cell, String reporter) {
    Optional<LabelDecision> decision = decided.of(reporter, cell.text());
    if (decision.isPresent()) {
      return decided(decision.get());
    }
    LabelMeaning meaning = matcher.meaning(cell.text(), reporter);
    remark(cell, meaning, reporter);
    return meaning;
  }

  /** The decisions of people that labels were read by. */
  DecidedLabels decided() {
    return decided;
  }

  private static LabelMeaning decided(LabelDecision decision) {
    return new LabelMeaning(decision.kind(), decision.code(), List.of(), MatchKind.EXACT);
  }

  private static Message step(LabelDecision label, LabelMeaning meaning) {
    return Message.of(
        "step.label-decided",
        label.label(),
        read(meaning),
        label.decision().reason(),
        label.decision().who(),
        label.decision().when(),
        label.decision().place().toString());
  }

  void note(String rule, RawCell cell, String... arguments) {
    findings.add(reference.finding(rule, cell.source(), List.of(), arguments));
  }

  Rejected rejected(String rule, RawCell cell, String... arguments) {
    return new Rejected(reference.finding(rule, cell.source(), List.of(), arguments));
  }

  private void remark(RawCell cell, LabelMeaning meaning, String reporter) {
    String label = cell.text();
    switch (meaning.kind()) {
      case AMBIGUOUS ->
          note("label-ambiguous", cell, label, String.join(", ", meaning.candidates()), reporter);
      case UNRESOLVED -> note("label-unresolved", cell, label, reporter);
      case EMPTY -> note("label-empty", cell);
      case COUNTRY -> {
        if (!meaning.candidates().isEmpty()) {
          String rivals = String.join(", ", meaning.candidates());
          note("label-shared", cell, label, meaning.code(), rivals);
        }
        remarkOnReading(cell, meaning, reporter);
      }
      default -> remarkOnReading(cell, meaning, reporter);
    }
  }

  private void remarkOnReading(RawCell cell, LabelMeaning meaning, String reporter) {
    switch (meaning.how()) {
      case REPAIRED -> note("label-damaged", cell, cell.text(), read(meaning));
      case SPELLING -> note("label-misspelt", cell, cell.text(), read(meaning), reporter);
      case NUMBERED -> note("label-numbered", cell, cell.text(), read(meaning));
      default -> {}
    }
  }

  private static String read(LabelMeaning meaning) {
    return meaning.isCountry() ? meaning.code() : meaning.kind().name();
  }
}
