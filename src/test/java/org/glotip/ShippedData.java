package org.glotip;

import java.nio.file.Path;
import org.glotip.normalise.LabelMatcher;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Decisions;
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

  /** The whole program over them. */
  static Pipeline pipeline() {
    return Loaded.PIPELINE;
  }

  /** The shipped definitions with other decisions. */
  public static Reference with(Decisions decisions) {
    Reference shipped = reference();
    return new Reference(
        shipped.geography(),
        shipped.codes(),
        shipped.vocabulary(),
        shipped.terms(),
        shipped.labels(),
        shipped.policy(),
        shipped.population(),
        shipped.rules(),
        shipped.examples(),
        shipped.returnExamples(),
        shipped.tables(),
        shipped.layouts(),
        shipped.precedence(),
        decisions,
        shipped.page(),
        shipped.digest());
  }

  private static final class Loaded {
    static final Reference REFERENCE = Reference.load(DataFolder.of(Path.of("data")));
    static final Pipeline PIPELINE = new Pipeline(REFERENCE, Progress.NONE);
    static final LabelMatcher MATCHER = new LabelMatcher(REFERENCE.vocabulary());
  }
}
