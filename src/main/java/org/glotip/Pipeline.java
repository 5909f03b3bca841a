package org.glotip;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.glotip.disclosure.Attacker;
import org.glotip.disclosure.AuditResult;
import org.glotip.intake.InputFiles;
import org.glotip.intake.Intake;
import org.glotip.intake.IntakeResult;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Finding;
import org.glotip.model.Observation;
import org.glotip.normalise.LabelMatcher;
import org.glotip.normalise.Normalised;
import org.glotip.normalise.Normaliser;
import org.glotip.normalise.PublishedCells;
import org.glotip.reference.Reference;
import org.glotip.report.FeedbackFolder;
import org.glotip.report.OutputFolder;
import org.glotip.report.Prefill;
import org.glotip.report.PublishedContent;
import org.glotip.report.PublishedObservationsFile;
import org.glotip.report.Questionnaire;
import org.glotip.report.ReportContent;
import org.glotip.report.ReturnFeedback;
import org.glotip.report.RunRecord;
import org.glotip.statistics.Statistics;
import org.glotip.statistics.StatisticsOptions;
import org.glotip.validate.Judgement;
import org.glotip.validate.ReturnJudgement;
import org.glotip.validate.ReturnValidator;
import org.glotip.validate.Validator;
import org.glotip.validate.Waived;
import org.glotip.validate.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * The whole program: read the files ({@link Intake}), turn rows into observations ({@link
 * Normaliser}), judge them by the rules ({@link Validator}), compute the figures ({@link
 * Statistics}), protect the counts until an attack ({@link Attacker}) finds nothing ({@link
 * ProvenSuppression}) and compute the public figures from what is left of them ({@link
 * Publication}), write everything at once ({@link OutputFolder}).
 */
public final class Pipeline {
  private final Reference reference;
  private final Progress progress;
  private WeakReference<@Nullable Meanwhile<LabelMatcher>> labels = new WeakReference<>(null);

  public Pipeline(Reference reference, Progress progress) {
    this.reference = reference;
    this.progress = progress;
  }

  /** Reads, normalises and validates. */
  public Checked check(Request request) {
    Meanwhile<LabelMatcher> index = labels();

    progress.begin("read");
    IntakeResult raw =
        new Intake(reference).read(InputFiles.find(request.inputs()), progress::begin);

    progress.begin("normalise");
    Normalised clean =
        new Normaliser(reference, index.get())
            .normalise(raw.tables(), raw.returns(), request.excluded());

    progress.begin("validate");
    ReturnJudgement returns = new ReturnValidator(reference).judge(clean.statements());
    Judgement judgement =
        new Validator(reference)
            .judge(clean.observations(), clean.earlier(), returns.suspects())
            .with(returns.judgement());

    List<Finding> findings = new ArrayList<>(raw.findings());
    findings.addAll(clean.findings());
    findings.addAll(judgement.findings());
    int edition = request.edition().orElseGet(() -> edition(clean));
    Waived waived = new Waivers(reference, edition).apply(findings, Checked.seen(raw, clean));
    return new Checked(
        raw.files(), raw.returns(), clean, judgement, waived, edition, Checked.isSynthetic(raw));
  }

  /** The main job: checks, computes and writes the output folder. */
  public Built build(Request request, Path output) {
    OutputFolder.check(output, request.inputs());
    Checked checked = check(request);

    progress.begin("compute");
    StatisticsOptions options = new StatisticsOptions(request.excluded(), checked.synthetic());
    Meanwhile<ReportContent> internal = Meanwhile.of(() -> internal(request, checked, options));

    progress.begin("protect");
    CompletableFuture<ProvenSuppression> proven = new CompletableFuture<>();
    OutputFolder.write(
        output,
        internal,
        () -> {
          ProvenSuppression counts = protect(request, checked, internal, options);
          proven.complete(counts);
          progress.begin("write");
          return new PublishedContent(counts.publication().get(), counts.counts().observations());
        },
        folder -> proven.join().check(folder.resolve(PublishedObservationsFile.NAME)),
        reference,
        request.language());
    return new Built(checked, internal.get().figures(), proven.join().counts());
  }

  /** The figures from the counts themselves. */
  private ReportContent internal(Request request, Checked checked, StatisticsOptions options) {
    Evidence evidence = checked.clean().evidence();
    List<Figure> figures = new Statistics(reference, checked.edition()).figures(evidence, options);
    RunRecord run = RunRecords.of(request, checked, figures, reference);
    return new ReportContent(run, evidence.observations(), figures, checked.findings());
  }

  private ProvenSuppression protect(
      Request request,
      Checked checked,
      Supplier<ReportContent> internal,
      StatisticsOptions options) {
    return ProvenSuppression.of(
        checked.clean().given(),
        published(request.earlier()),
        RunRecords.of(request, checked, List.of(), reference),
        reference,
        file -> audit(List.of(file), request.earlier()),
        counts ->
            Meanwhile.of(
                () ->
                    Publication.of(
                        counts.observations(),
                        checked.clean().evidence(),
                        internal.get(),
                        options,
                        reference)));
  }

  /** The counts of an earlier release, as they were published. */
  private List<Observation> published(List<Path> earlier) {
    if (earlier.isEmpty()) {
      return List.of();
    }
    IntakeResult raw = new Intake(reference).read(PublicFolder.files(earlier), progress::begin);
    return new Normaliser(reference, labels().get())
        .normalise(raw.tables(), List.of(), Set.of())
        .given();
  }

  /** The same questionnaires with what was accepted of their countries and years before. */
  public List<Questionnaire> prefill(List<Questionnaire> blank, Request request) {
    Checked checked = check(request);
    Evidence accepted = checked.clean().evidence();
    return blank.stream()
        .map(
            form ->
                Prefill.of(
                    form,
                    accepted.observations(),
                    accepted.legislation(),
                    checked.synthetic(),
                    reference.labels()))
        .toList();
  }

  /**
   * Writes to the countries: for each return a marked copy and a letter.
   *
   * @param language ISO 639-1 code for all; blank for the language of each return
   */
  public FeedbackGiven feedback(Request request, String language, Path output) {
    OutputFolder.check(output, request.inputs());
    Checked checked = check(request);
    FeedbackPlan plan = new FeedbackPlan(checked, InputFiles.find(request.inputs()), reference);

    progress.begin("write");
    List<ReturnFeedback> all = plan.of(language);
    List<String> withoutCopy =
        FeedbackFolder.write(
            output,
            RunRecords.of(request, checked, List.of(), reference),
            all,
            checked.clean().observations(),
            reference);
    List<String> letters =
        all.stream().map(one -> one.statement().reporter() + "  " + one.form().file()).toList();
    return new FeedbackGiven(checked, letters, withoutCopy, plan.leftOut());
  }

  /**
   * Attacks a published file with everything printed in it.
   *
   * @param file the file, or the files of a folder; of a public folder of ours, and of an output,
   *     the counts, since everything else in it is made from them
   * @param earlier what was published before; empty for nothing
   */
  public Audited audit(List<Path> file, List<Path> earlier) {
    progress.begin("read");
    Intake intake = new Intake(reference);
    IntakeResult now = intake.read(PublicFolder.files(file), progress::begin);
    IntakeResult before = intake.read(PublicFolder.files(earlier), progress::begin);
    List<Finding> findings = new ArrayList<>(now.findings());
    findings.addAll(before.findings());
    if (!Checked.allReadable(now.files()) || !Checked.allReadable(before.files())) {
      return new Audited(findings, Optional.empty());
    }
    progress.begin("attack");
    PublishedCells cells = new PublishedCells(reference);
    AuditResult result =
        new Attacker(reference.policy())
            .attack(cells.read(now.tables()), cells.read(before.tables()));
    return new Audited(findings, Optional.of(result));
  }

  /**
   * The index of labels takes as long as the reading: it is begun beside it, and made once. It is
   * large, so it is let go when the memory is wanted.
   */
  private synchronized Meanwhile<LabelMatcher> labels() {
    Meanwhile<LabelMatcher> begun = labels.get();
    if (begun == null) {
      begun = Meanwhile.of(() -> new LabelMatcher(reference.vocabulary()));
      labels = new WeakReference<>(begun);
    }
    return begun;
  }

  /** The edition that reports on the last year of the data. */
  private int edition(Normalised clean) {
    int last = clean.observations().stream().mapToInt(o -> o.key().year()).max().orElse(0);
    return reference.geography().editionFor(last);
  }
}
