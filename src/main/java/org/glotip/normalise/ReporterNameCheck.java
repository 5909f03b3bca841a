package org.glotip.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.RawRow;
import org.glotip.reference.Reference;

/** Whether the country that a row names is the one its code stands for. */
final class ReporterNameCheck {
  private final Reference reference;
  private final LabelMatcher matcher;
  private final Set<String> said = new HashSet<>();

  ReporterNameCheck(Reference reference, LabelMatcher matcher) {
    this.reference = reference;
    this.matcher = matcher;
  }

  /** A finding where the name is known to be another country's; once for each of a table. */
  Optional<Finding> check(RawRow row, String reporter) {
    String name = row.text(Column.COUNTRY);
    if (name.isBlank() || !said.add(String.join("\t", row.header().file(), reporter, name))) {
      return Optional.empty();
    }
    LabelMeaning meaning = matcher.meaning(name, "");
    return meaning.isCountry() && !meaning.code().equals(reporter)
        ? Optional.of(
            reference.finding(
                "reporter-name-mismatch",
                row.at(Column.COUNTRY),
                List.of(row.at(Column.REPORTER)),
                reporter,
                name,
                meaning.code()))
        : Optional.empty();
  }
}
