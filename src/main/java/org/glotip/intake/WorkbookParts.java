package org.glotip.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a workbook's archive, each within the limits. */
final class WorkbookParts implements AutoCloseable {
  /** A document type stands before the root element, hence near the start. */
  private static final int PROLOG_BYTES = 4096;

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

  private WorkbookParts(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens an archive and checks its directory.
   *
   * @throws LimitException if it is too large
   * @throws UnreadableException if a part has a document type
   */
  static WorkbookParts open(Path path, Limits limits) throws IOException {
    WorkbookParts parts = new WorkbookParts(new ZipFile(path.toFile()), limits);
    try {
      parts.check();
      return parts;
    } catch (IOException | RuntimeException failure) {
      parts.close();
      throw failure;
    }
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /**
   * Opens a part.
   *
   * @throws UnreadableException if there is none
   */
  XmlPart open(String part) throws IOException, XMLStreamException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw UnreadableException.damaged("the part " + part + " is missing");
    }
    return new XmlPart(part, stream(entry));
  }

  /** The name of a part that another one points to. */
  static String resolve(String from, String target) {
    String path =
        target.startsWith("/") ? target : from.substring(0, from.lastIndexOf('/') + 1) + target;
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void check() throws IOException {
    if (zip.size() > limits.parts()) {
      throw new LimitException("parts = " + limits.parts());
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      checkSize(entry);
      entries.putIfAbsent(key(entry.getName()), entry);
    }
    for (ZipEntry entry : entries.values()) {
      checkProlog(entry);
    }
  }

  private void checkSize(ZipEntry entry) {
    if (entry.getSize() > limits.unpacked(entry.getCompressedSize())) {
      throw new LimitException("part_bytes or unpack_ratio: " + entry.getName());
    }
  }

  private void checkProlog(ZipEntry entry) throws IOException {
    String key = key(entry.getName());
    if (!key.endsWith(".xml") && !key.endsWith(".rels")) {
      return;
    }
    try (InputStream stream = stream(entry)) {
      byte[] start = stream.readNBytes(PROLOG_BYTES);
      String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
      if (text.contains("<!DOCTYPE")) {
        throw XmlPart.documentType(entry.getName());
      }
    }
  }

  private InputStream stream(ZipEntry entry) throws IOException {
    InputStream stream = zip.getInputStream(entry);
    if (stream == null) {
      throw UnreadableException.damaged("the part " + entry.getName() + " cannot be opened");
    }
    long most = limits.unpacked(entry.getCompressedSize());
    return new BoundedStream(stream, entry.getName(), most);
  }

  /** Some programs write other slashes or another case than they point to. */
  private static String key(String part) {
    return resolve("", part.replace('\\', '/')).toLowerCase(Locale.ROOT);
  }
}
