package org.glotip.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.reference.Labels;
import org.glotip.reference.Reference;

/**
 * All rounds of the questionnaire, and what is printed in them.
 *
 * @param forms the rounds in the order of time
 * @param languages languages that each folded text is printed in
 * @param sheets sheet of the layout by folded printed name
 */
record Forms(List<Form> forms, Map<String, Set<String>> languages, Map<String, String> sheets) {
  private static final String SHEET = "questionnaire.sheet.";

  /** Keys of all that a form prints begin with one of these. */
  private static final List<String> PRINTED =
      List.of("questionnaire.", "form.", "word.synthetic", "language.name");

  static Forms of(Reference reference) {
    Labels labels = reference.labels();
    List<Form> forms = reference.layouts().stream().map(layout -> Form.of(layout, labels)).toList();
    Map<String, Set<String>> languages = new HashMap<>();
    Map<String, String> sheets = new HashMap<>();
    for (Form form : forms) {
      form.sheets().keySet().forEach(sheet -> sheets.put(Wordings.fold(sheet), sheet));
    }
    labels
        .byLanguage()
        .forEach(
            (language, texts) ->
                texts.forEach(
                    (key, text) -> {
                      if (key.startsWith(SHEET)) {
                        sheets.put(Wordings.fold(text), key.substring(SHEET.length()));
                      }
                      if (PRINTED.stream().anyMatch(key::startsWith)) {
                        languages
                            .computeIfAbsent(Wordings.fold(text), each -> new HashSet<>())
                            .add(language);
                      }
                    }));
    return new Forms(forms, languages, sheets);
  }

  Optional<Form> round(String round) {
    return forms.stream().filter(form -> form.layout().round().equals(round)).findFirst();
  }

  /** Whether a text is one that a form prints. */
  boolean isPrinted(String text) {
    return languages.containsKey(Wordings.fold(text));
  }

  /** The language that most texts are printed in; blank if none or several are. */
  String language(List<FormSheet> sheets) {
    Map<String, Integer> counts = new TreeMap<>();
    for (FormSheet sheet : sheets) {
      for (SheetRow row : sheet.rows().values()) {
        for (String text : row.texts()) {
          languages
              .getOrDefault(Wordings.fold(text), Set.of())
              .forEach(language -> counts.merge(language, 1, Integer::sum));
        }
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? best.get(0) : "";
  }
}
