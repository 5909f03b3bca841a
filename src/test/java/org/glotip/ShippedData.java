package org.glotip;

import java.nio.file.Path;
import org.glotip.normalise.LabelMatcher;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;

/** The shipped definitions and a matcher over them, loaded once for all tests. */
public final class ShippedData {
  private ShippedData() {}

  public static Reference reference() {
    return Loaded.REFERENCE;
  }

  public static LabelMatcher matcher() {
    return Loaded.MATCHER;
  }

  private static final class Loaded {
    static final Reference REFERENCE = Reference.load(DataFolder.of(Path.of("data")));
    static final LabelMatcher MATCHER = new LabelMatcher(REFERENCE.vocabulary());
  }
}
