package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.ShippedData;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;
import org.glotip.reference.ThirdRound;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/reference/}; {@code ./glotip docs} renews them. */
class ReferencePagesTest {
  private static final Path FOLDER = Path.of("docs/reference");
  private static final Reference REFERENCE = ShippedData.reference();

  @Test
  void the_pages_are_those_of_the_definitions() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      ReferencePages.write(FOLDER, REFERENCE);
    }
    Map<String, String> pages = ReferencePages.of(REFERENCE);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(page.getKey())))
          .as(page.getKey() + " is stale: run ./glotip docs")
          .isEqualTo(page.getValue());
    }
    try (var found = Files.list(FOLDER)) {
      Set<String> names =
          found
              .map(path -> path.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(names).isEqualTo(new TreeSet<>(pages.keySet()));
    }
  }

  @Test
  void a_new_round_has_a_page() {
    Reference more = Reference.load(ThirdRound.in(DataFolder.of(Path.of("data"))));
    assertThat(ReferencePages.of(more).get("questionnaire-2026.md"))
        .contains("Years asked for: 2023, 2024, 2025, 2026")
        .contains("`Q1.1_2_YEAR`");
  }
}
