package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DelimitedTextPropertyTest {
  @Property(tries = 300)
  void whatIsQuotedComesBack(
      @ForAll("rows") List<List<String>> rows, @ForAll("delimiters") char delimiter) {
    String text =
        rows.stream()
            .map(row -> quoted(row, String.valueOf(delimiter)))
            .collect(Collectors.joining("\n"));
    assertThat(read(text, delimiter)).extracting(SheetRow::texts).isEqualTo(rows);
    assertThat(read(text, delimiter)).allMatch(row -> row.notes().isEmpty());
  }

  @Property(tries = 300)
  void noLineIsLostWhateverTheQuotes(@ForAll("jumbles") List<String> lines) {
    List<SheetRow> rows = read(String.join("\n", lines) + "\nlast,1\n", ',');
    assertThat(rows.get(rows.size() - 1).texts().toString()).contains("last", "1");
    assertThat(rows).extracting(SheetRow::number).isSorted();
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> field = Arbitraries.strings().withChars("ab5\",;\t|\n\r é国").ofMaxLength(8);
    return field.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> jumbles() {
    return Arbitraries.strings().withChars("a\", ").ofMaxLength(10).list().ofMaxSize(5);
  }

  private static String quoted(List<String> row, String delimiter) {
    return row.stream()
        .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(delimiter));
  }

  private static List<SheetRow> read(String text, char delimiter) {
    Limits limits = Limits.of(Samples.REFERENCE.policy());
    Wordings wordings = Wordings.of(Samples.REFERENCE.terms());
    FileReading file = new FileReading("return", Samples.REFERENCE, limits, wordings);
    DelimitedText records = new DelimitedText(text, 0, 1, delimiter, file);
    List<SheetRow> rows = new ArrayList<>();
    for (SheetRow row = records.next(); row != null; row = records.next()) {
      rows.add(row);
    }
    return rows;
  }
}
