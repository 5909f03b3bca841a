package org.glotip.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a country says of its law, in the latest round in which it says anything.
 *
 * @param reporter ISO alpha-3 of the reporting country
 * @param round round of the return
 * @param offence whether the law has a specific offence
 * @param inForce the day the offence came into force; the first day of the year where only the year
 *     is given; null where it is not known
 * @param forms codes of the forms of exploitation that the law covers, in the order of the code
 *     list
 * @param sources the cells it was read from
 */
public record Legislation(
    String reporter,
    String round,
    OffenceInLaw offence,
    @Nullable LocalDate inForce,
    List<String> forms,
    List<RawCell> sources) {

  public Legislation {
    forms = List.copyOf(forms);
    sources = List.copyOf(sources);
  }
}
