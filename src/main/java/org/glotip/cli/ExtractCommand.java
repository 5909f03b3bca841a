package org.glotip.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.glotip.reference.Reference;
import org.glotip.reference.TableDefinition;
import org.glotip.report.Extract;
import org.glotip.report.ExtractFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A slice of the figures of a build, for those who need no more. */
@Command(
    name = "extract",
    description = {
      "Write a slice of the figures of a build: the protected ones, safe to hand on.",
      "An option that is not given restricts nothing; several values are set apart by commas."
    })
final class ExtractCommand implements Callable<Integer> {
  /** What a breakdown can be called, and the column it is in. */
  private static final Map<String, String> BREAKDOWNS =
      Map.of(
          "sex", "sex",
          "age", "age",
          "form", "form",
          "citizenship", "origin",
          "origin", "origin",
          "destination", "destination",
          "reach", "reach");

  @Spec private CommandSpec spec;
  @Mixin private DefinitionOptions definitions;
  @Mixin private ResultOption result;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder that a build wrote.")
  private Path output;

  @Option(
      names = "--area",
      paramLabel = "AREA",
      description = "Areas by code or name in any language: FRA, 150, G24_WSE, WSE, \"Asia\".")
  private List<String> areas = new ArrayList<>();

  @Option(names = "--countries-of", paramLabel = "AREA", description = "All countries of an area.")
  private List<String> countriesOf = new ArrayList<>();

  @Option(names = "--table", split = ",", paramLabel = "TABLE", description = "Tables by slug.")
  private List<String> tables = new ArrayList<>();

  @Option(
      names = "--indicator",
      paramLabel = "INDICATOR",
      description = "Indicators by code or name.")
  private List<String> indicators = new ArrayList<>();

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "BREAKDOWN",
      description = {
        "Figures broken down by sex, age, form, citizenship (or origin), destination, reach, and"
            + " by as little else as there is; none: not broken down."
      })
  private @Nullable List<String> by;

  @Option(
      names = "--years",
      split = ",",
      paramLabel = "YEARS",
      description = "A year or a range: 2018 or 2018-2021.")
  private List<String> years = new ArrayList<>();

  @Option(names = "--measure", paramLabel = "MEASURE", description = "Measures: COUNT, RATE ...")
  private List<String> measures = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx|json|md",
      defaultValue = "CSV",
      description = "How to write it.")
  private ExtractFormat format;

  @Option(names = "--internal", description = "The unprotected figures; never hand them on.")
  private boolean internal;

  @Override
  public Integer call() {
    Reference reference = definitions.reference();
    definitions.checkLanguage(reference.labels());
    ExtractNames names = new ExtractNames(spec.commandLine(), reference, Extract.edition(output));
    Set<String> breakdown = breakdown(names);
    Extract extract = Extract.of(output, internal, filter(reference, names), breakdown);
    PrintWriter err = spec.commandLine().getErr();
    if (internal) {
      err.println("glotip: unprotected figures: small counts can identify people; do not hand on");
    }
    if (extract.size() == 0) {
      err.println("glotip: no figure is in this slice; leave out an option to see more");
    }
    err.flush();
    write(extract, reference);
    return ExitCode.DONE;
  }

  private ExtractFilter filter(Reference reference, ExtractNames names) {
    Set<String> slugs = new TreeSet<>();
    reference.tables().stream().map(TableDefinition::slug).forEach(slugs::add);
    Set<String> known = printed(reference, "indicator.");
    known.addAll(reference.codes().indicators().codes());
    return new ExtractFilter(
        names.areas(commas(areas), commas(countriesOf)),
        names.codes("--table", tables, "table", slugs),
        names.codes("--indicator", indicators, "indicator", known),
        names.codes("--measure", measures, "measure", printed(reference, "measure.")),
        names.years(years));
  }

  /** Codes that have a printed name. */
  private static Set<String> printed(Reference reference, String list) {
    Set<String> codes = new TreeSet<>();
    reference
        .labels()
        .byLanguage()
        .values()
        .forEach(
            texts ->
                texts.keySet().stream()
                    .filter(key -> key.startsWith(list))
                    .forEach(key -> codes.add(key.substring(list.length()))));
    return codes;
  }

  /** Codes are set apart by commas; a name that holds one is given in an option of its own. */
  private static List<String> commas(List<String> given) {
    List<String> all = new ArrayList<>();
    for (String text : given) {
      all.addAll(
          text.matches("[A-Za-z0-9_]+(,[A-Za-z0-9_]+)+")
              ? List.of(text.split(","))
              : List.of(text));
    }
    return all;
  }

  private @Nullable Set<String> breakdown(ExtractNames names) {
    if (by == null) {
      return null;
    }
    Set<String> columns = new TreeSet<>();
    for (String each : by) {
      String column = BREAKDOWNS.get(each.toLowerCase(Locale.ROOT));
      if (column != null) {
        columns.add(column);
      } else if (!each.equalsIgnoreCase("none")) {
        throw names.wrong(
            "--by: "
                + each
                + " is none of "
                + String.join(", ", new TreeSet<>(BREAKDOWNS.keySet()))
                + ", none");
      }
    }
    return columns;
  }

  private void write(Extract extract, Reference reference) {
    if (format == ExtractFormat.XLSX) {
      result.write(out -> extract.workbook(out, reference.labels(), definitions.language()));
    } else {
      result.print(out -> text(extract, reference, out));
    }
  }

  private void text(Extract extract, Reference reference, Appendable out) throws IOException {
    String language = definitions.language();
    switch (format) {
      case JSON -> extract.json(out, reference.labels(), language);
      case MD -> extract.markdown(out, reference.labels(), language);
      default -> extract.csv(out);
    }
  }
}
