package org.glotip.normalise;

import java.util.Optional;
import org.glotip.model.LabelKind;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.RawCell;
import org.glotip.reference.Reference;

/**
 * Whose a return is. The country that the form was made for, and the country written on its cover,
 * must be one; a cover that says nothing, or names no single country, does not contradict. Where
 * the form was made for nobody, the cover alone says it.
 */
final class ReporterOfReturn {
  private final Reference reference;
  private final CellReading cells;

  ReporterOfReturn(Reference reference, CellReading cells) {
    this.reference = reference;
    this.cells = cells;
  }

  /** The reporting country; empty, with a finding, where none can be named without guessing. */
  Optional<String> of(QuestionnaireReturn form) {
    RawCell cover = form.reporter();
    String stamp = form.stampedReporter();
    Optional<String> written = cover.text().isBlank() ? Optional.empty() : written(cover, stamp);
    boolean madeForOne = reference.geography().country(stamp).isPresent();
    if (!madeForOne && (!stamp.isEmpty() || written.isEmpty())) {
      cells.note("return-of-nobody", cover, stamp, cover.text());
      return Optional.empty();
    }
    if (madeForOne && !written.orElse(stamp).equals(stamp)) {
      cells.note("return-of-another-country", cover, stamp, cover.text(), written.orElse(""));
      return Optional.empty();
    }
    return madeForOne ? Optional.of(stamp) : written;
  }

  private Optional<String> written(RawCell cover, String stamp) {
    LabelMeaning meaning = cells.meaning(cover, stamp);
    return meaning.kind() == LabelKind.COUNTRY ? Optional.of(meaning.code()) : Optional.empty();
  }
}
