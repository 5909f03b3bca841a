package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.ObservationStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The page as bytes: its numbers are the figures', it is well formed, and it asks for nothing. */
class ReportPageTest {
  private static final String HOSTILE = "</script><img src=x onerror=alert(1)>&\"'";
  private static final Pattern EMBEDDED =
      Pattern.compile("<(script|style)[^>]*>.*?</\\1>", Pattern.DOTALL);
  private static final List<Figure> FIGURES = figures();

  @TempDir private static Path folder;
  private static String page;

  @BeforeAll
  static void write() throws IOException {
    page = written("en");
  }

  @Test
  void theFiguresOfThePageAreTheFiguresOfTheTable() throws IOException {
    FigureTable totals = tables().get(0);
    Map<String, List<String>> columns = unpacked("totals");
    for (TableColumn column : List.of(TableColumn.AREA, TableColumn.MEASURE, TableColumn.NOTE)) {
      assertThat(columns.get(column.header())).isEqualTo(texts(totals, column));
    }
    assertThat(columns.get("period")).as("one text for all rows").containsExactly("2018");
    Wording english = new Wording(Sample.REFERENCE.labels(), "en");
    List<String> values = columns.get("value");
    for (int row = 0; row < totals.figures().size(); row++) {
      Figure figure = totals.figures().get(row);
      String value = values.get(row);
      assertThat(fixed(value, figure)).isEqualTo(TableColumn.VALUE.text(figure, english));
      assertThat(fixed(orValue(columns, "low", row, value), figure))
          .isEqualTo(TableColumn.LOW.text(figure, english));
      assertThat(fixed(orValue(columns, "high", row, value), figure))
          .isEqualTo(TableColumn.HIGH.text(figure, english));
    }
  }

  @Test
  void aBoundThatIsNotKnownIsSaidToBeUnknown() throws IOException {
    assertThat(unpacked("change").get("high")).containsExactly("?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void thePageIsWellFormed(String language) throws Exception {
    String shell = EMBEDDED.matcher(written(language)).replaceAll("");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(shell)));
    assertThat(shell).contains("<html lang=\"" + language + "\"");
  }

  @Test
  void arabicRunsFromRightToLeft() throws IOException {
    assertThat(written("ar")).contains("<html lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void textFromOutsideCannotEndTheDataOrBecomeMarkup() {
    assertThat(page).doesNotContain("<img").contains("\\u003c/script>\\u003cimg src=x");
  }

  @Test
  void thePageAsksForNothingFromOutside() {
    assertThat(page.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http:", "https:", "src=\"", "@import", "url(http", "innerHTML", "eval(");
    assertThat(page)
        .contains("default-src 'none'")
        .containsPattern("script-src 'sha256-[A-Za-z0-9+/=]{44}'")
        .containsPattern("style-src 'sha256-[A-Za-z0-9+/=]{44}'");
  }

  @Test
  void aSyntheticRunSaysSoWithoutTheProgram() {
    assertThat(EMBEDDED.matcher(page).replaceAll("")).contains("synthetic sample - not real data");
  }

  @Test
  void excludedCountriesAreInTheData() {
    assertThat(page).contains("\"excluded\":[\"XXC\"]");
  }

  @Test
  void aTableWithoutAChartOfItsOwnHasAGeneralOne() {
    assertThat(page).contains("id=\"table-unheard_of\"").contains("{\"id\":\"unheard_of\"");
  }

  @Test
  void aCountryHasAPageWithItsFiguresAlone() throws IOException {
    Path countries = Files.createDirectories(folder.resolve("countries"));
    report("en").writeCountries(countries);
    try (var files = Files.list(countries)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("FRA.html");
    }
    String profile = Files.readString(countries.resolve("FRA.html"));
    assertThat(profile)
        .contains("<h1>France</h1>")
        .contains("synthetic sample - not real data")
        .contains("\"home\":\"FRA\"")
        .doesNotContain("\"area\":{\"texts\":[\"001\"");
  }

  @Test
  void theSameFiguresGiveTheSameBytes() throws IOException {
    assertThat(written("en")).isEqualTo(page);
  }

  private static String written(String language) throws IOException {
    Path file = folder.resolve(language + ".html");
    report(language).write(file);
    return Files.readString(file);
  }

  private static ReportPage report(String language) {
    return new ReportPage(
        Sample.REFERENCE,
        new Wording(Sample.REFERENCE.labels(), language),
        Sample.run(true),
        tables());
  }

  private static List<FigureTable> tables() {
    return FigureTable.all(FIGURES, Sample.REFERENCE, 2024);
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(Sample.figures());
    figures.add(figure(FigureKey.of("totals", "FRA", "2018", "VICTIMS", "COUNT"), HOSTILE));
    figures.add(figure(FigureKey.of("unheard_of", "001", "2018", "VICTIMS", "ODD"), ""));
    return figures;
  }

  private static Figure figure(FigureKey key, String note) {
    List<Message> notes = note.isEmpty() ? List.of() : List.of(Message.of("note.excluded", note));
    return new Figure(
        key, "persons", Bounds.exact(12), ObservationStatus.A, 1, 12, notes, List.of());
  }

  private static List<String> texts(FigureTable table, TableColumn column) {
    Wording english = new Wording(Sample.REFERENCE.labels(), "en");
    return table.figures().stream().map(figure -> column.text(figure, english)).toList();
  }

  private static String orValue(
      Map<String, List<String>> columns, String name, int row, String value) {
    String own = columns.get(name).get(row);
    return own.isEmpty() ? value : own;
  }

  private static String fixed(String number, Figure figure) {
    return number.equals("?")
        ? ""
        : Decimal.fixed(Double.parseDouble(number), TableColumn.VALUE.decimals(figure));
  }

  /** The columns of a table as a reader of the page would unpack them, written apart from it. */
  private static Map<String, List<String>> unpacked(String slug) throws IOException {
    Matcher found =
        Pattern.compile("id=\"table-" + slug + "\">(.*?)</script>", Pattern.DOTALL).matcher(page);
    assertThat(found.find()).isTrue();
    Map<String, List<String>> columns = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(found.group(1))) {
      json.nextToken();
      while (json.nextToken() != com.fasterxml.jackson.core.JsonToken.END_OBJECT) {
        String name = json.currentName();
        switch (json.nextToken()) {
          case VALUE_STRING -> columns.put(name, Arrays.asList(json.getText().split(",", -1)));
          case START_OBJECT -> columns.put(name, column(json));
          default -> columns.put(name, List.of(json.getText()));
        }
      }
    }
    return columns;
  }

  private static List<String> column(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    int width = 0;
    String rows = "";
    while (json.nextToken() != com.fasterxml.jackson.core.JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("texts")) {
        while (json.nextToken() != com.fasterxml.jackson.core.JsonToken.END_ARRAY) {
          texts.add(json.getText());
        }
      } else if (name.equals("width")) {
        width = json.getIntValue();
      } else {
        rows = json.getText();
      }
    }
    List<String> column = new ArrayList<>();
    for (int start = 0; width > 0 && start < rows.length(); start += width) {
      int place = 0;
      for (char digit : rows.substring(start, start + width).toCharArray()) {
        place = place * 64 + PackedColumn.DIGITS.indexOf(digit);
      }
      column.add(texts.get(place));
    }
    return width == 0 ? texts : column;
  }
}
