package org.glotip.report;

import java.util.stream.Collectors;
import org.glotip.reference.LayoutLine;

/**
 * What a questionnaire prints.
 *
 * @param form the questionnaire
 * @param wording texts in its language
 */
record FormTexts(Questionnaire form, Wording wording) {

  /** The text beside a line's cells. */
  String beside(LayoutLine line) {
    return line.texts().stream().map(wording::text).collect(Collectors.joining(": "));
  }

  /** An answer that the form knows by itself and nobody need write; blank for any other line. */
  String given(LayoutLine line) {
    return switch (line.parameter("type")) {
      case "COUNTRY" -> wording.area(form.reporter());
      case "ROUND" -> form.layout().round();
      case "LANGUAGE" -> wording.text("language.name");
      default -> "";
    };
  }

  /** What was reported before in a cell; blank for nothing. */
  String before(String cell) {
    return form.prefilled().getOrDefault(cell, "");
  }
}
