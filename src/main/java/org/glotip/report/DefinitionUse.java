package org.glotip.report;

import java.util.List;

/** What a file of definitions is used for, as far as that says which figures it can move. */
enum DefinitionUse {
  /** In what is printed; it can move a note and nothing else. */
  PRINTED(
      "labels/",
      "messages/",
      "pages/",
      "layouts/",
      "rule_examples.csv",
      "charts.csv",
      "headlines.csv",
      "tiles.csv"),
  /** In the reading of returns. */
  READ("synonyms/", "words/", "terms.csv", "decisions/", "rules.csv"),
  /** In the computing of figures from counts. */
  COMPUTED("groupings/", "editions.csv", "tables.csv", "population.csv"),
  /** In both. */
  BOTH;

  @SuppressWarnings("ImmutableEnumChecker") // An immutable list of texts.
  private final List<String> files;

  DefinitionUse(String... files) {
    this.files = List.of(files);
  }

  /** The use of a file by its path below {@code data/}; one that is not known can do both. */
  static DefinitionUse of(String file) {
    for (DefinitionUse use : values()) {
      if (use.files.stream().anyMatch(file::startsWith)) {
        return use;
      }
    }
    return BOTH;
  }
}
