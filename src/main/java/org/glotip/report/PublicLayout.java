package org.glotip.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Code;
import org.glotip.model.Column;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.reference.Country;
import org.glotip.reference.Reference;
import org.glotip.reference.Term;
import org.glotip.reference.TermConcept;

/** The wordings of the public long layout: for each code the first one listed, which is English. */
final class PublicLayout {
  private final Reference reference;
  private final Wording english;
  private final Map<TermConcept, Map<String, String>> wordings = new LinkedHashMap<>();

  PublicLayout(Reference reference) {
    this.reference = reference;
    this.english = new Wording(reference.labels(), "en");
    for (Term term : reference.terms()) {
      wordings
          .computeIfAbsent(term.concept(), concept -> new LinkedHashMap<>())
          .putIfAbsent(term.code(), term.label());
    }
  }

  /** Names of the thirteen columns. */
  List<String> header() {
    return List.of(Column.values()).stream()
        .map(column -> wording(TermConcept.COLUMN, column.name()))
        .toList();
  }

  /** The first ten fields of a count's row: all that come before its unit. */
  List<String> fields(Key key) {
    Country country = reference.geography().countries().get(key.reporter());
    return List.of(
        key.reporter(),
        english.area(key.reporter()),
        country == null ? "" : english.area(country.region()),
        country == null ? "" : english.area(country.subregion()),
        wording(TermConcept.INDICATOR, key.indicator()),
        wording(TermConcept.DIMENSION, dimension(key)),
        category(key),
        wording(TermConcept.SEX, key.sex()),
        wording(TermConcept.AGE, key.age()),
        Integer.toString(key.year()));
  }

  /** The unit of every count. */
  String unit() {
    return wording(TermConcept.UNIT, "COUNT");
  }

  /** What a made-up sample gives as its source. */
  String synthetic() {
    return wording(TermConcept.SYNTHETIC, "SYNTHETIC");
  }

  private static String dimension(Key key) {
    if (key.isByForm()) {
      return "FORM";
    }
    if (key.counterpart().isAll()) {
      return Code.TOTAL;
    }
    return key.indicator().equals(Code.REPATRIATED) ? "REPATRIATION" : "CITIZENSHIP";
  }

  private String category(Key key) {
    if (key.counterpart().isAll()) {
      return wording(TermConcept.FORM, key.form());
    }
    LabelKind kind = key.counterpart().kind();
    if (kind == LabelKind.COUNTRY) {
      return english.area(key.counterpart().code());
    }
    return english.name(kind == LabelKind.OWN ? "category" : "kind", kind.name());
  }

  private String wording(TermConcept concept, String code) {
    return wordings.getOrDefault(concept, Map.of()).getOrDefault(code, code);
  }
}
