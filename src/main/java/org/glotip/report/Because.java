package org.glotip.report;

import org.jspecify.annotations.Nullable;

/**
 * What is behind a movement, and by which counts.
 *
 * @param cause what it is
 * @param counts number of counts under the figure that it changed; 0 where it acts otherwise
 * @param example the count it moved most; null where there is none
 */
record Because(Cause cause, int counts, @Nullable CountChange example) {
  /** By how much the example moved. */
  double size() {
    return example == null ? 0 : example.size();
  }

  /** The cause, and the count it moved most. */
  String text(Wording wording) {
    String text = cause.text(wording);
    if (example == null) {
      return text;
    }
    String more = counts == 1 ? "" : wording.text("diff.more-counts", Integer.toString(counts - 1));
    return text + ": " + PlainText.oneLine(example.text()) + more;
  }
}
