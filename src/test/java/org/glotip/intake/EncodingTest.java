package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short tables in the encodings of older spreadsheet programs. */
class EncodingTest {
  private static final String HEADER =
      "Iso3_code;Indicator;Dimension;Category;Sex;Age;Year;VALUE\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "windows-1252, España/Perú, Nacionalidad extranjera",
    "windows-1252, República Dominicana, Niñas y niños",
    "windows-1252, Año de la condena, Méjico",
    "windows-1252, Côte d’Ivoire, Étrangers non précisés",
    "windows-1252, Français, Forçage à la mendicité",
    "windows-1252, Österreich, Staatsangehörige",
    "windows-1252, Türkiye, Total",
    "windows-1252, Curaçao, Total",
    "windows-1251, Российская Федерация, Всего",
    "windows-1251, Украина, Женщины",
    "windows-1251, Киргизия, Эксплуатация труда",
    "windows-1251, РОССИЯ, ЖЕНЩИНЫ",
    "windows-1251, Узбекистан, Total",
    "windows-1256, المملكة العربية السعودية, إناث",
    "windows-1256, مصر, ذكور",
    "windows-1256, الجمهورية العربية السورية, المجموع",
    "windows-1256, المغرب, Total",
    "GB18030, 中国, 女性",
    "GB18030, 缅甸, 越南人",
    "GB18030, 老挝人民民主共和国, 强迫劳动",
    "GB18030, 柬埔寨, Total"
  })
  void guessesTheEncoding(String encoding, String label, String other) {
    String table = HEADER + "XXA;" + label + ";Total;" + other + ";Total;Total;2020;12\n";
    byte[] bytes = table.getBytes(Charset.forName(encoding));
    IntakeResult result = Samples.read(folder, bytes);
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).rule()).isEqualTo("encoding-assumed");
    assertThat(result.findings().get(0).arguments()).containsExactly(encoding);
    assertThat(result.tables().get(0).rows().get(0).texts()).contains(label, other);
  }

  @Test
  void findsTheOneForeignLineFarDown() {
    String table = HEADER + "XXA;a;a;a;a;a;2020;1\n".repeat(20_000) + "XXA;é;é;España;é;é;2020;2\n";
    IntakeResult result = Samples.read(folder, table.getBytes(Charset.forName("windows-1252")));
    assertThat(result.tables().get(0).rows().get(20_000).texts()).contains("España");
  }

  @Test
  void keepsTheRestWhereBytesAreNoTextInAMarkedFile() {
    byte[] good = Samples.text("\uFEFF" + HEADER + "XXA;a;a;Espa?a;a;a;2020;1\n");
    byte[] bytes = good.clone();
    bytes[indexOf(bytes, (byte) '?')] = (byte) 0xF1;
    IntakeResult result = Samples.read(folder, bytes);
    assertThat(Samples.rules(result)).containsExactly("characters-undecodable");
    assertThat(result.tables().get(0).rows().get(0).texts()).contains("Espa\uFFFDa", "2020");
  }

  @Test
  void aReplacementCharacterThatWasSavedIsNoDamageOfThisFile() {
    IntakeResult result =
        Samples.read(folder, Samples.text(HEADER + "XXA;a;a;Espa\uFFFDa;a;a;2020;1\n"));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void readsUtf16WithChineseLabels() {
    byte[] bytes = (HEADER + "XXA;被害人;合计;中国;女性;合计;2020;12\n").getBytes(StandardCharsets.UTF_16LE);
    IntakeResult result = Samples.read(folder, bytes);
    assertThat(result.tables().get(0).rows().get(0).texts()).contains("中国");
    assertThat(result.findings().get(0).arguments()).isEqualTo(List.of("UTF-16LE"));
  }

  private static int indexOf(byte[] bytes, byte wanted) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
