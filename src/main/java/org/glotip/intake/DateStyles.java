package org.glotip.intake;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show a number as a date, and from when its days count. */
final class DateStyles {
  private static final int FIRST_OWN_FORMAT = 164;

  private final BitSet dates = new BitSet();
  private final Map<Integer, String> formats = new HashMap<>();
  private final boolean from1904;
  private int styles;

  private DateStyles(boolean from1904) {
    this.from1904 = from1904;
  }

  static DateStyles read(WorkbookParts parts, String part, boolean from1904)
      throws IOException, XMLStreamException {
    DateStyles styles = new DateStyles(from1904);
    if (!part.isEmpty()) {
      try (XmlPart xml = parts.open(part)) {
        styles.read(xml);
      }
    }
    return styles;
  }

  /** Whether a style, by the text of its index, shows a date. */
  boolean isDate(String style) {
    try {
      return dates.get(Integer.parseInt(style));
    } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
      return false;
    }
  }

  boolean from1904() {
    return from1904;
  }

  private void read(XmlPart xml) throws XMLStreamException {
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        formats.put(number(xml, "numFmtId"), xml.attribute("formatCode", ""));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.isStart();
      } else if (ofCells && xml.starts("xf")) {
        dates.set(styles++, isDateFormat(number(xml, "numFmtId")));
      }
    }
  }

  private boolean isDateFormat(int id) {
    String format = formats.get(id);
    if (format != null) {
      return DateUtil.isADateFormat(id, format);
    }
    return id < FIRST_OWN_FORMAT && DateUtil.isInternalDateFormat(id);
  }

  private static int number(XmlPart xml, String attribute) {
    try {
      return Integer.parseInt(xml.attribute(attribute, "0"));
    } catch (NumberFormatException wrong) {
      return 0;
    }
  }
}
