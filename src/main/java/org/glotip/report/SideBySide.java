package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes files that do not depend on each other at the same time. */
final class SideBySide {
  private static final int WRITERS = 2;

  private SideBySide() {}

  /** Writes one file. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }

  /**
   * Writes all files and waits for them.
   *
   * @throws IOException the first failure in the order given
   */
  static void write(List<Writing> writings) throws IOException {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Writing writing : writings) {
        running.add(
            writers.submit(
                () -> {
                  writing.write();
                  return null;
                }));
      }
      for (Future<?> each : running) {
        await(each);
      }
    } finally {
      writers.shutdownNow();
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
