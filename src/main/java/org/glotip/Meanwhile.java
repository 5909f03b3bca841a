package org.glotip;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * A result that is computed while the caller does something else.
 *
 * @param <T> the result
 */
final class Meanwhile<T> implements Supplier<T> {
  /** Apart from the common pool: two that share one wait for each other's parts, and burn time. */
  private static final ForkJoinPool BESIDE =
      new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private final CompletableFuture<T> running;

  private Meanwhile(CompletableFuture<T> running) {
    this.running = running;
  }

  /** Begins a computation. */
  static <T> Meanwhile<T> of(Supplier<T> computation) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(computation, BESIDE));
  }

  /** Waits for the result; what the computation threw is thrown here as it was. */
  @Override
  public T get() {
    try {
      return running.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (failure.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw failure;
    }
  }
}
