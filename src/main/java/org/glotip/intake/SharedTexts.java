package org.glotip.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Texts that cells point to.
 *
 * @param texts the texts, cut at the limit
 * @param lengths length of those that were cut, by index
 */
record SharedTexts(List<String> texts, Map<Integer, Long> lengths) {

  static SharedTexts read(WorkbookParts parts, String part, FileReading file)
      throws IOException, XMLStreamException {
    SharedTexts shared = new SharedTexts(new ArrayList<>(), new HashMap<>());
    if (part.isEmpty()) {
      return shared;
    }
    BoundedText text = new BoundedText(file.limits().cellCharacters());
    try (XmlPart xml = parts.open(part)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          text.clear();
          xml.appendRichText(text);
          shared.add(text, file);
        }
      }
    }
    return shared;
  }

  private void add(BoundedText text, FileReading file) {
    if (text.isTooLong()) {
      lengths.put(texts.size(), text.length());
    }
    String plain = EscapedText.plain(text.toString());
    file.weigh("");
    file.checkTime();
    texts.add(file.share(plain));
  }
}
