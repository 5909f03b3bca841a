package org.glotip.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that a workbook has a name for.
 *
 * @param name the name in lower case, as names are the same in any case
 * @param sheet the sheet in lower case, for the same reason
 * @param place the cell; the first one where the name is of several
 * @param local whether the name is known on one sheet only, as those of a copied sheet are
 */
record NamedCell(String name, String sheet, Place place, boolean local) {
  private static final Pattern REFERENCE =
      Pattern.compile("=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)");

  /** The cell a name refers to; empty where it refers to none, as after its row was deleted. */
  static Optional<NamedCell> of(String name, String reference, boolean local) {
    Matcher found = REFERENCE.matcher(reference.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    String quoted = found.group(1);
    String sheet = quoted == null ? found.group(2) : quoted.replace("''", "'");
    return CellArea.of(found.group(3))
        .map(area -> new NamedCell(fold(name), fold(sheet), area.first(), local));
  }

  /** A name as it is compared. */
  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
