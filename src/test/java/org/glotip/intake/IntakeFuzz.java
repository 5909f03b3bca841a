package org.glotip.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.glotip.model.Finding;

/** Any bytes as a file: it is read or it is a finding, in bounded time, and never by a defect. */
public final class IntakeFuzz {
  private static final long MOST_NANOS = 10_000_000_000L;
  private static final String PART = "\n=== ";

  /** What Java says of a slip of the programmer; the reader turns every failure into a finding. */
  private static final Pattern DEFECT =
      Pattern.compile(
          "Cannot invoke \"|Index -?\\d+ out of bounds|class \\S+ cannot be cast"
              + "|For input string: |begin -?\\d+, end|(NullPointer|NoSuchElement|IllegalState)Exc"
              + "|No value present");

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final Intake INTAKE = new Intake(Samples.REFERENCE);

  private IntakeFuzz() {}

  /** A CSV return, long table or any other text. */
  public static void text(byte[] content) {
    ours(read(content));
  }

  /** The XML of the one sheet of a workbook. */
  public static void sheet(byte[] xml) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Samples.parts("").forEach((name, text) -> parts.put(name, text.getBytes(ISO_8859_1)));
    parts.put("xl/worksheets/sheet1.xml", xml);
    ours(read(zip(parts)));
  }

  /** A workbook whose parts are changed where they are unpacked: each after a line of its name. */
  public static void workbook(byte[] parts) {
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (String part : new String(parts, ISO_8859_1).split(Pattern.quote(PART), -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        named.put(part.substring(0, end), part.substring(end + 1).getBytes(ISO_8859_1));
      }
    }
    ours(read(zip(named)));
  }

  /** The bytes of an .xls file; what the library throws at them is its own. */
  public static void oldWorkbook(byte[] content) {
    read(content);
  }

  public static List<byte[]> texts() {
    return List.of(
        Samples.text(Samples.delimited(",", Samples.TABLE)),
        Samples.text(Samples.delimited(";", Samples.TABLE)),
        sample("2024/sample-ARM.csv"));
  }

  public static List<byte[]> sheets() {
    return List.of(
        Samples.parts(
                Samples.headerRow() + "<row r='2'><c r='A2' s='1'><f>1+1</f><v>2</v></c></row>")
            .get("xl/worksheets/sheet1.xml")
            .getBytes(ISO_8859_1));
  }

  public static List<byte[]> workbooks() {
    StringBuilder text = new StringBuilder();
    Samples.parts(
            Samples.headerRow() + "<row><c r='A2' t='s'><v>0</v></c></row>",
            "<si><t>x</t></si>",
            "")
        .forEach((name, part) -> text.append(PART).append(name).append('\n').append(part));
    return List.of(text.toString().getBytes(ISO_8859_1));
  }

  public static List<byte[]> oldWorkbooks() {
    return List.of(Samples.xls(Samples.TABLE));
  }

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(Path.of("questionnaires").resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static IntakeResult read(byte[] content) {
    Path file = null;
    try {
      file = Files.createTempFile("glotip-fuzz", "");
      Files.write(file, content);
      long start = CLOCK.getCurrentThreadCpuTime();
      IntakeResult result = INTAKE.read(List.of(new InputFile("input", file)), name -> {});
      if (CLOCK.getCurrentThreadCpuTime() - start > MOST_NANOS) {
        throw new AssertionError("took longer than 10 s");
      }
      return result;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      if (file != null) {
        file.toFile().delete();
      }
    }
  }

  private static void ours(IntakeResult result) {
    for (Finding finding : result.findings()) {
      if (finding.rule().equals("file-unreadable")
          && DEFECT.matcher(String.join("", finding.arguments())).lookingAt()) {
        throw new AssertionError("a defect taken for a damaged file: " + finding.arguments());
      }
    }
    if (result.files().size() != 1) {
      throw new AssertionError("one file in, " + result.files().size() + " out");
    }
    ReadFile file = result.files().get(0);
    if (file.rowsRejected() > file.rowsRead() || file.rowsRejected() < 0) {
      throw new AssertionError("more rows rejected than read: " + file);
    }
    if (!file.readable() && result.findings().isEmpty()) {
      throw new AssertionError("not readable, and nothing says why");
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        add(zip, part.getKey(), part.getValue());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  /** Names that no archive can have are left out. */
  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    try {
      zip.putNextEntry(new ZipEntry(name));
    } catch (ZipException | IllegalArgumentException twice) {
      return;
    }
    zip.write(content);
  }
}
