package org.glotip.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML part of a workbook, read forward. Elements go by their local names, as the two flavours of
 * the format differ in the namespace alone. There are no document types and no entities.
 */
final class XmlPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  /** No part of a sound workbook is nested near this deep. */
  private static final int DEEPEST = 200;

  private final String name;
  private final InputStream stream;
  private final XMLStreamReader reader;
  private int depth;

  XmlPart(String name, InputStream stream) throws XMLStreamException {
    this.name = name;
    this.stream = stream;
    this.reader = FACTORY.createXMLStreamReader(stream);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  static UnreadableException documentType(String part) {
    return UnreadableException.damaged("the part " + part + " has a document type");
  }

  /** Goes to the next event; false at the end of the part. */
  boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> enter();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD -> throw documentType(name);
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw UnreadableException.damaged("the part " + name + " has an unknown entity");
      default -> {}
    }
    return true;
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean starts(String element) {
    return isStart() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return isEnd() && reader.getLocalName().equals(element);
  }

  /** Local name of the element that starts or ends here. */
  String element() {
    return reader.getLocalName();
  }

  /** An attribute without a namespace; null if there is none. */
  @Nullable String attribute(String attribute) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(attribute) && isPlain(i)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute, or a text where it is missing. */
  String attribute(String attribute, String otherwise) {
    String value = attribute(attribute);
    return value == null ? otherwise : value;
  }

  /** The {@code r:id} of the element; blank if there is none. */
  String relationship() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("id") && !isPlain(i)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Goes to the end of the element that starts here. */
  void skip() throws XMLStreamException {
    for (int outside = depth - 1; depth > outside && next(); ) {
      // only the depth matters
    }
  }

  /** Appends the text of the element that starts here, and goes to its end. */
  void appendText(BoundedText text) throws XMLStreamException {
    int outside = depth - 1;
    while (next() && depth > outside) {
      if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
  }

  /**
   * Appends what a reader sees of a rich text: its runs, but not the readings that are printed
   * above Chinese characters. Goes to its end.
   */
  void appendRichText(BoundedText text) throws XMLStreamException {
    int outside = depth - 1;
    while (next() && depth > outside) {
      if (starts("rPh")) {
        skip();
      } else if (starts("t")) {
        appendText(text);
      }
    }
  }

  @Override
  public void close() throws IOException, XMLStreamException {
    reader.close();
    stream.close();
  }

  private void enter() {
    if (++depth > DEEPEST) {
      throw UnreadableException.damaged("the part " + name + " is nested too deeply");
    }
  }

  private boolean isPlain(int attribute) {
    String namespace = reader.getAttributeNamespace(attribute);
    return namespace == null || namespace.isEmpty();
  }
}
