package org.glotip.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.glotip.model.SourceCell;

/** Reads the sheets of an Office Open XML workbook in their order. */
final class XlsxReader {
  private static final int LONGEST_REFERENCE = 1000;

  private final WorkbookParts parts;
  private final String workbook;
  private final List<SheetName> sheets = new ArrayList<>();
  private final List<NamedCell> names = new ArrayList<>();
  private boolean from1904;

  private XlsxReader(WorkbookParts parts, String workbook) {
    this.parts = parts;
    this.workbook = workbook;
  }

  /**
   * Finds the workbook in an archive.
   *
   * @throws UnreadableException if there is none
   */
  static XlsxReader open(WorkbookParts parts) throws IOException, XMLStreamException {
    XlsxReader reader = new XlsxReader(parts, workbookPart(parts));
    reader.readContents();
    return reader;
  }

  void read(FileReading file) throws IOException, XMLStreamException {
    Map<String, Relationship> relationships = relationships(parts, workbook);
    SharedTexts texts = SharedTexts.read(parts, only(relationships, "sharedStrings"), file);
    DateStyles dates = DateStyles.read(parts, only(relationships, "styles"), from1904);
    names.forEach(file::add);
    if (parts.has("xl/vbaProject.bin")) {
      file.found("macros-ignored", SourceCell.ofFile(file.name()), List.of());
    }
    Set<String> read = new HashSet<>();
    for (SheetName sheet : sheets) {
      Relationship target = relationships.get(sheet.relationship());
      if (target == null) {
        throw UnreadableException.damaged("the sheet \"" + sheet.name() + "\" is missing");
      }
      if (target.isA("worksheet")) {
        // Or a small file could ask for the same part to be read without end.
        if (!read.add(target.target())) {
          throw UnreadableException.damaged("two sheets are the same part, " + target.target());
        }
        SheetReading reading = SheetReading.ofSheet(file, sheet.name(), sheet.hidden());
        SheetXml.read(parts, target.target(), texts, dates, file, reading);
        reading.finish();
      }
    }
  }

  private static String workbookPart(WorkbookParts parts) throws IOException, XMLStreamException {
    String part = only(relationships(parts, ""), "officeDocument");
    String workbook = part.isEmpty() ? "xl/workbook.xml" : part;
    if (workbook.endsWith(".bin")) {
      throw UnreadableException.damaged("a binary workbook (.xlsb)");
    }
    if (!parts.has(workbook)) {
      throw new UnreadableException("file-unknown-kind", "-");
    }
    return workbook;
  }

  private void readContents() throws IOException, XMLStreamException {
    boolean root = true;
    try (XmlPart xml = parts.open(workbook)) {
      while (xml.next()) {
        if (root && xml.isStart() && !xml.starts("workbook")) {
          throw new UnreadableException("file-unknown-kind", "-");
        }
        root &= !xml.isStart();
        if (xml.starts("sheet")) {
          boolean hidden = !xml.attribute("state", "visible").equals("visible");
          sheets.add(new SheetName(xml.attribute("name", ""), xml.relationship(), hidden));
        } else if (xml.starts("workbookPr")) {
          from1904 = isTrue(xml.attribute("date1904", "0"));
        } else if (xml.starts("definedName")) {
          readName(xml);
        }
      }
    }
  }

  private void readName(XmlPart xml) throws XMLStreamException {
    String name = xml.attribute("name", "");
    boolean local = xml.attribute("localSheetId") != null;
    BoundedText reference = new BoundedText(LONGEST_REFERENCE);
    xml.appendText(reference);
    NamedCell.of(name, reference.toString(), local).ifPresent(names::add);
  }

  /** Relationships of a part by their id; of the archive itself where the name is blank. */
  private static Map<String, Relationship> relationships(WorkbookParts parts, String part)
      throws IOException, XMLStreamException {
    int folder = part.lastIndexOf('/') + 1;
    String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    Map<String, Relationship> found = new HashMap<>();
    if (!parts.has(name)) {
      return found;
    }
    try (XmlPart xml = parts.open(name)) {
      while (xml.next()) {
        if (xml.starts("Relationship") && !isExternal(xml)) {
          String target = WorkbookParts.resolve(part, xml.attribute("Target", ""));
          String type = xml.attribute("Type", "");
          found.put(xml.attribute("Id", ""), new Relationship(type, target));
        }
      }
    }
    return found;
  }

  private static boolean isExternal(XmlPart xml) {
    return xml.attribute("TargetMode", "").equals("External");
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  /** The part of a type; blank if there is none. */
  private static String only(Map<String, Relationship> relationships, String type) {
    return relationships.values().stream()
        .filter(each -> each.isA(type))
        .map(Relationship::target)
        .sorted()
        .findFirst()
        .orElse("");
  }

  private record SheetName(String name, String relationship, boolean hidden) {}

  private record Relationship(String type, String target) {
    boolean isA(String kind) {
      return type.endsWith("/" + kind);
    }
  }
}
