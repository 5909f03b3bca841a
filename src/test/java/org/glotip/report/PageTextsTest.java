package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glotip.model.ObservationStatus;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.ChartSection;
import org.glotip.reference.HeadlineDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the pages exists in every language; each one that does not is named. */
class PageTextsTest {
  private static final Map<String, Map<String, String>> TEXTS =
      Sample.REFERENCE.labels().byLanguage();
  private static final Path PROGRAMS = Path.of("src/main/resources/org/glotip/report/page");
  private static final Pattern CALL =
      Pattern.compile("(?<![.\\w])text\\('([a-z-]+(?:\\.[A-Za-z-]+)?)'");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  void everyTextOfThePagesIsThere(String language) throws IOException {
    Set<String> missing = new TreeSet<>(keys("en"));
    missing.removeAll(keys(language));
    assertThat(missing).as("texts missing in data/pages/" + language + ".csv").isEmpty();
    assertThat(keys("en")).as("texts that English lacks").containsAll(keys(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  void everyTextHasThePlacesOfTheEnglishOne(String language) throws IOException {
    for (String key : keys("en")) {
      assertThat(places(TEXTS.get(language).get(key)))
          .as(language + " " + key)
          .isEqualTo(places(TEXTS.get("en").get(key)));
    }
  }

  @Test
  void everyTextThatThePagesAskForExists() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String program : programs()) {
      Matcher call = CALL.matcher(program);
      while (call.find()) {
        asked.add("page." + call.group(1));
      }
    }
    assertThat(asked).hasSizeGreaterThan(30);
    assertThat(TEXTS.get("en")).containsKeys(asked.toArray(String[]::new));
  }

  @Test
  void everyCodeThatThePagesNameHasAText() {
    List<String> keys = new ArrayList<>();
    for (ChartSection section : ChartSection.values()) {
      keys.add("page.section." + section);
    }
    for (ObservationStatus status : ObservationStatus.values()) {
      keys.add("page.status." + status);
    }
    for (HeadlineDefinition headline : Sample.REFERENCE.page().headlines()) {
      keys.add("page.headline." + headline.id());
    }
    for (AreaLevel level : AreaLevel.values()) {
      if (level != AreaLevel.WORLD) {
        keys.add("page.level." + level);
      }
    }
    for (TableColumn column : TableColumn.values()) {
      keys.add("column." + column.header());
    }
    assertThat(TEXTS.get("en")).containsKeys(keys.toArray(String[]::new));
  }

  @Test
  void everyChartHasATitle() {
    assertThat(Sample.REFERENCE.page().charts())
        .allSatisfy(
            chart ->
                assertThat(TEXTS.get("en"))
                    .containsAnyOf(
                        Map.entry(
                            "page.chart." + chart.id(),
                            TEXTS.get("en").getOrDefault("page.chart." + chart.id(), "")),
                        Map.entry(
                            "table." + chart.table(),
                            TEXTS.get("en").getOrDefault("table." + chart.table(), ""))));
  }

  /** Keys of the file of pages of a language. */
  private static Set<String> keys(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<String> lines = Files.lines(Path.of("data/pages", language + ".csv"))) {
      lines.skip(1).forEach(line -> keys.add(CsvRecords.first(line).replace("\"", "")));
    }
    assertThat(keys).allMatch(key -> TEXTS.get(language).containsKey(key));
    return keys;
  }

  private static List<String> programs() throws IOException {
    List<String> programs = new ArrayList<>();
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".js")).sorted().toList()) {
        programs.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return programs;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }
}
