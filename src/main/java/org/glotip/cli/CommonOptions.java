package org.glotip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.glotip.Checked;
import org.glotip.Request;
import org.glotip.reference.Reference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that several commands share. */
final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private DefinitionOptions definitions;

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description =
          "Edition whose groupings and windows are used; by default the one for the last year of the data.")
  private @Nullable Integer edition;

  @Option(
      names = "--exclude",
      paramLabel = "AAA,BBB",
      split = ",",
      description = "Reporters to leave out; said in every caption.")
  private List<String> excluded = new ArrayList<>();

  @Option(names = "--quiet", description = "Print errors only.")
  private boolean quiet;

  /**
   * The definitions.
   *
   * @throws org.glotip.reference.DefinitionException with every problem in them
   */
  Reference reference() {
    return definitions.reference();
  }

  boolean quiet() {
    return quiet;
  }

  String language() {
    return definitions.language();
  }

  /** The language that was asked for; blank where none was. */
  String languageGiven(Reference reference) {
    definitions.checkLanguage(reference.labels());
    return definitions.languageGiven();
  }

  /** How many returns were understood, in a line. */
  static String returns(Checked checked) {
    return String.format(
        Locale.ROOT,
        "returns   %,d understood, of %,d countries",
        checked.clean().statements().size(),
        checked.countriesWithReturns());
  }

  /** The request; wrong codes are wrong usage. */
  Request request(List<Path> inputs, Reference reference) {
    checkEdition(reference);
    definitions.checkLanguage(reference.labels());
    return new Request(
        inputs.isEmpty() ? List.of(Path.of("questionnaires")) : inputs,
        List.of(),
        edition == null ? OptionalInt.empty() : OptionalInt.of(edition),
        reporters(reference),
        language(),
        options(),
        Version.number());
  }

  private void checkEdition(Reference reference) {
    List<Integer> editions = reference.geography().editions();
    if (edition != null && !editions.contains(edition)) {
      throw wrong("there is no edition " + edition + "; editions are " + editions);
    }
  }

  private SortedSet<String> reporters(Reference reference) {
    SortedSet<String> codes = new TreeSet<>(excluded);
    for (String code : codes) {
      if (reference.geography().country(code).isEmpty()) {
        throw wrong("--exclude: " + code + " is no ISO 3166-1 alpha-3 code in the country list");
      }
    }
    return codes;
  }

  /** Options that change figures, for the record of the run; no paths, they differ by machine. */
  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("edition", edition == null ? "by data" : edition.toString());
    options.put("exclude", String.join(",", new TreeSet<>(excluded)));
    options.put("lang", language());
    options.put("data", definitions.shipped() ? "shipped" : "given");
    return options;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
