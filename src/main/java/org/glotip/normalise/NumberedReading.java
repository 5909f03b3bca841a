package org.glotip.normalise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glotip.model.LabelKind;

/** Understands labels before or behind which a number stands. */
final class NumberedReading {
  static final Pattern LEADING = Pattern.compile("^\\s*\\d+\\s*[.):,x*-]?\\s*(?=\\D)(.*)$");
  private static final Pattern TRAILING =
      Pattern.compile("^(.*?\\D)\\s*[:=,x*(-]?\\s*\\d+\\s*\\)?\\s*$");

  private final LabelMatcher matcher;

  NumberedReading(LabelMatcher matcher) {
    this.matcher = matcher;
  }

  LabelMeaning read(String label, String reporter) {
    for (Pattern pattern : List.of(LEADING, TRAILING)) {
      Matcher number = pattern.matcher(label);
      if (number.matches() && !number.group(1).isBlank() && !number.group(1).equals(label)) {
        LabelMeaning rest = matcher.read(number.group(1), reporter);
        if (!rest.isUnresolved()) {
          return rest.kind() == LabelKind.MULTIPLE ? rest : rest.as(MatchKind.NUMBERED);
        }
      }
    }
    return LabelMeaning.unresolved();
  }
}
