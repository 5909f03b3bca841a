package org.glotip.disclosure;

import java.util.List;
import java.util.Locale;

/** What an audit found, as aligned text: counts only, never a cell or a number of one. */
public final class AuditReport {
  private static final int LABEL = 42;
  private static final int[] COLUMNS = {10, 14, 10, 18, 14, 11, 11};

  private AuditReport() {}

  /** The text. */
  public static String text(AuditResult result) {
    StringBuilder text = new StringBuilder();
    text.append(fact("cells", number(result.cells()) + ", " + number(result.hidden()) + " hidden"));
    text.append(fact("assumed", assumption(result)));
    if (result.plain() > 0) {
      text.append(fact("printed", number(result.plain()) + " small counts stand there plainly"));
    }
    text.append('\n').append(header());
    result
        .relations()
        .forEach((relation, recovery) -> text.append(line(relation.label(), recovery)));
    text.append(line(AuditResult.TOGETHER, result.together()));
    return text.append('\n').append(verdict(result)).toString();
  }

  private static String assumption(AuditResult result) {
    return result.zeroHidden()
        ? "<5 hides 0 to 4, since no 0 is printed"
        : "<5 hides 1 to 4, since 0 is printed, unless bounds beside it say otherwise";
  }

  private static String header() {
    return row(
        "relation",
        List.of(
            "sums",
            "not holding",
            "hidden",
            "one subtraction",
            "recoverable",
            "not zero",
            "narrowed"));
  }

  private static String line(String label, Recovery recovery) {
    return row(
        label,
        List.of(
                recovery.identities(),
                recovery.notHolding(),
                recovery.hidden(),
                recovery.subtracted(),
                recovery.recovered(),
                recovery.notZero(),
                recovery.narrowed())
            .stream()
            .map(AuditReport::number)
            .toList());
  }

  private static String verdict(AuditResult result) {
    return fact("recoverable", number(result.together().recovered()))
        + fact(
            "not proven",
            number(result.open()) + " of " + number(result.groups()) + " groups searched");
  }

  private static String row(String label, List<String> numbers) {
    StringBuilder row = new StringBuilder(label);
    row.append(" ".repeat(Math.max(1, LABEL - label.length())));
    for (int i = 0; i < numbers.size(); i++) {
      String number = numbers.get(i);
      row.append(" ".repeat(Math.max(1, COLUMNS[i] - number.length()))).append(number);
    }
    return row.append('\n').toString();
  }

  private static String fact(String name, String text) {
    return String.format(Locale.ROOT, "%-14s%s\n", name, text);
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
