package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glotip.normalise.MatchKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What our files keep in English, told again in another language. */
final class KeptMessagesTest {
  private static final Pattern ROLE = Pattern.compile("(?:\\.as|Source\\.of)\\(\\s*\"([a-z-]+)\"");
  private static final String[] ARGUMENTS = {"12", "forms", "7", "A. B.", "2024", "a.csv"};

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  void everyNoteAndEditIsTold(String language) {
    Wording english = wording("en");
    Wording other = wording(language);
    KeptMessages kept = new KeptMessages(other);
    List<String> keys =
        english.labels().byLanguage().get("en").keySet().stream()
            .filter(key -> key.startsWith("note.") || key.startsWith("step."))
            .toList();
    assertThat(keys).hasSizeGreaterThan(30);
    for (String key : keys) {
      assertThat(kept.text(english.text(key, ARGUMENTS)))
          .as(language + " " + key)
          .isEqualTo(other.text(key, ARGUMENTS));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 of 50 derived; population of 50 of 50 reporters; World Bank SP.POP.TOTL; synthetic sample"
            + "|5 de 50 dérivés; population de 50 des 50 déclarants ; World Bank SP.POP.TOTL;"
            + " échantillon synthétique",
        "total derived from sexes by age|total tiré de sexes par âge",
        "label \"a; b (c)\" read as AND (as it stands)|libellé « a; b (c) » lu comme AND (tel quel)",
        "2 of 3 countries do not tell apart, and may hold here: Removal of organs, Illegal adoption"
            + "|2 des 3 pays ne font pas la distinction et peuvent inclure ici : Prélèvement"
            + " d'organes, Adoption illégale",
        "a remark of the respondent|a remark of the respondent",
        "3 rows added up; what nobody knows|3 lignes additionnées; what nobody knows"
      })
  void aListIsToldPartByPart(String kept, String told) {
    assertThat(new KeptMessages(wording("fr")).text(kept)).isEqualTo(told);
  }

  @Test
  void aListHasTheSignsOfItsLanguage() {
    String kept =
        "1 of 2 countries do not tell apart, and may hold here: Removal of organs, Illegal adoption;"
            + " synthetic sample";
    assertThat(new KeptMessages(wording("zh")).text(kept)).contains("切除器官、非法收养；合成样本");
    assertThat(new KeptMessages(wording("ar")).text(kept)).contains("، ").contains("؛ ");
  }

  @Test
  void howALabelWasReadIsSaidInWords() {
    for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
      for (MatchKind how : MatchKind.values()) {
        assertThat(wording(language).text("step.label", "Mali", "MLI", how.name()))
            .as(language)
            .doesNotContain(how.name());
      }
    }
  }

  @Test
  void nothingIsNothing() {
    assertThat(new KeptMessages(wording("fr")).text("")).isEmpty();
  }

  /** Every role that a statistic gives to its counts has a name. */
  @Test
  void everyRoleHasAName() throws IOException {
    Set<String> roles = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/glotip/statistics"))) {
      for (Path file : files.toList()) {
        ROLE.matcher(Files.readString(file)).results().map(this::role).forEach(roles::add);
      }
    }
    assertThat(roles).hasSizeGreaterThan(10);
    assertThat(Sample.REFERENCE.labels().byLanguage().get("en"))
        .containsKeys(roles.toArray(String[]::new));
  }

  private String role(MatchResult found) {
    return "role." + found.group(1);
  }

  private static Wording wording(String language) {
    return new Wording(Sample.REFERENCE.labels(), language);
  }
}
