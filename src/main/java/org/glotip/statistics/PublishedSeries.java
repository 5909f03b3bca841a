package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.reference.CodeItem;
import org.glotip.reference.Codes;
import org.glotip.reference.TableDefinition;

/**
 * A series of a published statistical database.
 *
 * @param code code of the series of counts
 * @param rate code of the series of rates
 * @param forms forms of exploitation it adds up; {@code _T} alone for all persons
 * @param left forms of the same class that belong to other series: a return that gives classes only
 *     has them in this one
 * @param sexes its codes of sex, the total among them
 * @param ages its codes of age, the total among them
 */
record PublishedSeries(
    String code,
    String rate,
    List<String> forms,
    List<String> left,
    List<String> sexes,
    List<String> ages) {

  /**
   * The series of a table's parameter {@code series}, such as {@code V:_T;X:BEGGING+OTHER}; the
   * sexes they are broken down by are in {@code sexes}, what a rate's code has behind the code of
   * its count in {@code rate}.
   *
   * @throws org.glotip.reference.DefinitionException if a form is not known
   */
  static List<PublishedSeries> of(TableDefinition table, Codes codes) {
    List<PublishedSeries> found = new ArrayList<>();
    for (String text : table.list("series")) {
      String[] parts = text.split(":", 2);
      List<String> forms = List.of(parts[parts.length - 1].split("\\+"));
      if (parts.length < 2 || !codes.forms().codes().containsAll(forms)) {
        throw table.problem("'" + text + "' is not a series and its forms");
      }
      String rate = parts[0] + table.parameters().getOrDefault("rate", "R");
      found.add(
          new PublishedSeries(
              parts[0],
              rate,
              forms,
              left(forms, codes),
              withTotal(table.list("sexes")),
              withTotal(codes.ages().parts())));
    }
    return found;
  }

  /** Whether it counts all persons, whatever the form. */
  boolean isOfAll() {
    return forms.contains(Code.TOTAL);
  }

  /** Whether a count is one of its cells. */
  boolean holds(Key key) {
    return forms.contains(key.form()) && sexes.contains(key.sex()) && ages.contains(key.age());
  }

  private static List<String> withTotal(List<String> parts) {
    List<String> all = new ArrayList<>(parts);
    all.add(Code.TOTAL);
    return List.copyOf(all);
  }

  private static List<String> left(List<String> forms, Codes codes) {
    if (!forms.contains(residual(forms, codes))) {
      return List.of();
    }
    return codes.forms().codes().stream()
        .filter(
            form -> !forms.contains(form) && classOf(form, codes).equals(residual(forms, codes)))
        .toList();
  }

  /** The class of the forms, which also is the form under which a return gives the class. */
  private static String residual(List<String> forms, Codes codes) {
    return classOf(forms.get(0), codes);
  }

  private static String classOf(String form, Codes codes) {
    return codes.forms().item(form).map(CodeItem::attribute).orElse("");
  }
}
