package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTest {
  @TempDir Path folder;

  /** Else the folder would be deleted while somebody still puts files into it. */
  @Test
  void after_a_failure_nothing_more_is_written() throws IOException {
    CountDownLatch begun = new CountDownLatch(1);
    Path late = folder.resolve("late.csv");
    assertThatThrownBy(
            () -> {
              try (SideBySide writers = new SideBySide()) {
                writers.begin(
                    List.of(
                        () -> {
                          waitFor(begun);
                          throw new IOException("full");
                        },
                        () -> {
                          begun.countDown();
                          waitALittle();
                          Files.writeString(late, "late");
                        },
                        () -> Files.writeString(folder.resolve("never.csv"), "never")));
                writers.finish();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    boolean written = Files.exists(late);
    Files.deleteIfExists(late);
    waitALittle();
    assertThat(late).doesNotExist();
    assertThat(written).isTrue();
  }

  private static void waitFor(CountDownLatch begun) {
    try {
      begun.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Not to be interrupted, as reckoning is not. */
  private static void waitALittle() {
    long end = System.nanoTime() + 200_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
