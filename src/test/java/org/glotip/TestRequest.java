package org.glotip;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** What tests ask the program to do. */
final class TestRequest {
  private TestRequest() {}

  /** Nothing but the inputs. */
  static Request of(Path... inputs) {
    return of(OptionalInt.empty(), inputs);
  }

  /** The inputs, in an edition. */
  static Request of(int edition, Path... inputs) {
    return of(OptionalInt.of(edition), inputs);
  }

  private static Request of(OptionalInt edition, Path... inputs) {
    return new Request(
        List.of(inputs), List.of(), edition, new TreeSet<>(), "en", Map.of(), "test");
  }
}
