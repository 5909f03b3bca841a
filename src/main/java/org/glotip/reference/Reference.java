package org.glotip.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.SourceCell;

/**
 * All definitions of {@code data/}, loaded once, cross-checked, immutable.
 *
 * @param geography countries and areas
 * @param codes code lists of returns
 * @param vocabulary what respondents write
 * @param terms wordings of long tables and of answers
 * @param labels what is printed
 * @param policy thresholds
 * @param population denominators
 * @param rules rules, in the order of their file
 * @param examples examples beside the rules on observations
 * @param returnExamples examples beside the rules on returns
 * @param tables catalogue of tables
 * @param layouts rounds of the questionnaire, in the order of time
 * @param precedence which of several sources of one count stands
 * @param decisions what people decided
 * @param page what the report page shows
 * @param digest fingerprints of all definitions
 */
public record Reference(
    Geography geography,
    Codes codes,
    Vocabulary vocabulary,
    List<Term> terms,
    Labels labels,
    Policy policy,
    Population population,
    List<RuleDefinition> rules,
    List<RuleExample> examples,
    List<ReturnExample> returnExamples,
    List<TableDefinition> tables,
    List<Layout> layouts,
    Precedence precedence,
    Decisions decisions,
    PageDesign page,
    DataDigest digest) {

  /**
   * Loads and cross-checks all definitions.
   *
   * @throws DefinitionException with every problem, its file and line
   */
  public static Reference load(DataFolder folder) {
    DataReader reader = new DataReader(folder);
    CompletableFuture<DataDigest> digest = CompletableFuture.supplyAsync(folder::digest);
    Geography geography = Geography.load(reader);
    Set<String> countries = geography.countries().keySet();
    Codes codes = Codes.load(reader);
    List<RuleDefinition> rules = RuleDefinition.load(reader);
    Labels labels = Labels.load(reader).with(reasons(rules));
    List<Layout> layouts = Layout.load(reader, codes, labels);
    List<TableDefinition> tables = TableDefinition.load(reader, codes);
    Reference reference =
        new Reference(
            geography,
            codes,
            Vocabulary.load(reader, countries, labels),
            terms(reader, codes),
            labels,
            Policy.load(reader),
            Population.load(reader, countries),
            rules,
            RuleExample.load(reader, rules, codes),
            ReturnExample.load(reader, rules, layouts),
            tables,
            layouts,
            Precedence.load(reader),
            Decisions.load(reader, countries, codes, rules),
            PageDesign.load(reader, geography, codes, tables),
            digest.join());
    reader.finish();
    return reference;
  }

  /** English reasons stand beside their rules, those of other languages among the messages. */
  private static Map<String, String> reasons(List<RuleDefinition> rules) {
    Map<String, String> reasons = new LinkedHashMap<>();
    rules.forEach(rule -> reasons.put("reason." + rule.id(), rule.reason()));
    return reasons;
  }

  /**
   * The rule of an id.
   *
   * @throws DefinitionException if there is none
   */
  public RuleDefinition rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new DefinitionException(
                    new DefinitionProblem("rules.csv", 0, "rule " + id + " is missing")));
  }

  /** A finding with the severity of its rule. */
  public Finding finding(
      String rule, SourceCell cell, List<SourceCell> related, String... arguments) {
    return new Finding(rule, rule(rule).severity(), cell, related, List.of(arguments));
  }

  private static List<Term> terms(DataReader reader, Codes codes) {
    List<Term> found = new ArrayList<>();
    for (DataRow row : reader.rows("terms.csv", "concept", "code", "language", "label")) {
      TermConcept concept = reader.constant(row, "concept", TermConcept.class);
      reader.check(row, "code", allowed(concept, codes));
      found.add(new Term(concept, row.get("code"), row.get("label")));
    }
    return List.copyOf(found);
  }

  private static List<String> pairs(Codes codes) {
    return codes.sexes().codes().stream()
        .flatMap(sex -> codes.ages().codes().stream().map(age -> sex + "." + age))
        .toList();
  }

  private static List<String> allowed(TermConcept concept, Codes codes) {
    return switch (concept) {
      case COLUMN -> List.of(Column.values()).stream().map(Column::name).toList();
      case INDICATOR -> codes.indicators().codes();
      case DIMENSION -> List.of("_T", "FORM", "CITIZENSHIP", "REPATRIATION");
      case FORM -> codes.forms().codes();
      case SEX -> codes.sexes().codes();
      case AGE -> codes.ages().codes();
      case SEX_AND_AGE -> pairs(codes);
      case UNIT -> List.of("COUNT", "RATE");
      case SYNTHETIC -> List.of("SYNTHETIC");
      case ANSWER -> List.of("YES", "NO", "PARTIAL", "UNKNOWN");
      case MONTH -> IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
      case DATE_WORD -> List.of("_");
    };
  }
}
