package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table, however it is written, gives the same texts. */
class FormatsTest {
  private static final List<List<String>> EXPECTED = Samples.TABLE.subList(1, 4);

  @TempDir Path folder;

  static Stream<Arguments> encodingsAndDelimiters() {
    List<Arguments> cases = new ArrayList<>();
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      cases.add(Arguments.of("", StandardCharsets.UTF_8, delimiter, false));
      cases.add(Arguments.of("\uFEFF", StandardCharsets.UTF_8, delimiter, false));
      cases.add(Arguments.of("\uFEFF", StandardCharsets.UTF_16LE, delimiter, false));
      cases.add(Arguments.of("\uFEFF", StandardCharsets.UTF_16BE, delimiter, false));
      cases.add(Arguments.of("", StandardCharsets.UTF_16LE, delimiter, true));
      cases.add(Arguments.of("", StandardCharsets.UTF_16BE, delimiter, true));
      cases.add(Arguments.of("", Charset.forName("windows-1252"), delimiter, true));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("encodingsAndDelimiters")
  void readsText(String mark, Charset encoding, String delimiter, boolean assumed) {
    String text = Samples.delimited(delimiter, Samples.TABLE);
    IntakeResult result = Samples.read(folder, Samples.text(mark, text, encoding));
    assertThat(Samples.texts(result.tables().get(0))).isEqualTo(EXPECTED);
    assertThat(Samples.rules(result)).isEqualTo(assumed ? List.of("encoding-assumed") : List.of());
    assertThat(result.files().get(0).kind()).isEqualTo(FileKind.TEXT);
  }

  @Test
  void readsXlsx() {
    expect(Samples.xlsx(Samples.TABLE), FileKind.XLSX);
  }

  @Test
  void readsXls() {
    expect(Samples.xls(Samples.TABLE), FileKind.XLS);
  }

  private void expect(byte[] content, FileKind kind) {
    IntakeResult result = Samples.read(folder, content);
    assertThat(result.findings()).isEmpty();
    assertThat(Samples.texts(result.tables().get(0))).isEqualTo(EXPECTED);
    ReadFile file = result.files().get(0);
    assertThat(file.kind()).isEqualTo(kind);
    assertThat(file.readable()).isTrue();
    assertThat(file.rowsRead()).isEqualTo(3);
    assertThat(file.rowsRejected()).isZero();
    assertThat(file.bytes()).isEqualTo(content.length);
    assertThat(file.sha256()).matches("[0-9a-f]{64}");
  }
}
