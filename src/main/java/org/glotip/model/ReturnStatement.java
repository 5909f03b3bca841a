package org.glotip.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One return, understood: what it counts and what it says beside its counts.
 *
 * @param file name of the input as the user knows it
 * @param reporter ISO alpha-3 of the reporting country
 * @param round round whose layout it was read by
 * @param language ISO 639-1 code of the language the country is answered in
 * @param counts its counts, in the order of the layout, then of years; cells that say in words that
 *     a number is not available are among them, blank cells are not
 * @param remarks its remarks that are not blank, in the order of the layout
 * @param legislation what it says of the law; null where it says nothing
 * @param partialYears its years that are marked as not whole, by indicator
 */
public record ReturnStatement(
    String file,
    String reporter,
    String round,
    String language,
    List<ReturnCount> counts,
    List<ReturnRemark> remarks,
    @Nullable Legislation legislation,
    Set<Series> partialYears) {

  public ReturnStatement {
    counts = List.copyOf(counts);
    remarks = List.copyOf(remarks);
    partialYears = Set.copyOf(partialYears);
  }
}
