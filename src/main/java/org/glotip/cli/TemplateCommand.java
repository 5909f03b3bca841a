package org.glotip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.glotip.Pipeline;
import org.glotip.reference.Country;
import org.glotip.reference.Labels;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;
import org.glotip.report.Questionnaire;
import org.glotip.report.QuestionnaireFiles;
import org.glotip.report.QuestionnaireFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Questionnaires to be sent out. */
@Command(
    name = "template",
    description = "Write questionnaires to be filled in, each in its country's language.")
final class TemplateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Option(
      names = "--country",
      paramLabel = "AAA,BBB",
      split = ",",
      description = "Countries to write a questionnaire for; without it, one for nobody.")
  private List<String> countries = new ArrayList<>();

  @Option(names = "--all", description = "Write one for every Member State.")
  private boolean all;

  @Option(
      names = "--round",
      paramLabel = "ROUND",
      description = "Round of the questionnaire; by default the last.")
  private @Nullable String round;

  @Option(
      names = "--prefill",
      paramLabel = "INPUT",
      description =
          "Returns and long tables, or folders of them: what they say of the years of the round"
              + " is filled in and marked, to be confirmed. May be given several times.")
  private List<Path> earlier = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "xlsx|csv",
      defaultValue = "XLSX",
      description = "A workbook, or a CSV file with a record for each cell.")
  private QuestionnaireFormat format;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "templates",
      description = "Folder to write into; files that were filled in are left alone.")
  private Path output;

  @Override
  public Integer call() {
    Reference reference = common.reference();
    Layout layout = layout(reference);
    String language = common.languageGiven(reference);
    List<Questionnaire> forms =
        reporters(reference).stream()
            .map(reporter -> blank(layout, reporter, language, reference))
            .toList();
    prefilled(forms, reference).parallelStream()
        .map(form -> QuestionnaireFiles.write(output, form, format, reference))
        .forEachOrdered(this::say);
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  private void say(Path file) {
    if (!common.quiet()) {
      spec.commandLine().getOut().println(file);
    }
  }

  private static Questionnaire blank(
      Layout layout, String reporter, String language, Reference reference) {
    String own = language.isEmpty() ? language(reporter, reference) : language;
    return Questionnaire.blank(layout, own, reporter);
  }

  private List<Questionnaire> prefilled(List<Questionnaire> blank, Reference reference) {
    if (earlier.isEmpty()) {
      return blank;
    }
    try (ProgressDisplay progress = ProgressDisplay.of(common.quiet())) {
      return new Pipeline(reference, progress).prefill(blank, common.request(earlier, reference));
    }
  }

  private Layout layout(Reference reference) {
    List<String> rounds = reference.layouts().stream().map(Layout::round).toList();
    String wanted = round == null ? rounds.get(rounds.size() - 1) : round;
    return reference.layouts().stream()
        .filter(layout -> layout.round().equals(wanted))
        .findFirst()
        .orElseThrow(() -> wrong("there is no round " + wanted + "; rounds are " + rounds));
  }

  /** Codes in order; one blank code for a questionnaire for nobody. */
  private List<String> reporters(Reference reference) {
    if (all) {
      return reference.geography().countries().values().stream()
          .filter(Country::member)
          .map(Country::code)
          .sorted()
          .toList();
    }
    for (String code : countries) {
      if (reference.geography().country(code).isEmpty()) {
        throw wrong("--country: " + code + " is no ISO 3166-1 alpha-3 code in the country list");
      }
    }
    return countries.isEmpty() ? List.of("") : List.copyOf(new TreeSet<>(countries));
  }

  private static String language(String reporter, Reference reference) {
    return reference
        .geography()
        .country(reporter)
        .map(Country::formLanguage)
        .orElse(Labels.FALLBACK);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
