package org.glotip.reference;

import java.util.List;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;

/**
 * The code lists of returns.
 *
 * @param indicators what is counted; the attribute is the unit
 * @param forms forms of exploitation; the attribute is the class in mixed sources
 * @param sexes sexes
 * @param ages age groups
 */
public record Codes(CodeList indicators, CodeList forms, CodeList sexes, CodeList ages) {
  /** Role of an indicator of own nationals who were victims in another country. */
  private static final String ABROAD = "VICTIM_ABROAD";

  /**
   * Whether a count by citizenship or country is one of those that add up to their list's sum.
   *
   * <p>Among nationals who came back, "own citizens" and "abroad" name all of them: such a row is a
   * sum beside its list.
   */
  public boolean isListed(Key key) {
    return !key.counterpart().isAll()
        && key.counterpart().kind().isPartOfSum()
        && !isWholeList(key);
  }

  /** Whether a count names all persons of a list of countries. */
  public boolean isWholeList(Key key) {
    LabelKind kind = key.counterpart().kind();
    boolean abroad =
        indicators().item(key.indicator()).filter(item -> item.role().equals(ABROAD)).isPresent();
    return abroad && (kind == LabelKind.OWN || kind == LabelKind.FOREIGN);
  }

  /**
   * The forms that the rest of a class holds too, wherever they are not asked for apart; none for a
   * form that is no rest. A rest bears the name of its class.
   */
  public List<String> withinRest(String form) {
    boolean isRest = forms().item(form).filter(item -> item.attribute().equals(form)).isPresent();
    return isRest
        ? forms().items().values().stream()
            .filter(item -> item.attribute().equals(form) && !item.code().equals(form))
            .map(CodeItem::code)
            .toList()
        : List.of();
  }

  static Codes load(DataReader reader) {
    return new Codes(
        CodeList.load(reader, "indicators", "unit", "code", "unit", "iccs", "role"),
        CodeList.load(reader, "forms", "class", "code", "class", "role"),
        CodeList.load(reader, "sexes", "", "code", "role"),
        CodeList.load(reader, "ages", "", "code", "role"));
  }
}
