package org.glotip;

import java.util.Locale;
import java.util.Optional;
import org.glotip.disclosure.AuditResult;

/** A hidden count can be worked out from public files that were about to appear: a defect. */
public final class DisclosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DisclosedException(Optional<AuditResult> result) {
    super(
        result
            .map(
                found ->
                    String.format(
                        Locale.ROOT,
                        "%,d hidden counts can be worked out from the public files, %,d groups are"
                            + " not proven; nothing was published and the earlier output is as it"
                            + " was",
                        found.recovered().size(),
                        found.open()))
            .orElse(
                "the public files cannot be read back, so nothing is proven; nothing was"
                    + " published"));
  }
}
