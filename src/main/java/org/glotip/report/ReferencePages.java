package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glotip.reference.CodeList;
import org.glotip.reference.Country;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleDefinition;
import org.glotip.reference.RuleExample;
import org.glotip.reference.TableDefinition;

/** Pages that say in Markdown what the definitions say, made from them. */
public final class ReferencePages {
  private static final String MADE =
      "\n\n*Made by `glotip docs` from the definitions in `data/`; change those, not this page.*\n\n";

  private final Reference reference;
  private final Wording english;
  private final List<String> languages;

  private ReferencePages(Reference reference) {
    this.reference = reference;
    this.english = new Wording(reference.labels(), "en");
    this.languages =
        reference.labels().byLanguage().entrySet().stream()
            .filter(texts -> texts.getValue().containsKey("language.name"))
            .map(Map.Entry::getKey)
            .toList();
  }

  /**
   * Writes the pages into a folder.
   *
   * @return their paths, in order
   * @throws OutputException if one cannot be written
   */
  public static List<Path> write(Path folder, Reference reference) {
    List<Path> written = new ArrayList<>();
    of(reference)
        .forEach(
            (name, text) -> {
              Path path = folder.resolve(name);
              try {
                Files.createDirectories(folder);
                TextFile.write(path, text);
              } catch (IOException failure) {
                throw new OutputException("The page " + path + " cannot be written.", failure);
              }
              written.add(path);
            });
    return written;
  }

  /** The text of each page by its name. */
  public static Map<String, String> of(Reference reference) {
    ReferencePages pages = new ReferencePages(reference);
    Map<String, String> texts = new TreeMap<>();
    for (Layout layout : reference.layouts()) {
      texts.put("questionnaire-" + layout.round() + ".md", pages.questionnaire(layout));
    }
    texts.put("rules.md", pages.rules());
    texts.put("tables.md", pages.tables());
    texts.put("codes.md", pages.codes());
    return texts;
  }

  private String questionnaire(Layout layout) {
    StringBuilder page = new StringBuilder();
    page.append("# Questionnaire of the round of ").append(layout.round());
    page.append(MADE).append("Version ").append(layout.version()).append(". Years asked for: ");
    page.append(layout.years().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    page.append(
        """
        . A name ending in `_YEAR` stands for one cell for each year.
        `_label` is the cell in which a citizenship or country is written. A row is that of a form nobody has changed.

        Names go with their cells when rows are inserted or sheets renamed. In a CSV return they are the first field of
        each record.
        """);
    layout.sheets().forEach(sheet -> page.append(sheet(layout, sheet)));
    return page.toString();
  }

  private String sheet(Layout layout, String sheet) {
    MarkdownTable table = new MarkdownTable("row", "cell", "text", "holds");
    for (LayoutLine line : layout.sheet(sheet)) {
      if (!line.id().isEmpty()) {
        table.row(Integer.toString(line.row()), cells(line), text(line), holds(line));
      }
    }
    String name = english.name("questionnaire.sheet", sheet);
    return "\n## " + name + "\n\n" + title(layout, sheet) + table;
  }

  private String title(Layout layout, String sheet) {
    return layout.sheet(sheet).stream()
        .filter(line -> line.kind() == LineKind.TITLE)
        .map(line -> text(line) + ".\n\n")
        .collect(Collectors.joining());
  }

  private static String cells(LayoutLine line) {
    String cell = "`" + line.cell() + (line.kind().isByYear() ? "_YEAR" : "") + "`";
    return line.kind() == LineKind.LISTED ? "`" + line.labelCell() + "`, " + cell : cell;
  }

  private String text(LayoutLine line) {
    return line.texts().stream().map(english::text).collect(Collectors.joining(": "));
  }

  private static String holds(LayoutLine line) {
    return switch (line.kind()) {
      case COUNT, LISTED ->
          List.of(line.indicator(), line.form(), line.sex(), line.age(), line.counterpart())
              .stream()
              .filter(code -> !code.isEmpty())
              .collect(Collectors.joining(" "));
      case SUM -> String.join(" + ", line.parts()) + " against " + line.parameter("total");
      case MARK -> "a mark for each year";
      default ->
          List.of(line.parameter("type"), line.parameter("about"), line.form()).stream()
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining(" "));
    };
  }

  private String rules() {
    StringBuilder page = new StringBuilder("# Rules" + MADE);
    page.append(
        "What each finding means, what to do about it, and since which edition it exists.\n");
    for (RuleDefinition rule : reference.rules()) {
      page.append("\n## `").append(rule.id()).append("`\n\n");
      page.append(english.text("rule." + rule.id())).append(".\n\n");
      String remedy = english.text("remedy." + rule.id());
      if (!remedy.startsWith("remedy.")) {
        page.append("To do: ").append(remedy).append("\n\n");
      }
      page.append("- Severity: ").append(english.severity(rule.severity()));
      page.append(" · kind `")
          .append(rule.kind())
          .append("`")
          .append(parameters(rule.parameters()));
      page.append(" · since ").append(rule.since()).append('\n');
      page.append("- Why: ").append(rule.reason()).append('\n');
      page.append(examples(rule.id()));
    }
    return page.toString();
  }

  private String examples(String rule) {
    String names =
        reference.examples().stream()
            .filter(example -> example.rule().equals(rule))
            .map(ReferencePages::example)
            .distinct()
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? "" : "- Examples: " + names + ".\n";
  }

  private static String example(RuleExample example) {
    return example.example() + " (" + example.expected().toLowerCase(java.util.Locale.ROOT) + ")";
  }

  private static String parameters(Map<String, String> parameters) {
    return new TreeMap<>(parameters)
        .entrySet().stream()
            .map(parameter -> " `" + parameter.getKey() + "=" + parameter.getValue() + "`")
            .collect(Collectors.joining());
  }

  private String tables() {
    MarkdownTable table = new MarkdownTable("table", "title", "kind", "indicators", "parameters");
    for (TableDefinition one : reference.tables()) {
      table.row(
          "`" + one.slug() + "`",
          english.name("table", one.slug()),
          one.kind().name(),
          String.join(" ", one.indicators()),
          parameters(one.parameters()).strip());
    }
    return "# Tables" + MADE + "How each is computed stands in `docs/method.md`.\n\n" + table;
  }

  private String codes() {
    return "# Code lists"
        + MADE
        + codes("Indicators", "indicator", reference.codes().indicators())
        + codes("Forms of exploitation", "form", reference.codes().forms())
        + codes("Sexes", "sex", reference.codes().sexes())
        + codes("Ages", "age", reference.codes().ages())
        + countries();
  }

  private String codes(String title, String list, CodeList codes) {
    List<String> header = new ArrayList<>(List.of("code"));
    header.addAll(languages);
    MarkdownTable table = new MarkdownTable(header.toArray(String[]::new));
    for (String code : codes.codes()) {
      List<String> row = new ArrayList<>(List.of("`" + code + "`"));
      languages.forEach(
          language -> row.add(new Wording(reference.labels(), language).name(list, code)));
      table.row(row);
    }
    return "## " + title + "\n\n" + table + "\n";
  }

  private String countries() {
    MarkdownTable table =
        new MarkdownTable("code", "M49", "name", "region", "subregion", "language of its form");
    reference.geography().countries().keySet().stream()
        .sorted()
        .map(code -> reference.geography().countries().get(code))
        .forEach(country -> table.row(fields(country)));
    return "## Countries and areas\n\n" + table;
  }

  private List<String> fields(Country country) {
    return List.of(
        country.code(),
        country.m49(),
        english.area(country.code()),
        english.area(country.region()),
        english.area(country.subregion()),
        country.formLanguage());
  }
}
