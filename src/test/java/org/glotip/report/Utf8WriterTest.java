package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Text to bytes of UTF-8. */
final class Utf8WriterTest {
  private static final String PAIR = "\uD83D\uDE00";

  @Property
  void writesWhatTheEncoderWould(@ForAll List<String> texts) throws IOException {
    byte[] whole = String.join("", texts).getBytes(StandardCharsets.UTF_8);
    assertThat(bytes(texts, false)).isEqualTo(whole);
    assertThat(bytes(texts, true)).isEqualTo(whole);
  }

  @Test
  void keepsPairsWholeAcrossBlocks() throws IOException {
    for (int before : List.of(65_534, 65_535, 65_536)) {
      String text = "a".repeat(before) + PAIR + "b";
      assertThat(bytes(List.of(text.split("", -1)), false))
          .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      assertThat(letterByLetter(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void halfAPairIsAQuestionMark() throws IOException {
    assertThat(bytes(List.of("a\uD83D", "b"), true)).asString().isEqualTo("a?b");
    assertThat(bytes(List.of("a\uD83D"), false)).asString().isEqualTo("a?");
  }

  private static byte[] bytes(List<String> texts, boolean flushed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(bytes)) {
      for (String text : texts) {
        writer.append(text);
        if (flushed) {
          writer.flush();
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] letterByLetter(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(bytes)) {
      for (int i = 0; i < text.length(); i++) {
        writer.write(text.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
