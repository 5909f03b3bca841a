package org.glotip.model;

/**
 * The other side of a count: citizenship of a victim or offender, or the country a victim was
 * repatriated from.
 *
 * @param kind what the label means
 * @param code ISO alpha-3 for {@link LabelKind#COUNTRY}, {@code _T} where the count is not broken
 *     down, else blank
 * @param label the folded label where the kind alone does not tell two answers apart; else blank
 */
public record Counterpart(LabelKind kind, String code, String label)
    implements Comparable<Counterpart> {

  /** The count is not broken down by counterpart. */
  public static final Counterpart ALL = new Counterpart(LabelKind.TOTAL, Code.TOTAL, "");

  /** Own citizens of the reporter. */
  public static final Counterpart OWN = new Counterpart(LabelKind.OWN, "", "");

  /** One country. */
  public static Counterpart country(String code) {
    return new Counterpart(LabelKind.COUNTRY, code, "");
  }

  /** Whether this is the count over all counterparts. */
  public boolean isAll() {
    return equals(ALL);
  }

  @Override
  public int compareTo(Counterpart other) {
    return id().compareTo(other.id());
  }

  /** Stable text of this counterpart within an observation's id. */
  public String id() {
    if (!code.isEmpty()) {
      return code;
    }
    return label.isEmpty() ? kind.name() : kind.name() + ":" + label;
  }
}
