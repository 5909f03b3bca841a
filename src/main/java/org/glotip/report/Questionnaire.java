package org.glotip.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glotip.reference.Layout;
import org.glotip.reference.Stamp;

/**
 * A questionnaire to be sent out.
 *
 * @param layout its round
 * @param language ISO 639-1 code of its texts
 * @param reporter alpha-3 code of the country it is for; blank for nobody in particular
 * @param synthetic whether it is a made-up sample
 * @param prefilled what was reported before, by the name of the cell
 */
public record Questionnaire(
    Layout layout,
    String language,
    String reporter,
    boolean synthetic,
    Map<String, String> prefilled) {

  public Questionnaire {
    prefilled = Collections.unmodifiableMap(new LinkedHashMap<>(prefilled));
  }

  /** A form without answers. */
  public static Questionnaire blank(Layout layout, String language, String reporter) {
    return new Questionnaire(layout, language, reporter, false, Map.of());
  }

  /** What the form says of itself on a sheet; on a blank sheet name, as a whole. */
  Stamp stamp(String sheet) {
    return new Stamp(layout.round(), layout.version(), language, reporter, sheet, synthetic);
  }
}
