package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.Observation;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.RawRow;
import org.glotip.model.ReturnStatement;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;
import org.glotip.reference.SourceKind;

/**
 * All sources, read, and each passed through the edits that look at one source alone: E3 and E4.
 * All long tables together are one source, since one key may have rows in several of them; the
 * returns of one country and round are another.
 */
final class Sources {
  private static final Comparator<ReturnReading> BY_SUBMISSION =
      Comparator.comparing((ReturnReading reading) -> String.valueOf(reading.submitted()))
          .thenComparing(reading -> reading.statement().file());

  private final Reference reference;
  private final RowReader rowReader;
  private final ReturnReader returnReader;
  private final Exclusion exclusion;
  private final RowAccount account;
  private final List<Finding> findings;
  private final List<ReadRow> rows = new ArrayList<>();
  private final Map<Integer, Map<String, List<ReturnReading>>> rounds = new TreeMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Set<String> reporters = new TreeSet<>();

  Sources(
      Reference reference,
      CellReading cells,
      Exclusion exclusion,
      RowAccount account,
      List<Finding> findings) {
    this.reference = reference;
    this.exclusion = exclusion;
    this.account = account;
    this.findings = findings;
    rowReader = new RowReader(reference, cells, findings);
    returnReader = new ReturnReader(reference, cells, findings);
    reference.layouts().forEach(layout -> order.put(layout.round(), order.size()));
  }

  /** Reads a long table. */
  void add(LongTable table) {
    rowReader.lookThrough(table);
    for (RawRow row : table.rows()) {
      account.read(1);
      Optional<ReadRow> good = exclusion.covers(row) ? Optional.empty() : rowReader.read(row);
      good.ifPresent(
          read -> {
            rows.add(read);
            reporters.add(read.key().reporter());
          });
      account.rejected(good.isEmpty() ? 1 : 0);
    }
  }

  /** Reads a return. */
  void add(QuestionnaireReturn form) {
    int counts = returnReader.counts(form);
    account.read(counts);
    Optional<String> reporter =
        returnReader
            .reporter(form)
            .filter(code -> !exclusion.covers(code, SourceCell.ofFile(form.file()), counts));
    if (reporter.isEmpty()) {
      account.rejected(counts);
      return;
    }
    ReturnReading reading = returnReader.read(form, reporter.get());
    account.rejected(reading.rejected());
    reporters.add(reporter.get());
    rounds
        .computeIfAbsent(order.getOrDefault(form.round(), -1), key -> new TreeMap<>())
        .computeIfAbsent(reporter.get(), key -> new ArrayList<>())
        .add(reading);
  }

  /** What was left out because the user asked for it. */
  List<Finding> excluded() {
    return exclusion.findings(reference);
  }

  /** Reporters of which anything was read. */
  Set<String> reporters() {
    return reporters;
  }

  /** What long tables say. */
  Vintage history() {
    Merged merged = new MergeEdit(reference, findings).apply(rows);
    account.merged(merged.mergedRows());
    account.rejected(merged.rejectedRows());
    return sound(new Vintage(SourceKind.LONG_TABLE, merged.observations(), Map.of()));
  }

  /**
   * The returns of one country and round each, in the order of rounds, then of countries; within
   * one in the order of submission, then of files.
   */
  List<List<ReturnReading>> rounds() {
    return rounds.values().stream()
        .flatMap(byReporter -> byReporter.values().stream())
        .map(returns -> returns.stream().sorted(BY_SUBMISSION).toList())
        .toList();
  }

  /** What the returns of one country and round say: what was sent before, then what stands. */
  List<Vintage> joined(List<ReturnReading> returns) {
    return new JoinedReturns(reference, account, findings)
        .join(returns).stream().map(this::sound).toList();
  }

  /** What each return says, in the order of {@link #rounds}. */
  List<ReturnStatement> statements() {
    return rounds().stream().flatMap(List::stream).map(ReturnReading::statement).toList();
  }

  private Vintage sound(Vintage vintage) {
    PhantomEdit.Result sound = new PhantomEdit(reference, findings).apply(vintage.observations());
    account.merged(-sound.mergedRows());
    account.rejected(sound.observationsOut() + sound.mergedRows());
    List<Observation> kept = sound.observations();
    return new Vintage(vintage.kind(), kept, vintage.explanations());
  }
}
