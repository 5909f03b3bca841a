package org.glotip.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.RawCell;
import org.glotip.model.RemarkSubject;
import org.glotip.model.ReturnAnswer;
import org.glotip.model.ReturnCount;
import org.glotip.model.ReturnRemark;
import org.glotip.model.ReturnStatement;
import org.glotip.model.Series;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.glotip.reference.Reference;
import org.jspecify.annotations.Nullable;

/** Understands a return: whose it is, its counts, its answers on the law, its remarks. */
final class ReturnReader {
  private final CellReading cells;
  private final AnswerReader answers;
  private final ReporterOfReturn reporters;
  private final List<Finding> findings;
  private final Map<String, Map<String, LayoutLine>> layouts = new HashMap<>();

  ReturnReader(Reference reference, CellReading cells, List<Finding> findings) {
    this.cells = cells;
    this.findings = findings;
    answers = new AnswerReader(new TermIndex(reference.terms()), cells);
    reporters = new ReporterOfReturn(reference, cells);
    for (Layout layout : reference.layouts()) {
      Map<String, LayoutLine> lines = new HashMap<>();
      layout.lines().stream()
          .filter(line -> !line.id().isEmpty())
          .forEach(line -> lines.put(line.id(), line));
      layouts.put(layout.round(), lines);
    }
  }

  /** The number of a return's answers that are counts. */
  int counts(QuestionnaireReturn form) {
    return (int)
        form.answers().stream().filter(answer -> line(form, answer).kind().isCounted()).count();
  }

  /** The reporting country; empty, with a finding, where it is not known or not one. */
  Optional<String> reporter(QuestionnaireReturn form) {
    return reporters.of(form);
  }

  /** Understands a return of a known country. */
  ReturnReading read(QuestionnaireReturn form, String reporter) {
    List<ReadRow> rows = new ArrayList<>();
    List<ReturnCount> counts = new ArrayList<>();
    List<ReturnRemark> remarks = new ArrayList<>();
    Set<Series> partialYears = new LinkedHashSet<>();
    List<AnswerReader.Answer> law = new ArrayList<>();
    int rejected = 0;
    for (ReturnAnswer answer : form.answers()) {
      LayoutLine line = line(form, answer);
      if (line.kind().isCounted()) {
        Optional<ReadRow> row = count(line, answer, reporter);
        rejected += row.isEmpty() ? 1 : 0;
        row.ifPresent(rows::add);
        row.map(MergeEdit::alone)
            .ifPresent(one -> counts.add(new ReturnCount(line.id(), answer.year(), one)));
      } else if (line.kind() == LineKind.MARK) {
        if (answers.isMarked(answer.value())) {
          partialYears.add(new Series(reporter, line.indicator(), answer.year()));
        }
      } else {
        law.add(new AnswerReader.Answer(line, answer.value()));
        remark(line, answer.value()).ifPresent(remarks::add);
      }
    }
    ReturnStatement statement =
        new ReturnStatement(
            form.file(),
            reporter,
            form.round(),
            form.language(),
            counts,
            remarks,
            answers.legislation(reporter, form.round(), law),
            partialYears);
    return new ReturnReading(
        statement,
        rows,
        answers.day(form.submitted()).orElse(null),
        explanations(form, remarks),
        rejected);
  }

  /** The remark on restatements of the sheet that a count stands on. */
  private Map<SourceCell, String> explanations(
      QuestionnaireReturn form, List<ReturnRemark> remarks) {
    Map<String, String> bySheet = new HashMap<>();
    remarks.stream()
        .filter(remark -> remark.subject() == RemarkSubject.RESTATEMENT)
        .forEach(remark -> bySheet.put(remark.sheet(), remark.cell().text()));
    Map<SourceCell, String> explanations = new HashMap<>();
    for (ReturnAnswer answer : form.answers()) {
      String text = bySheet.getOrDefault(line(form, answer).sheet(), "");
      if (!text.isEmpty()) {
        explanations.put(answer.value().source(), text);
      }
    }
    return explanations;
  }

  private LayoutLine line(QuestionnaireReturn form, ReturnAnswer answer) {
    @Nullable LayoutLine line = layouts.getOrDefault(form.round(), Map.of()).get(answer.line());
    if (line == null) {
      throw new IllegalArgumentException(
          form.file() + ": the layout of " + form.round() + " has no line " + answer.line());
    }
    return line;
  }

  private Optional<ReadRow> count(LayoutLine line, ReturnAnswer answer, String reporter) {
    try {
      List<Message> steps = new ArrayList<>();
      Value value = cells.value(answer.value(), steps);
      Key key =
          new Key(
              reporter,
              line.indicator(),
              answer.year(),
              or(line.form()),
              or(line.sex()),
              or(line.age()),
              counterpart(line, answer, reporter, steps));
      return Optional.of(new ReadRow(key, value, answer.value(), List.copyOf(steps)));
    } catch (Rejected rejected) {
      findings.add(rejected.finding());
      return Optional.empty();
    }
  }

  private Counterpart counterpart(
      LayoutLine line, ReturnAnswer answer, String reporter, List<Message> steps) throws Rejected {
    if (line.kind() == LineKind.LISTED || !answer.label().text().isBlank()) {
      return cells.counterpart(answer.label(), reporter, steps);
    }
    return line.counterpart().isEmpty() ? Counterpart.ALL : Counterpart.OWN;
  }

  private static Optional<ReturnRemark> remark(LayoutLine line, RawCell cell) {
    String about = line.parameter("about");
    return about.isEmpty() || cell.text().isBlank()
        ? Optional.empty()
        : Optional.of(new ReturnRemark(line.sheet(), RemarkSubject.valueOf(about), cell));
  }

  /** What is not broken down is a total. */
  private static String or(String code) {
    return code.isEmpty() ? Code.TOTAL : code;
  }
}
