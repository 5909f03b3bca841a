package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.glotip.model.Bounds;
import org.glotip.normalise.NumberReader;
import org.glotip.reference.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a build comes out again from the cells that its lineage lists. */
final class EveryFigureIT {
  /** Figures are printed with six decimals. */
  private static final double TOLERANCE = 1e-6;

  private static final int SHOWN = 10;
  private static final Reference REFERENCE = ShippedData.reference();

  @TempDir private Path folder;

  @Test
  void of_the_samples() {
    assertThat(wrong(SharedOutput.ofSamples().output(), UnaryOperator.identity())).isEmpty();
  }

  /** Were the cells other numbers, this would be seen. */
  @Test
  void of_other_cells_would_be_found() {
    Path output = SharedOutput.of(OutputTree.UTF8_SAMPLE);
    assertThat(wrong(output, cell -> cell.times(2))).hasSize(SHOWN);
  }

  @Test
  @Tag("history")
  void of_the_public_history() {
    Path output = folder.resolve("output");
    ShippedData.pipeline().build(TestRequest.of(HistoryFile.orSkip()), output);
    assertThat(wrong(output, UnaryOperator.identity())).isEmpty();
  }

  /** The first figures that do not come out again from their cells, each read in a way. */
  private static List<String> wrong(Path output, UnaryOperator<Bounds> reading) {
    int edition = OutputTree.run(output).get("edition").asInt();
    List<Map<String, String>> figures = OutputTree.figures(output);
    assertThat(figures).hasSizeGreaterThan(1000);
    NumberReader reader = new NumberReader(REFERENCE.vocabulary().words(), REFERENCE.policy());
    Lineage lineage =
        Lineage.read(output, text -> reader.read(text).value().bounds().map(reading).orElse(null));
    Recomputation anew = new Recomputation(lineage, REFERENCE, edition, figures);
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> figure : figures) {
      Bounds bounds = anew.of(figure);
      if (wrong.size() < SHOWN && !isPrinted(bounds, figure)) {
        wrong.add(figure.get("figure") + " printed " + printed(figure) + ", made anew " + bounds);
      }
    }
    return wrong;
  }

  private static boolean isPrinted(Bounds bounds, Map<String, String> figure) {
    return isNear(bounds.low(), figure.get("low"))
        && isNear(bounds.value(), figure.get("value"))
        && isNear(bounds.high(), figure.get("high"));
  }

  private static boolean isNear(double number, String printed) {
    if (printed.isEmpty()) {
      return Double.isInfinite(number);
    }
    double other = Double.parseDouble(printed);
    return Math.abs(number - other) <= TOLERANCE * Math.max(1, Math.abs(other));
  }

  private static String printed(Map<String, String> figure) {
    return figure.get("low") + " " + figure.get("value") + " " + figure.get("high");
  }
}
