package org.glotip.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.glotip.model.Finding;
import org.glotip.model.Severity;

/**
 * Findings as JUnit XML: a suite per file, a case per finding. Errors fail; warnings and notes pass
 * and say what they have to say.
 */
final class FindingsJunit {
  private final XMLStreamWriter xml;
  private final Wording wording;

  private FindingsJunit(XMLStreamWriter xml, Wording wording) {
    this.xml = xml;
    this.wording = wording;
  }

  static void write(Appendable out, List<Finding> findings, Wording wording) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new FindingsJunit(xml, wording).document(findings);
      xml.flush();
    } catch (XMLStreamException failure) {
      throw new IOException("the report cannot be written: " + failure.getMessage(), failure);
    }
    out.append(text.toString()).append('\n');
  }

  private void document(List<Finding> findings) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("testsuites", "glotip", findings);
    Map<String, List<Finding>> byFile =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.cell().file(), TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      start("testsuite", file.getKey(), file.getValue());
      for (Finding finding : file.getValue()) {
        testcase(finding);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void start(String element, String name, List<Finding> findings)
      throws XMLStreamException {
    long failures = findings.stream().filter(FindingsJunit::fails).count();
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    attribute("name", name);
    attribute("tests", Integer.toString(findings.size()));
    attribute("failures", Long.toString(failures));
  }

  private void testcase(Finding finding) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    attribute("classname", finding.cell().file());
    attribute("name", finding.rule() + " " + finding.cell());
    xml.writeStartElement(fails(finding) ? "failure" : "system-out");
    if (fails(finding)) {
      attribute("type", finding.rule());
      attribute("message", wording.message(finding));
      xml.writeCharacters(PlainText.oneLine(wording.remedy(finding)));
    } else {
      String severity = wording.severity(finding.severity());
      xml.writeCharacters(PlainText.oneLine(severity + ": " + wording.message(finding)));
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void attribute(String name, String text) throws XMLStreamException {
    xml.writeAttribute(name, PlainText.oneLine(text));
  }

  private static boolean fails(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
