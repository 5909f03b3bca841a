package org.glotip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Manual pages in {@code docs/man/}, which {@code ./glotip docs} renews, and completion. */
class ManualPageTest {
  private static final Path FOLDER = Path.of("docs/man");

  @TempDir private Path folder;

  @Test
  void pagesAreThoseThatTheProgramMakes() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      ManualPage.writeAll(FOLDER);
    }
    List<Path> made = ManualPage.writeAll(folder);
    try (Stream<Path> kept = Files.list(FOLDER)) {
      assertThat(kept.map(Path::getFileName))
          .containsExactlyInAnyOrderElementsOf(made.stream().map(Path::getFileName).toList());
    }
    for (Path page : made) {
      assertThat(FOLDER.resolve(page.getFileName())).hasSameTextualContentAs(page);
    }
  }

  @Test
  void everyOptionOfEveryCommandIsInItsPage() throws IOException {
    ManualPage.writeAll(folder);
    for (CommandLine command : Main.commandLine().getSubcommands().values()) {
      String name = command.getCommandSpec().qualifiedName("-");
      String page = Files.readString(folder.resolve(name + ".1"));
      command
          .getCommandSpec()
          .options()
          .forEach(option -> assertThat(page).contains(option.longestName().replace("-", "\\-")));
    }
  }

  /** A shell of its own reads the script and is asked what it would offer. */
  @ParameterizedTest
  @CsvSource({
    "glotip dif,diff",
    "glotip diff --form,--format",
    "glotip check --fail-on war,warning",
    "glotip explain --op,--open"
  })
  @DisabledOnOs(OS.WINDOWS)
  void bashCompletes(String typed, String offered) throws IOException, InterruptedException {
    Path script = folder.resolve("glotip.bash");
    Files.writeString(script, CompletionCommand.script());
    String words = "(" + String.join(" ", quoted(typed)) + ")";
    String program =
        "source "
            + script
            + "; COMP_WORDS="
            + words
            + "; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
            + "COMP_LINE='"
            + typed
            + "'; COMP_POINT=${#COMP_LINE}; "
            + "_complete_glotip; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("bash", "-c", program).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(said.lines().map(String::strip)).contains(offered);
  }

  private static List<String> quoted(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed.split(" ", -1)) {
      words.add("'" + word + "'");
    }
    return words;
  }
}
