package org.glotip.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;

/**
 * What people decided, in the order of {@code data/decisions}.
 *
 * @param labels meanings of labels
 * @param corrections other values
 * @param waivers accepted findings
 */
public record Decisions(
    List<LabelDecision> labels, List<Correction> corrections, List<Waiver> waivers) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of());

  /** Columns of {@code labels.csv}. */
  public static final List<String> LABEL_COLUMNS =
      List.of("reporter", "label", "kind", "code", "reason", "who", "when");

  /** Columns of {@code corrections.csv}. */
  public static final List<String> CORRECTION_COLUMNS =
      List.of(
          "reporter",
          "indicator",
          "year",
          "form",
          "sex",
          "age",
          "counterpart",
          "expected",
          "value",
          "reason",
          "who",
          "when");

  /** Columns of {@code waivers.csv}. */
  public static final List<String> WAIVER_COLUMNS =
      List.of("rule", "place", "reason", "who", "when", "expires");

  private static final Set<LabelKind> UNDECIDED =
      Set.of(LabelKind.AMBIGUOUS, LabelKind.UNRESOLVED, LabelKind.EMPTY);

  public Decisions {
    labels = List.copyOf(labels);
    corrections = List.copyOf(corrections);
    waivers = List.copyOf(waivers);
  }

  static Decisions load(
      DataReader reader, Set<String> countries, Codes codes, List<RuleDefinition> rules) {
    return new Decisions(
        labels(reader, countries), corrections(reader, countries, codes), waivers(reader, rules));
  }

  private static List<LabelDecision> labels(DataReader reader, Set<String> countries) {
    List<LabelDecision> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DataRow row : rows(reader, "labels", LABEL_COLUMNS)) {
      reader.check(row, "reporter", countries);
      LabelKind kind = reader.constant(row, "kind", LabelKind.class);
      if (UNDECIDED.contains(kind)) {
        reader.problem(row.problem("kind " + kind + " decides nothing"));
      }
      if (kind == LabelKind.COUNTRY) {
        reader.check(row, "code", countries);
      } else if (!row.get("code").isEmpty()) {
        reader.problem(row.problem("only a country has a code, not " + kind));
      }
      String label = row.get("label").toLowerCase(Locale.ROOT);
      once(reader, row, seen, row.get("reporter") + " " + label);
      found.add(
          new LabelDecision(
              row.get("reporter"),
              row.get("label"),
              kind,
              row.get("code"),
              Decision.of(reader, row)));
    }
    return found;
  }

  private static List<Correction> corrections(
      DataReader reader, Set<String> countries, Codes codes) {
    List<Correction> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DataRow row : rows(reader, "corrections", CORRECTION_COLUMNS)) {
      reader.check(row, "reporter", countries);
      reader.check(row, "indicator", codes.indicators().codes());
      checkCode(reader, row, "form", codes.forms().codes());
      checkCode(reader, row, "sex", codes.sexes().codes());
      checkCode(reader, row, "age", codes.ages().codes());
      checkValue(reader, row, "expected");
      checkValue(reader, row, "value");
      if (row.get("value").equals(row.get("expected"))) {
        reader.problem(row.problem("the value is the expected one; nothing is corrected"));
      }
      Key key =
          new Key(
              row.get("reporter"),
              row.get("indicator"),
              (int) reader.whole(row, "year"),
              orTotal(row.get("form")),
              orTotal(row.get("sex")),
              orTotal(row.get("age")),
              counterpart(reader, row, countries));
      once(reader, row, seen, key.id());
      found.add(
          new Correction(key, row.get("expected"), row.get("value"), Decision.of(reader, row)));
    }
    return found;
  }

  private static Counterpart counterpart(DataReader reader, DataRow row, Set<String> countries) {
    String text = row.get("counterpart");
    if (text.isEmpty() || text.equals(Code.TOTAL)) {
      return Counterpart.ALL;
    }
    if (countries.contains(text)) {
      return Counterpart.country(text);
    }
    int colon = text.indexOf(':');
    String kind = colon < 0 ? text : text.substring(0, colon);
    for (LabelKind known : LabelKind.values()) {
      if (known != LabelKind.COUNTRY && known.name().equals(kind)) {
        return new Counterpart(known, "", colon < 0 ? "" : text.substring(colon + 1));
      }
    }
    reader.problem(row.problem("counterpart '" + text + "' is no country and no kind of answer"));
    return Counterpart.ALL;
  }

  private static List<Waiver> waivers(DataReader reader, List<RuleDefinition> rules) {
    List<Waiver> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> ids = rules.stream().map(RuleDefinition::id).toList();
    for (DataRow row : rows(reader, "waivers", WAIVER_COLUMNS)) {
      reader.check(row, "rule", ids);
      if (row.get("place").isEmpty()) {
        reader.problem(row.problem("a waiver needs a place"));
      }
      once(reader, row, seen, row.get("rule") + " " + row.get("place"));
      found.add(
          new Waiver(
              row.get("rule"),
              row.get("place"),
              (int) reader.whole(row, "expires"),
              Decision.of(reader, row)));
    }
    return found;
  }

  private static List<DataRow> rows(DataReader reader, String name, List<String> columns) {
    return reader.rows("decisions/" + name + ".csv", columns.toArray(new String[0]));
  }

  private static void checkCode(
      DataReader reader, DataRow row, String column, Collection<String> codes) {
    if (!orTotal(row.get(column)).equals(Code.TOTAL)) {
      reader.check(row, column, codes);
    }
  }

  private static void checkValue(DataReader reader, DataRow row, String column) {
    if (!row.get(column).matches("|<?\\d{1,9}")) {
      reader.problem(row.problem(column + " '" + row.get(column) + "' is no number and no <n"));
    }
  }

  private static void once(DataReader reader, DataRow row, Set<String> seen, String what) {
    if (!seen.add(what)) {
      reader.problem(row.problem("the decision on " + what + " stands twice"));
    }
  }

  private static String orTotal(String code) {
    return code.isEmpty() ? Code.TOTAL : code;
  }
}
