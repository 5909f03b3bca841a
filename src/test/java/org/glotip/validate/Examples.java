package org.glotip.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.reference.Labels;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The examples beside rules, whatever the rules are of.
 *
 * @param rows rows of all examples, those of one example one after the other
 * @param name rule, example and expected outcome of a row
 * @param judge judges one example
 * @param <E> a row
 */
record Examples<E>(List<E> rows, Function<E, Name> name, Function<List<E>, Judgement> judge) {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

  /** What a row belongs to. */
  record Name(String rule, String example, String expected) {
    private String text() {
      return rule + ": " + example;
    }
  }

  /** Each example by its name, as arguments of a test. */
  Stream<Arguments> named() {
    return each().map(example -> Arguments.of(name(example).text(), example));
  }

  /** What is expected of the examples of a rule. */
  Set<String> expected(String rule) {
    return of(rule).map(example -> name(example).expected()).collect(Collectors.toSet());
  }

  /** What comes of the rule of an example. */
  String outcome(List<E> example) {
    RuleResult result =
        judge.apply(example).results().stream()
            .filter(found -> found.rule().equals(name(example).rule()))
            .findFirst()
            .orElseThrow();
    if (result.failed() > 0) {
      return "FAIL";
    }
    if (result.passed() > 0) {
      return "PASS";
    }
    return result.undecided() > 0 ? "UNDECIDED" : "NOT JUDGED";
  }

  /** All that is found in the examples: how often what was judged, and each finding whole. */
  String described() {
    StringBuilder text = new StringBuilder();
    each()
        .forEach(
            example -> {
              text.append(name(example).text()).append('\n');
              Judgement judgement = judge.apply(example);
              judgement.results().stream()
                  .filter(found -> found.rule().equals(name(example).rule()))
                  .forEach(found -> text.append("  ").append(counted(found)).append('\n'));
              judgement.findings().stream()
                  .sorted()
                  .forEach(found -> text.append("  ").append(described(found)).append('\n'));
            });
    return text.toString();
  }

  private static String counted(RuleResult result) {
    return result.passed()
        + " passed, "
        + result.failed()
        + " failed, "
        + result.undecided()
        + " undecided";
  }

  private static String described(Finding found) {
    return found.severity()
        + " "
        + found.rule()
        + " at "
        + found.cell()
        + " beside "
        + found.related()
        + " effect "
        + found.effect()
        + " "
        + found.arguments();
  }

  /** A finding of a rule, from an example that fails. */
  Finding failure(String rule) {
    return of(rule)
        .filter(example -> name(example).expected().equals("FAIL"))
        .flatMap(example -> judge.apply(example).findings().stream())
        .filter(found -> found.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  /** The places in the English message of a rule that arguments are put in. */
  static Set<String> places(String rule) {
    return PLACE
        .matcher(ShippedData.reference().labels().text(Labels.FALLBACK, "rule." + rule))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Name name(List<E> example) {
    return name.apply(example.get(0));
  }

  private Stream<List<E>> of(String rule) {
    return each().filter(example -> name(example).rule().equals(rule));
  }

  private Stream<List<E>> each() {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> name.apply(row).text(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }
}
