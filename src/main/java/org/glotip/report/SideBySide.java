package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writes files that do not depend on each other at the same time. */
final class SideBySide implements AutoCloseable {
  private static final int WRITERS = 2;

  private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
  private final List<Future<?>> running = new ArrayList<>();

  /** Writes one file. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }

  /** Begins to write files, in the order given, after those that were begun before. */
  void begin(List<Writing> writings) {
    for (Writing writing : writings) {
      running.add(
          writers.submit(
              () -> {
                writing.write();
                return null;
              }));
    }
  }

  /**
   * Waits for all files.
   *
   * @throws IOException the first failure in the order in which they were begun
   */
  void finish() throws IOException {
    for (Future<?> each : running) {
      await(each);
    }
  }

  /**
   * Stops what is still being written, and waits until it has stopped: whoever deletes the folder
   * afterwards must be alone in it.
   */
  @Override
  public void close() {
    writers.shutdownNow();
    boolean interrupted = false;
    while (true) {
      try {
        if (writers.awaitTermination(1, TimeUnit.DAYS)) {
          break;
        }
      } catch (InterruptedException stopped) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Future<?> writing) throws IOException {
    try {
      writing.get();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof IOException wrong) {
        throw wrong;
      }
      if (cause instanceof RuntimeException defect) {
        throw defect;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("writing was interrupted", stopped));
    }
  }
}
