package org.glotip.intake;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.glotip.model.SourceCell;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;
import org.jspecify.annotations.Nullable;

/** Reads one file by what it is, and turns every failure into a finding. */
final class FileReader {
  private static final int LONGEST_REASON = 200;

  private final Reference reference;
  private final Limits limits;
  private final Wordings wordings;
  private @Nullable Forms forms;

  FileReader(Reference reference) {
    this.reference = reference;
    this.limits = Limits.of(reference.policy());
    this.wordings = Wordings.of(reference.terms());
  }

  FileResult read(InputFile input) {
    FileReading reading = new FileReading(input.name(), reference, limits, wordings);
    Opening opening = new Opening(input.path());
    try {
      opening.read(reading, limits);
      opening.checkUnchanged();
      if (ReturnReading.isWorthWhile(reading)) {
        ReturnReading.read(reading, forms());
      }
      reading.finish();
      return result(reading, opening, reading.isUsable());
    } catch (UnreadableException failure) {
      return failed(reading, opening, failure.rule(), reason(failure));
    } catch (LimitException failure) {
      return failed(reading, opening, "file-too-large", reason(failure));
    } catch (OutOfMemoryError failure) {
      return failed(reading, opening, "file-too-large", "memory");
    } catch (StackOverflowError failure) {
      return failed(reading, opening, "file-unreadable", "its parts are nested too deeply");
    } catch (IOException | XMLStreamException | RuntimeException failure) {
      return failed(reading, opening, "file-unreadable", reason(failure));
    }
  }

  /** Made once, when the first file asks for it. */
  private synchronized Forms forms() {
    Forms made = forms;
    if (made == null) {
      made = Forms.of(reference);
      forms = made;
    }
    return made;
  }

  /** Whatever else is wrong with a file that changed meanwhile is not worth a word. */
  private FileResult failed(FileReading reading, Opening opening, String rule, String reason) {
    reading.tables().clear();
    reading.returns().clear();
    boolean changed = opening.hasChanged();
    String[] arguments = changed || reason.isEmpty() ? new String[0] : new String[] {reason};
    reading.found(
        changed ? "file-changed" : rule, SourceCell.ofFile(reading.name()), List.of(), arguments);
    return result(reading, opening, false);
  }

  /** Rows of a file that failed half-way were read for nothing: all of them count as rejected. */
  private static FileResult result(FileReading reading, Opening opening, boolean readable) {
    int rejected = readable ? reading.rowsRejected() : reading.rowsRead();
    ReadFile file =
        new ReadFile(
            reading.name(),
            opening.sha256,
            opening.bytes,
            opening.kind,
            reading.rowsRead(),
            rejected,
            readable);
    return new FileResult(
        file,
        List.copyOf(reading.tables()),
        List.copyOf(reading.returns()),
        List.copyOf(reading.findings()));
  }

  /** One line that says what went wrong, without folders of this machine. */
  private static String reason(Throwable failure) {
    String message =
        failure instanceof FileSystemException
            ? failure.getClass().getSimpleName()
            : failure.getMessage();
    String line =
        String.valueOf(message == null ? failure.getClass().getSimpleName() : message)
            .replaceAll("\\s+", " ")
            .strip();
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "...";
  }

  /** What is known of a file before and while it is read. */
  private static final class Opening {
    private final Path path;
    private String sha256 = "";
    private long bytes;
    private FileKind kind = FileKind.UNKNOWN;
    private @Nullable FileState before;

    Opening(Path path) {
      this.path = path;
    }

    void read(FileReading reading, Limits limits) throws IOException, XMLStreamException {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw UnreadableException.damaged("it is a folder, a pipe or a device");
      }
      before = FileState.of(path);
      bytes = before.bytes();
      try (var stream = Files.newInputStream(path)) {
        sha256 = DataFolder.digest(stream);
      }
      if (bytes == 0) {
        throw new UnreadableException("file-empty", "");
      }
      if (bytes > limits.fileBytes()) {
        throw new LimitException("file_bytes = " + limits.fileBytes());
      }
      switch (Signature.of(path)) {
        case ZIP -> readZip(reading, limits);
        case OLE2 -> readOle2(reading, limits);
        case OTHER -> readText(reading, limits);
      }
    }

    /** Whether it is no longer the file that was found. */
    boolean hasChanged() {
      try {
        return before == null ? Files.notExists(path) : !FileState.of(path).equals(before);
      } catch (IOException gone) {
        return true;
      }
    }

    /** What was read in parts of two files is a return of nobody. */
    void checkUnchanged() {
      if (hasChanged()) {
        throw new UnreadableException("file-changed", "");
      }
    }

    private void readZip(FileReading reading, Limits limits)
        throws IOException, XMLStreamException {
      try (WorkbookParts parts = WorkbookParts.open(path, limits)) {
        XlsxReader workbook = XlsxReader.open(parts);
        kind = FileKind.XLSX;
        workbook.read(reading);
      }
    }

    private void readOle2(FileReading reading, Limits limits) throws IOException {
      checkMemory(limits);
      try (XlsReader workbook = XlsReader.open(path)) {
        kind = FileKind.XLS;
        workbook.read(reading);
      }
    }

    private void readText(FileReading reading, Limits limits) throws IOException {
      checkMemory(limits);
      DecodedText text = DecodedText.of(Files.readAllBytes(path));
      kind = FileKind.TEXT;
      TextReader.read(text, reading);
    }

    private void checkMemory(Limits limits) {
      if (bytes > limits.memoryBytes()) {
        throw new LimitException("memory_bytes = " + limits.memoryBytes());
      }
    }
  }
}
