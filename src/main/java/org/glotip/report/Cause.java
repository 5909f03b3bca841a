package org.glotip.report;

import java.util.Comparator;

/**
 * Something that differs between two runs and can be behind a figure that moved.
 *
 * @param kind what it is
 * @param name name of the file or option; blank where there is only one of the kind
 */
record Cause(CauseKind kind, String name) implements Comparable<Cause> {
  static final Cause NONE = new Cause(CauseKind.NONE, "");

  private static final Comparator<Cause> ORDER =
      Comparator.comparing(Cause::kind).thenComparing(Cause::name);

  @Override
  public int compareTo(Cause other) {
    return ORDER.compare(this, other);
  }

  /** Its kind and its name. */
  String text(Wording wording) {
    String word = wording.text(kind.key());
    return name.isEmpty() ? word : word + " " + PlainText.oneLine(name);
  }
}
