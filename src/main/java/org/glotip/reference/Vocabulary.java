package org.glotip.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glotip.model.LabelKind;

/**
 * What respondents write, in all languages.
 *
 * @param synonyms labels and their meanings
 * @param words words with a part to play
 */
public record Vocabulary(List<Synonym> synonyms, List<Word> words) {

  /** Labels of languages that the questionnaire is not sent out in. */
  private static final String FURTHER = "synonyms/further/";

  private static final List<String> SMALL_NUMBERS =
      List.of("2", "3", "4", "5", "6", "7", "8", "9", "10");

  /** Key of the printed name of a country. */
  private static final Pattern NAME = Pattern.compile("area\\.[A-Z]{3}");

  static Vocabulary load(DataReader reader, Set<String> countries, Labels labels) {
    // Side by side: these files are most of what is read.
    List<Synonym> synonyms =
        reader.in("synonyms").parallelStream()
            .map(file -> synonyms(reader, file, countries))
            .flatMap(List::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    printedNames(labels, synonyms);
    countries.stream().sorted().map(Vocabulary::code).forEach(synonyms::add);
    List<Word> words = new ArrayList<>();
    for (String file : reader.in("words")) {
      words.addAll(words(reader, file));
    }
    return new Vocabulary(List.copyOf(synonyms), List.copyOf(words));
  }

  private static List<Synonym> synonyms(DataReader reader, String file, Set<String> countries) {
    boolean further = file.startsWith(FURTHER);
    boolean many = file.equals(FURTHER + "cldr.csv");
    List<DataRow> rows =
        many
            ? reader.rows(file, "label", "kind", "code", "form", "language")
            : reader.rows(file, "label", "kind", "code", "form");
    List<Synonym> found = new ArrayList<>();
    for (DataRow row : rows) {
      String language = many ? row.get("language") : language(file);
      synonym(reader, row, countries, language, further).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Synonym> synonym(
      DataReader reader, DataRow row, Set<String> countries, String language, boolean further) {
    LabelKind kind = reader.constant(row, "kind", LabelKind.class);
    String code = row.get("code");
    if (kind == LabelKind.COUNTRY && !reader.check(row, "code", countries)) {
      return Optional.empty();
    }
    if (kind != LabelKind.COUNTRY && !code.isEmpty()) {
      reader.problem(row.problem("only a country has a code, not " + kind));
    }
    SynonymForm form = form(reader, row, kind);
    return Optional.of(new Synonym(row.get("label"), kind, code, form, language, further));
  }

  /** The form; a label that is no country is a wording and need not say so. */
  private static SynonymForm form(DataReader reader, DataRow row, LabelKind kind) {
    String text = row.get("form").toUpperCase(Locale.ROOT);
    if (text.isEmpty() && kind != LabelKind.COUNTRY) {
      return SynonymForm.WORDING;
    }
    DataRow upper = new DataRow(row.file(), row.line(), Map.of("form", text));
    return reader.constant(upper, "form", SynonymForm.class);
  }

  private static Synonym code(String code) {
    return new Synonym(code, LabelKind.COUNTRY, code, SynonymForm.ABBREVIATION, "", false);
  }

  private static void printedNames(Labels labels, List<Synonym> synonyms) {
    labels
        .byLanguage()
        .forEach(
            (language, texts) -> texts.forEach((key, text) -> add(language, key, text, synonyms)));
  }

  private static void add(String language, String key, String text, List<Synonym> synonyms) {
    boolean longName = key.startsWith("official.");
    if (longName || NAME.matcher(key).matches()) {
      String code = key.substring(key.indexOf('.') + 1);
      SynonymForm form = longName ? SynonymForm.LONG : SynonymForm.OFFICIAL;
      synonyms.add(new Synonym(text, LabelKind.COUNTRY, code, form, language, false));
    }
  }

  private static List<Word> words(DataReader reader, String file) {
    List<Word> found = new ArrayList<>();
    for (DataRow row : reader.rows(file, "word", "role", "stands_for")) {
      WordRole role = reader.constant(row, "role", WordRole.class);
      if (role == WordRole.NUMERAL) {
        reader.check(row, "stands_for", SMALL_NUMBERS);
      }
      found.add(new Word(row.get("word"), role, row.get("stands_for"), language(file)));
    }
    return found;
  }

  private static String language(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  }
}
