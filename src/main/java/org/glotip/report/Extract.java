package org.glotip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.reference.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the figures that a build wrote: the same records, and no number computed anew.
 *
 * <p>The protected figures rest on published counts alone, so a slice of them says nothing that the
 * whole does not say.
 */
public final class Extract {
  private final List<String> header;
  private final List<ExplainedFigure> figures;
  private final Optional<RunRecord> run;
  private final boolean internal;

  private Extract(
      List<String> header,
      List<ExplainedFigure> figures,
      Optional<RunRecord> run,
      boolean internal) {
    this.header = List.copyOf(header);
    this.figures = List.copyOf(figures);
    this.run = run;
    this.internal = internal;
  }

  /** The edition whose groupings an output uses; 0 if it does not say. */
  public static int edition(Path output) {
    try {
      return RunFileReader.read(output).map(RunRecord::edition).orElse(0);
    } catch (IOException failure) {
      throw unreadable(output, failure);
    }
  }

  /**
   * Takes a slice.
   *
   * @param output folder that a build wrote
   * @param internal whether the unprotected figures are wanted
   * @param by columns that the figures must be broken down by; of those that are, the ones broken
   *     down least are taken, so that no number is in another. Null takes all
   * @throws OutputException if the folder holds no such figures
   */
  public static Extract of(
      Path output, boolean internal, ExtractFilter filter, @Nullable Set<String> by) {
    Path file = output.resolve(internal ? "internal" : "public").resolve(DiffFolder.FIGURES);
    if (!Files.isRegularFile(file)) {
      throw missing(output, internal);
    }
    List<ExplainedFigure> found = new ArrayList<>();
    List<String> header;
    try (CsvRecords records = CsvRecords.open(file)) {
      records.advance();
      header = CsvRecords.fields(records.text());
      Map<String, Integer> columns = CsvRecords.columns(records.text());
      while (records.advance()) {
        ExplainedFigure figure = new ExplainedFigure(columns, CsvRecords.fields(records.text()));
        if (filter.holds(figure)) {
          found.add(figure);
        }
      }
      return new Extract(
          header, by == null ? found : brokenDown(found, by), RunFileReader.read(output), internal);
    } catch (IOException failure) {
      throw unreadable(output, failure);
    }
  }

  /** Number of figures in it. */
  public int size() {
    return figures.size();
  }

  /** As CSV, in the columns of {@code figures.csv}. */
  public void csv(Appendable out) throws IOException {
    CsvFile rows = CsvFile.on(out, header);
    for (ExplainedFigure figure : figures) {
      rows.row(figure.fields());
    }
  }

  /** As JSON, with what must be said of it. */
  public void json(Appendable out, Labels labels, String language) throws IOException {
    ExtractJson.write(out, this, new Wording(labels, language));
  }

  /** As a table in Markdown, with names. */
  public void markdown(Appendable out, Labels labels, String language) throws IOException {
    ExtractMarkdown.write(out, this, new Wording(labels, language));
  }

  /** As a workbook with one sheet, with names; the same bytes for the same figures. */
  public void workbook(OutputStream out, Labels labels, String language) throws IOException {
    ExtractWorkbook.write(out, this, new Wording(labels, language));
  }

  List<ExplainedFigure> figures() {
    return figures;
  }

  /** What must be said beside the figures, whatever the format. */
  List<String> captions(Wording wording) {
    List<String> captions = new ArrayList<>();
    if (internal) {
      captions.add(wording.text("report.internal"));
    }
    run.ifPresent(
        record -> {
          if (record.synthetic()) {
            captions.add(wording.text("word.synthetic"));
          }
          if (!record.excluded().isEmpty()) {
            captions.add(ContentsSheet.excluded(record, wording));
          }
        });
    captions.add(source(wording));
    return List.copyOf(captions);
  }

  /** Whether the figures are made up. */
  boolean synthetic() {
    return run.filter(RunRecord::synthetic).isPresent();
  }

  private String source(Wording wording) {
    return run.map(
            record ->
                wording.text(
                    "extract.source",
                    record.version(),
                    Integer.toString(record.edition()),
                    record.inputs().stream()
                        .map(InputRecord::name)
                        .map(PlainText::oneLine)
                        .collect(Collectors.joining(", "))))
        .orElseGet(() -> wording.text("extract.source-unknown"));
  }

  /** Of the figures broken down by these columns the ones that are so by the fewest others. */
  private static List<ExplainedFigure> brokenDown(List<ExplainedFigure> figures, Set<String> by) {
    Set<Set<String>> candidates =
        figures.stream()
            .map(ExtractFilter::breakdown)
            .filter(columns -> by.isEmpty() ? columns.isEmpty() : columns.containsAll(by))
            .collect(Collectors.toSet());
    Set<Set<String>> least =
        candidates.stream()
            .filter(
                one ->
                    candidates.stream()
                        .noneMatch(other -> !other.equals(one) && one.containsAll(other)))
            .collect(Collectors.toSet());
    return figures.stream()
        .filter(figure -> least.contains(new TreeSet<>(ExtractFilter.breakdown(figure))))
        .toList();
  }

  private static OutputException missing(Path output, boolean internal) {
    if (internal || !Files.isRegularFile(output.resolve(RunFile.NAME))) {
      return new OutputException(output + " holds no figures; run 'glotip build' first.");
    }
    return new OutputException(
        "Nothing is published in "
            + output
            + " yet: its folder public holds no figures.csv. Build it again with a version that"
            + " protects small counts, or give --internal for unprotected figures, which must not"
            + " be handed on.");
  }

  private static OutputException unreadable(Path output, IOException failure) {
    String message =
        "The output " + output + " cannot be read (" + failure.getMessage() + "); build it again.";
    return new OutputException(message, new IOException(message, failure));
  }
}
