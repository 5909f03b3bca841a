package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.glotip.model.Finding;
import org.glotip.model.LabelKind;
import org.glotip.model.Observation;
import org.glotip.model.Severity;
import org.glotip.reference.Decisions;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleKind;

/**
 * Lines for {@code data/decisions} that a person may accept. A line lacks what only a person can
 * say, who decided, when and mostly why; as long as it does, it is no valid definition.
 *
 * <ul>
 *   <li>labels: one line for what a misspelt label was read as, one for each country that an
 *       ambiguous label can mean, one without a meaning for a label that is not understood
 *   <li>corrections: one line for a value that is the number of its year, to leave it out; one for
 *       a count whose rows or returns contradict each other, to say which is right
 *   <li>waivers: one line for each warning or error of a rule on counts
 * </ul>
 */
public final class ProposedDecisions {
  private static final int KEY_COLUMNS = 7;

  private final Reference reference;
  private final List<Observation> observations;
  private final int edition;

  /**
   * Proposals after a check.
   *
   * @param observations what was counted
   * @param edition edition that a waiver is proposed for
   */
  public ProposedDecisions(Reference reference, List<Observation> observations, int edition) {
    this.reference = reference;
    this.observations = List.copyOf(observations);
    this.edition = edition;
  }

  /**
   * Writes the lines to a new file.
   *
   * @throws OutputException if it cannot be written
   */
  public void write(Path file, List<Finding> findings) {
    try {
      Files.writeString(file, text(findings));
    } catch (IOException failure) {
      throw new OutputException("The proposals " + file + " cannot be written.", failure);
    }
  }

  /** The lines: for each file of decisions its name as a comment, its header and its lines. */
  public String text(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    block(out, "labels", Decisions.LABEL_COLUMNS, lines(findings, this::labels));
    block(out, "corrections", Decisions.CORRECTION_COLUMNS, lines(findings, this::corrections));
    block(out, "waivers", Decisions.WAIVER_COLUMNS, lines(findings, this::waivers));
    return out.toString();
  }

  private static Set<List<String>> lines(
      List<Finding> findings, Function<Finding, List<List<String>>> proposal) {
    Set<List<String>> lines = new LinkedHashSet<>();
    findings.forEach(finding -> lines.addAll(proposal.apply(finding)));
    return lines;
  }

  private static void block(
      StringBuilder out, String name, List<String> columns, Set<List<String>> lines) {
    out.append("# data/decisions/").append(name).append(".csv\n");
    try {
      CsvFile file = CsvFile.on(out, columns);
      for (List<String> line : lines) {
        file.row(line.stream().map(SpreadsheetText::safe).toArray(String[]::new));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail", impossible);
    }
  }

  private List<List<String>> labels(Finding finding) {
    List<String> arguments = finding.arguments();
    return switch (finding.rule()) {
      case "label-misspelt" ->
          List.of(label(arguments.get(2), arguments.get(0), arguments.get(1), ""));
      case "label-ambiguous" ->
          Arrays.stream(arguments.get(1).split(", ", -1))
              .map(
                  meaning ->
                      label(
                          arguments.get(2),
                          arguments.get(0),
                          meaning,
                          "can mean " + arguments.get(1)))
              .toList();
      case "label-unresolved" ->
          List.of(List.of(arguments.get(1), arguments.get(0), "", "", "", "", ""));
      default -> List.of();
    };
  }

  private List<String> label(String reporter, String label, String meaning, String reason) {
    boolean country = reference.geography().country(meaning).isPresent();
    String kind = country ? LabelKind.COUNTRY.name() : meaning;
    return List.of(reporter, label, kind, country ? meaning : "", reason, "", "");
  }

  private List<List<String>> corrections(Finding finding) {
    if (reference.rule(finding.rule()).kind() == RuleKind.VALUE_EQUALS_YEAR) {
      return observed(finding).stream()
          .map(
              count ->
                  correction(
                      List.of(count.key().id().split("\\.", KEY_COLUMNS)),
                      count.value().bounds().map(b -> Decimal.text(b.value())).orElse(""),
                      "is the number of its year"))
          .toList();
    }
    if (!finding.rule().endsWith("-conflict")) {
      return List.of();
    }
    List<String> key = List.of(finding.arguments().get(1).split("\\.", KEY_COLUMNS));
    return key.size() < KEY_COLUMNS ? List.of() : List.of(correction(key, "", ""));
  }

  private static List<String> correction(List<String> key, String expected, String reason) {
    List<String> line = new ArrayList<>(key);
    line.addAll(List.of(expected, "", reason, "", ""));
    return line;
  }

  private Optional<Observation> observed(Finding finding) {
    return observations.stream()
        .filter(count -> count.sources().stream().anyMatch(s -> s.source().equals(finding.cell())))
        .findFirst();
  }

  private List<List<String>> waivers(Finding finding) {
    RuleKind kind = reference.rule(finding.rule()).kind();
    return (kind.isJudged() || kind.isOfReturns()) && finding.severity().isAtLeast(Severity.WARNING)
        ? List.of(
            List.of(
                finding.rule(), finding.cell().toString(), "", "", "", Integer.toString(edition)))
        : List.of();
  }
}
