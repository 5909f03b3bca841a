package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.glotip.ShippedData;
import org.glotip.model.Bounds;
import org.glotip.model.Value;
import org.glotip.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberReaderTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final NumberReader READER =
      new NumberReader(REFERENCE.vocabulary().words(), REFERENCE.policy());
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(?:[0-9]{3})+$)");
  private static final Pattern LAKHS = Pattern.compile("\\B(?=(?:[0-9]{2})*[0-9]{3}$)");

  /** Zero of each script that returns come in. */
  private static final String ZEROS = "0٠۰०০０߀๐";

  @ParameterizedTest(name = "[{0}] is {1}")
  @CsvFileSource(
      resources = "/normalise/number-texts.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      emptyValue = "")
  void reads_what_people_write(String text, String expected) {
    assertThat(wording(READER.read(unescaped(text)))).isEqualTo(expected);
  }

  @Property
  void every_grouping_of_a_whole_number_reads_back(
      @ForAll @IntRange(min = 0, max = 1_000_000_000) int number,
      @ForAll("groupMarks") String mark,
      @ForAll("zeros") char zero) {
    String digits = Integer.toString(number);
    String grouped = THOUSANDS.matcher(digits).replaceAll(mark);
    assertThat(READER.read(inScript(grouped, zero)))
        .isEqualTo(NumberReading.of(Value.number(number)));
  }

  @Property
  void indian_grouping_reads_back(
      @ForAll @IntRange(min = 0, max = 1_000_000_000) int number, @ForAll("zeros") char zero) {
    String grouped = LAKHS.matcher(Integer.toString(number)).replaceAll(",");
    assertThat(READER.read(inScript(grouped, zero)))
        .isEqualTo(NumberReading.of(Value.number(number)));
  }

  @Property
  void chinese_numerals_read_back(@ForAll @IntRange(min = 0, max = 1_000_000_000) int number) {
    assertThat(READER.read(ChineseSpelling.of(number)))
        .isEqualTo(NumberReading.of(Value.number(number)));
  }

  @Property
  void a_limit_is_the_interval_below_it(@ForAll @IntRange(min = 2, max = 1_000_000) int limit) {
    Bounds bounds = new Bounds(0, (limit - 1) / 2.0, limit - 1);
    assertThat(READER.read("<" + limit)).isEqualTo(NumberReading.of(Value.of(bounds)));
    assertThat(READER.read("less than " + limit)).isEqualTo(READER.read("<" + limit));
  }

  @Property(tries = 2000)
  void any_text_is_read_alike_each_time_and_never_throws(
      @ForAll("texts") @StringLength(max = 40) String text) {
    NumberReading reading = READER.read(text);
    assertThat(READER.read(text)).isEqualTo(reading);
    assertThat(reading.unreadable()).isEqualTo(wording(reading).equals("unreadable"));
  }

  @Property
  void any_characters_never_throw(@ForAll String text) {
    assertThat(READER.read(text)).isNotNull();
  }

  @Test
  void a_word_that_two_languages_read_otherwise_is_unreadable() {
    assertThat(READER.read("null").unreadable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar", "hi", "de"})
  void the_locale_of_the_machine_does_not_matter(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(wording(READER.read("NIL"))).isEqualTo("0 remarked");
      assertThat(wording(READER.read("1.234"))).isEqualTo("1234");
      assertThat(wording(READER.read("一百二十三"))).isEqualTo("123");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_comment_is_no_number() {
    assertThat(READER.read("12" + " persons".repeat(5000)).unreadable()).isTrue();
  }

  @Provide
  static Arbitrary<String> groupMarks() {
    return Arbitraries.of("", ",", ".", " ", "\u00A0", "\u202F", "\u2009", "'", "’", "٬", "，");
  }

  @Provide
  static Arbitrary<Character> zeros() {
    return Arbitraries.chars().with(ZEROS);
  }

  /** Texts of pieces that mean something, so that many come close to being read. */
  @Provide
  static Arbitrary<String> texts() {
    List<String> pieces =
        List.of(
            "12",
            "5",
            "1,757",
            "٣٤",
            "三",
            "十",
            "百",
            "<",
            "≤",
            ">",
            "-",
            "–",
            "~",
            "+",
            "(",
            ")",
            "[",
            "]",
            " ",
            "  ",
            ".",
            ",",
            "...",
            "'",
            "*",
            "%",
            "a",
            "to",
            "between",
            "and",
            "of",
            "which",
            "incl.",
            "about",
            "persons",
            "none",
            "n/a",
            "не",
            "более",
            "до",
            "от",
            "أقل",
            "من",
            "少于",
            "人",
            "以下",
            "\n",
            "\uD83D\uDE00",
            "\uD800",
            "é",
            "\u0301",
            "½",
            "²");
    return Arbitraries.of(pieces).list().ofMaxSize(8).map(list -> String.join("", list));
  }

  private static String wording(NumberReading reading) {
    if (reading.unreadable()) {
      return "unreadable";
    }
    String value =
        reading.value() instanceof Value.Missing missing
            ? missing.reason().name()
            : range(reading.value().bounds().orElseThrow());
    return reading.remarked() ? value + " remarked" : value;
  }

  private static String range(Bounds bounds) {
    String low = Long.toString((long) bounds.low());
    return bounds.isExact() ? low : low + ".." + (long) bounds.high();
  }

  private static String inScript(String digits, char zero) {
    return digits
        .chars()
        .map(letter -> letter >= '0' && letter <= '9' ? letter - '0' + zero : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll((MatchResult code) -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  /** Writes numbers as Chinese schoolbooks do, apart from the library that reads them. */
  private static final class ChineseSpelling {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] SECTIONS = {"", "万", "亿"};

    static String of(int number) {
      return number == 0 ? "零" : sections(number).replaceAll("^零", "").replaceAll("^一十", "十");
    }

    private static String sections(int number) {
      StringBuilder text = new StringBuilder();
      int power = 100_000_000;
      for (int i = 2; i >= 0; i--, power /= 10_000) {
        int section = number / power % 10_000;
        text.append(section == 0 ? zero(text) : section(section) + SECTIONS[i]);
      }
      return text.toString().replaceAll("零+", "零").replaceAll("零$", "");
    }

    private static String zero(StringBuilder text) {
      return text.isEmpty() ? "" : "零";
    }

    private static String section(int section) {
      StringBuilder text = new StringBuilder();
      int power = 1000;
      for (int i = 3; i >= 0; i--, power /= 10) {
        int digit = section / power % 10;
        text.append(DIGITS.charAt(digit)).append(digit == 0 ? "" : UNITS[i]);
      }
      return text.toString().replaceAll("零+", "零").replaceAll("零$", "");
    }
  }
}
