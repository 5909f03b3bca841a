package org.glotip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glotip.intake.ReadFile;
import org.glotip.model.Figure;
import org.glotip.model.Severity;
import org.glotip.normalise.RowCounts;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleKind;
import org.glotip.report.InputRecord;
import org.glotip.report.RuleCount;
import org.glotip.report.RunRecord;
import org.glotip.report.StageCount;

/** The record of a run, from what its stages gave. */
final class RunRecords {
  private RunRecords() {}

  static RunRecord of(Request request, Checked checked, List<Figure> figures, Reference reference) {
    return new RunRecord(
        request.version(),
        request.options(),
        checked.files().stream().map(RunRecords::input).toList(),
        reference.digest().all(),
        reference.digest().files(),
        rows(checked),
        stages(checked, figures, reference),
        checked.judgement().results().stream()
            .map(r -> new RuleCount(r.rule(), r.passed(), r.failed(), r.undecided()))
            .toList(),
        checked.synthetic(),
        checked.edition(),
        List.copyOf(request.excluded()),
        false);
  }

  private static InputRecord input(ReadFile file) {
    return new InputRecord(
        file.name(),
        file.sha256(),
        file.bytes(),
        file.kind().name(),
        file.rowsRead(),
        file.readable());
  }

  /** Rows over all inputs: read = used + merged + rejected. */
  static Map<String, Long> rows(Checked checked) {
    RowCounts counts = checked.clean().rows();
    long lost = checked.files().stream().mapToLong(ReadFile::rowsRejected).sum();
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("read", counts.read() + lost);
    rows.put("used", (long) counts.used());
    rows.put("merged", (long) counts.merged());
    rows.put("rejected", counts.rejected() + lost);
    return rows;
  }

  private static List<StageCount> stages(
      Checked checked, List<Figure> figures, Reference reference) {
    Map<String, Long> intake = new LinkedHashMap<>();
    intake.put("files", (long) checked.files().size());
    intake.put("readable", checked.files().stream().filter(ReadFile::readable).count());
    intake.put("rows", checked.files().stream().mapToLong(ReadFile::rowsRead).sum());
    Map<String, Long> normalise = new LinkedHashMap<>(rows(checked));
    normalise.put("superseded", (long) checked.clean().rows().superseded());
    normalise.put("returns", (long) checked.clean().statements().size());
    normalise.put("countries with returns", checked.countriesWithReturns());
    normalise.put("observations", (long) checked.clean().observations().size());
    normalise.put("revisions", (long) checked.clean().evidence().revisions().size());
    Map<String, Long> validate = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      validate.put(
          severity.name().toLowerCase(java.util.Locale.ROOT) + "s",
          checked.findings().stream().filter(f -> f.severity() == severity).count());
    }
    return List.of(
        new StageCount("intake", intake),
        new StageCount("normalise", normalise),
        new StageCount("decisions", decisions(checked, reference)),
        new StageCount("findings", validate),
        new StageCount("statistics", Map.of("figures", (long) figures.size())));
  }

  /** Decisions that were applied, and those that hold no more. */
  private static Map<String, Long> decisions(Checked checked, Reference reference) {
    Map<String, Long> decisions = new LinkedHashMap<>();
    decisions.put("applied", (long) checked.clean().decisions() + checked.waived().applied());
    decisions.put(
        "stale",
        checked.findings().stream()
            .filter(f -> reference.rule(f.rule()).kind() == RuleKind.DECISION)
            .count());
    return decisions;
  }
}
