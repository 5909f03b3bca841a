package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glotip.model.Finding;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.report.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms spoilt in every way that forms are: none stops the reading, each is a finding with its
 * place, what can be read is read, and no other file reads differently for it.
 */
class HostileReturnsTest {
  private static final byte[] GOOD = FormWorkbook.xlsx("2024", "en").filled().bytes();

  private static final Intake INTAKE = new Intake(Samples.REFERENCE);

  private static List<String> sound = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void readTheSoundForm(@TempDir Path folder) {
    sound = texts(Samples.read(folder, GOOD).returns());
  }

  static Stream<SpoiltReturn> workbooks() {
    return SpoiltWorkbooks.all();
  }

  static Stream<SpoiltReturn> texts() {
    return SpoiltTexts.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"workbooks", "texts"})
  void isFoundAndHarmsNoOther(SpoiltReturn spoilt) throws IOException {
    Path first = Files.write(folder.resolve("a-good"), GOOD);
    Path bad = Files.write(folder.resolve("bad"), spoilt.content());
    Path last = Files.write(folder.resolve("z-good"), GOOD);
    IntakeResult result = INTAKE.read(InputFiles.find(List.of(first, bad, last)), each -> {});

    assertThat(result.findings()).isNotEmpty();
    assertThat(result.findings()).allMatch(finding -> finding.cell().file().equals("bad"));
    ReadFile file = result.files().get(1);
    assertThat(file.rowsRead() - file.rowsRejected())
        .isEqualTo(of(result, "bad").stream().mapToInt(each -> each.answers().size()).sum());
    for (String good : List.of("a-good", "z-good")) {
      assertThat(texts(of(result, good))).isEqualTo(sound);
    }
  }

  /** What is found, where, and which answers are lost (-) or differ (+), for each of them. */
  @Test
  void isReadAsFarAsItCanBe() throws IOException {
    StringBuilder text = new StringBuilder();
    for (SpoiltReturn spoilt : workbooks().toList()) {
      IntakeResult result = read(spoilt, text);
      difference(result.returns()).forEach(each -> text.append("    ").append(each).append('\n'));
    }
    for (SpoiltReturn spoilt : texts().toList()) {
      IntakeResult result = read(spoilt, text);
      texts(result.returns()).forEach(each -> text.append("    +").append(each).append('\n'));
    }
    Golden.check("spoilt-returns.txt", text.toString());
  }

  private IntakeResult read(SpoiltReturn spoilt, StringBuilder text) throws IOException {
    Path bad = Files.write(folder.resolve("bad"), spoilt.content());
    IntakeResult result = INTAKE.read(InputFiles.find(List.of(bad)), each -> {});
    text.append(spoilt.name()).append('\n');
    result.findings().stream()
        .map(HostileReturnsTest::finding)
        .distinct()
        .forEach(finding -> text.append("  ").append(finding).append('\n'));
    return result;
  }

  private static List<QuestionnaireReturn> of(IntakeResult result, String file) {
    return result.returns().stream().filter(each -> each.file().equals(file)).toList();
  }

  private static String finding(Finding finding) {
    String place = finding.cell().toString().replaceFirst("^bad!?:?", "");
    return (finding.rule() + " " + place).strip();
  }

  private static List<String> texts(List<QuestionnaireReturn> returns) {
    return returns.stream()
        .flatMap(read -> read.answers().stream())
        .map(ReturnReadingTest::answer)
        .map(answer -> answer.substring(0, answer.lastIndexOf(' ')))
        .map(answer -> answer.substring(0, Math.min(60, answer.length())))
        .toList();
  }

  /** Answers that the sound form has too few (-) and too many (+). */
  private static List<String> difference(List<QuestionnaireReturn> read) {
    List<String> lost = new ArrayList<>(sound);
    List<String> found = new ArrayList<>(texts(read));
    List<String> both = new ArrayList<>(sound);
    both.removeIf(each -> !found.remove(each));
    both.forEach(lost::remove);
    List<String> difference = new ArrayList<>();
    lost.forEach(each -> difference.add("-" + each));
    found.forEach(each -> difference.add("+" + each));
    return read.isEmpty() ? List.of("nothing is read") : difference;
  }
}
