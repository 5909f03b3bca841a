package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glotip.reference.DataFolder;
import org.junit.jupiter.api.Test;

/** The libraries are those that were looked at, byte for byte. */
class SupplyChainTest {
  private static final Path RECORDED = Path.of(".ci/checksums.sha256");

  @Test
  void every_library_on_the_class_path_is_the_recorded_one() throws IOException {
    Map<String, String> recorded = recorded();
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar") && isInRepository(jar)) {
        seen++;
        if (!digest(jar).equals(recorded.get(jar.getFileName().toString()))) {
          wrong.add(jar.getFileName().toString());
        }
      }
    }
    assertThat(wrong)
        .as("not as recorded; if you meant to change them: .ci/checksums --record")
        .isEmpty();
    assertThat(seen).isGreaterThan(30);
  }

  /** Libraries lie below their version; jars that a runner makes for itself do not. */
  private static boolean isInRepository(Path jar) {
    Path version = jar.getParent();
    return version != null
        && jar.getFileName().toString().contains("-" + version.getFileName() + ".jar");
  }

  private static Map<String, String> recorded() throws IOException {
    Map<String, String> recorded = new HashMap<>();
    for (String line : Files.readAllLines(RECORDED)) {
      String[] parts = line.split("  ", 2);
      recorded.put(Path.of(parts[1]).getFileName().toString(), parts[0]);
    }
    return recorded;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return DataFolder.digest(bytes);
    }
  }
}
