package org.glotip.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.reference.Reference;

/** Reads files into long tables. A file that cannot be read is a finding and harms no other. */
public final class Intake {
  private static final int READERS = 2;

  /** Packed workbooks and texts below this size are small enough to be read side by side. */
  private static final long LARGE_BYTES = 8_000_000;

  private final FileReader reader;

  /** An intake that knows headers by the wordings, and keeps to the policy, of a reference. */
  public Intake(Reference reference) {
    this.reader = new FileReader(reference);
  }

  /**
   * Reads all files. The result is in the order of the files, however many are read at once.
   *
   * @param inputs the files
   * @param progress takes the name of each file once it is read, in their order, in the caller's
   *     thread
   */
  public IntakeResult read(List<InputFile> inputs, Consumer<String> progress) {
    List<FileResult> results =
        inputs.size() < 2 ? readHere(inputs, progress) : readSideBySide(inputs, progress);
    List<LongTable> tables = new ArrayList<>();
    List<QuestionnaireReturn> returns = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (FileResult result : results) {
      tables.addAll(result.tables());
      returns.addAll(result.returns());
      findings.addAll(result.findings());
    }
    return new IntakeResult(
        tables, returns, findings, results.stream().map(FileResult::file).toList());
  }

  private List<FileResult> readHere(List<InputFile> inputs, Consumer<String> progress) {
    List<FileResult> results = new ArrayList<>();
    for (InputFile input : inputs) {
      results.add(reader.read(input));
      progress.accept(input.name());
    }
    return results;
  }

  private List<FileResult> readSideBySide(List<InputFile> inputs, Consumer<String> progress) {
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      Semaphore memory = new Semaphore(READERS, true);
      List<Future<FileResult>> running = new ArrayList<>();
      for (InputFile input : inputs) {
        running.add(readers.submit(() -> readInTurn(input, memory)));
      }
      List<FileResult> results = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        results.add(outcome(running.get(i)));
        progress.accept(inputs.get(i).name());
      }
      return results;
    } finally {
      readers.shutdownNow();
    }
  }

  /** A large file has the memory to itself. */
  private FileResult readInTurn(InputFile input, Semaphore memory) throws InterruptedException {
    int share = input.path().toFile().length() > LARGE_BYTES ? READERS : 1;
    memory.acquire(share);
    try {
      return reader.read(input);
    } finally {
      memory.release(share);
    }
  }

  private static FileResult outcome(Future<FileResult> running) {
    try {
      return running.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", stopped);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("reading failed", failure.getCause());
    }
  }
}
