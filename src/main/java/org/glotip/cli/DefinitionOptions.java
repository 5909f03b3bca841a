package org.glotip.cli;

import java.nio.file.Path;
import java.util.Set;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Labels;
import org.glotip.reference.Reference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which definitions are used, and in which language is printed. */
final class DefinitionOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of definitions to use instead of the shipped ones.")
  private @Nullable Path data;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of names and messages: en, fr, es, ru, ar, zh; by default en.")
  private @Nullable String language;

  /**
   * The definitions.
   *
   * @throws org.glotip.reference.DefinitionException with every problem in them
   */
  Reference reference() {
    return Reference.load(folder());
  }

  /**
   * What is printed, in a language that there is; another one is wrong usage.
   *
   * @throws org.glotip.reference.DefinitionException with every problem in it
   */
  Labels labels() {
    Labels labels = Labels.of(folder());
    checkLanguage(labels);
    return labels;
  }

  /** Whether the definitions are those that travel with the program. */
  boolean shipped() {
    return data == null;
  }

  String language() {
    return language == null ? Labels.FALLBACK : language;
  }

  /** The language that was asked for; blank where none was. */
  String languageGiven() {
    return language == null ? "" : language;
  }

  /** A language that nothing is printed in is wrong usage. */
  void checkLanguage(Labels labels) {
    Set<String> languages = labels.byLanguage().keySet();
    if (!languages.contains(language())) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no language " + language() + "; languages are " + languages);
    }
  }

  private DataFolder folder() {
    return data == null ? DataFolder.shipped() : DataFolder.of(data);
  }
}
