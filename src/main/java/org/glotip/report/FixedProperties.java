package org.glotip.report;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What a document says of itself, the same whenever it is made. */
final class FixedProperties {
  /** Stands for the time of creation, which must not depend on the clock. */
  static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  private FixedProperties() {}

  static void set(POIXMLProperties properties, String title) {
    CoreProperties core = properties.getCoreProperties();
    core.setCreated(Optional.of(CREATED));
    core.setModified(Optional.of(CREATED));
    core.setCreator("glotip");
    core.setTitle(title);
  }
}
