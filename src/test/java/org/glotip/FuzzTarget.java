package org.glotip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glotip.intake.IntakeFuzz;
import org.glotip.normalise.NormaliseFuzz;
import org.glotip.reference.DefinitionFuzz;

/** What takes bytes from outside, with sound inputs to start from; {@code .ci/fuzz} runs them. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum FuzzTarget {
  NUMBER(NormaliseFuzz::number, NormaliseFuzz::numbers),
  LABEL(NormaliseFuzz::label, NormaliseFuzz::labels),
  TEXT(IntakeFuzz::text, IntakeFuzz::texts),
  SHEET(IntakeFuzz::sheet, IntakeFuzz::sheets),
  WORKBOOK(IntakeFuzz::workbook, IntakeFuzz::workbooks),
  OLD_WORKBOOK(IntakeFuzz::oldWorkbook, IntakeFuzz::oldWorkbooks),
  DEFINITIONS(DefinitionFuzz::definitions, DefinitionFuzz::someDefinitions),
  DECISIONS(DefinitionFuzz::decisions, DefinitionFuzz::someDecisions),
  LAYOUT(DefinitionFuzz::layout, DefinitionFuzz::layouts),
  AUDIT(FuzzTarget::audit, FuzzTarget::published);

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  private final Consumer<byte[]> target;
  private final Supplier<List<byte[]>> seeds;

  FuzzTarget(Consumer<byte[]> target, Supplier<List<byte[]>> seeds) {
    this.target = target;
    this.seeds = seeds;
  }

  /** Takes an input; throws if it finds a defect. */
  void take(byte[] input) {
    target.accept(input);
  }

  List<byte[]> seeds() {
    return seeds.get();
  }

  /** Where inputs that once broke something are kept. */
  Path corpus() {
    return CORPUS.resolve(name().toLowerCase(Locale.ROOT));
  }

  /** Called by Jazzer before the first input: what is loaded once is no part of an input's time. */
  public static void fuzzerInitialize() {
    Chosen.TARGET.seeds().forEach(Chosen.TARGET::take);
  }

  /** Called by Jazzer; {@code -Dglotip.fuzz=NAME} says what is fuzzed. */
  public static void fuzzerTestOneInput(byte[] input) {
    Chosen.TARGET.take(input);
  }

  /** Writes the seeds of a target into a folder: NAME FOLDER. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    int count = 0;
    for (byte[] seed : valueOf(args[0]).seeds()) {
      Files.write(folder.resolve("seed" + count++), seed);
    }
  }

  private static void audit(byte[] file) {
    Path path = null;
    try {
      path = Files.write(Files.createTempFile("glotip-fuzz", ".csv"), file);
      Audited audited = ShippedData.pipeline().audit(List.of(path), List.of());
      if (audited.result().isEmpty() && audited.findings().isEmpty()) {
        throw new AssertionError("no result, and nothing says why");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      if (path != null) {
        path.toFile().delete();
      }
    }
  }

  private static List<byte[]> published() {
    String header = "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,";
    String start = "POL,Poland,Europe,Eastern Europe,Detected trafficking victims,";
    String text =
        (header + "Unit of measurement,VALUE,Source\n")
            + (start + "Total,Total,Total,Total,2018,Counts,20,x\n")
            + (start + "Total,Total,Female,Total,2018,Counts,17,x\n")
            + (start + "Total,Total,Male,Total,2018,Counts,<5,x\n");
    return List.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static final class Chosen {
    static final FuzzTarget TARGET = valueOf(System.getProperty("glotip.fuzz"));
  }
}
