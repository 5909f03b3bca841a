package org.glotip.validate;

import java.util.List;

/**
 * A sum that a questionnaire asks for, whatever the return.
 *
 * @param total id of the line of the total
 * @param parts ids of the lines of the parts, in order
 * @param listed ids of the lines of parts that the respondent writes in; a list may leave out whom
 *     it does not know
 * @param exact whether the parts make up the total; else they are not more than it
 */
record SumRelation(String total, List<String> parts, List<String> listed, boolean exact) {

  SumRelation {
    parts = List.copyOf(parts);
    listed = List.copyOf(listed);
  }
}
