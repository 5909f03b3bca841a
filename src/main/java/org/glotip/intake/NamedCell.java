package org.glotip.intake;

import java.util.Locale;
import java.util.Optional;

/**
 * A cell that a workbook has a name for.
 *
 * @param name the name in lower case, as names are the same in any case
 * @param sheet the sheet in lower case, for the same reason
 * @param place the cell; the first one where the name is of several
 * @param local whether the name is known on one sheet only, as those of a copied sheet are
 */
record NamedCell(String name, String sheet, Place place, boolean local) {
  /** The cell a name refers to; empty where it refers to none, as after its row was deleted. */
  static Optional<NamedCell> of(String name, String reference, boolean local) {
    String text = reference.strip();
    int from = text.startsWith("=") ? 1 : 0;
    int mark = text.lastIndexOf('!');
    String sheet = mark <= from ? "" : sheet(text.substring(from, mark));
    return sheet.isEmpty()
        ? Optional.empty()
        : CellArea.of(text.substring(mark + 1))
            .map(area -> new NamedCell(fold(name), fold(sheet), area.first(), local));
  }

  /** The name of a sheet as it stands in a reference, without its quotes; blank if it is none. */
  private static String sheet(String text) {
    boolean quoted = text.length() > 2 && text.startsWith("'") && text.endsWith("'");
    String bare = quoted ? text.substring(1, text.length() - 1).replace("''", "\0") : text;
    boolean sound = bare.indexOf('\'') < 0 && (quoted || bare.indexOf('!') < 0);
    return sound ? bare.replace('\0', '\'') : "";
  }

  /** A name as it is compared. */
  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
