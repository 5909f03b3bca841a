package org.glotip.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Makes the sample files: those in {@code questionnaires/}, which hold warnings but no errors, and
 * the faulty one that only tests read. All of it is invented. The same files come out everywhere.
 */
public final class SampleTables {
  /** First line of every file. */
  static final String TITLE =
      "Synthetic sample - not real data: invented numbers for trying glotip"
          + " (totals are multiples of 10 made from the letters of the country code)";

  private static final long SEED = 3;
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final List<String> ENGLISH =
      List.of(
          "Iso3_code",
          "Country",
          "Region",
          "Subregion",
          "Indicator",
          "Dimension",
          "Category",
          "Sex",
          "Age",
          "Year",
          "Unit of measurement",
          "txtVALUE",
          "Source");
  private static final List<String> FRENCH_AND_SPANISH =
      List.of(
          "Code ISO3",
          "País",
          "Région",
          "Subregión",
          "Indicateur",
          "Dimensión",
          "Catégorie",
          "Sexe",
          "Edad",
          "Année",
          "Unidad de medida",
          "Valeur",
          "Fuente");

  private SampleTables() {}

  /** Writes all files below the current directory. */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      Path path = Path.of(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** The bytes of every file by its path in the project. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(
        "questionnaires/sample-workbook.xlsx",
        SampleWorkbook.of(TITLE, ENGLISH, texts("workbook", UTF_8)));
    files.put(
        "questionnaires/sample-utf8.csv", csv(',', ENGLISH, texts("comma", UTF_8)).getBytes(UTF_8));
    files.put(
        "questionnaires/sample-windows-1252.csv",
        csv(';', FRENCH_AND_SPANISH, texts("semicolon", LATIN)).getBytes(LATIN));
    files.put(
        "src/test/resources/sample/faulty/faulty.csv",
        csv(',', ENGLISH, SampleErrors.rows()).getBytes(UTF_8));
    return files;
  }

  private static List<List<String>> texts(String file, Charset charset) {
    SampleWording wording = new SampleWording();
    SampleLabels labels = new SampleLabels(charset);
    List<List<String>> texts = new ArrayList<>();
    for (SampleCountry country : SampleCountry.all()) {
      if (country.file().equals(file)) {
        List<SampleRow> rows = SampleReturn.of(country, labels, SEED);
        SampleFaults.in(country, rows).forEach(row -> texts.add(row.texts(wording)));
      }
    }
    return texts;
  }

  private static String csv(char delimiter, List<String> header, List<List<String>> rows) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator("\n").get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(TITLE);
      printer.printRecord(header);
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
