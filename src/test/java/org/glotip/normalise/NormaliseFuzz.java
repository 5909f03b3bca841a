package org.glotip.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.glotip.ShippedData;
import org.glotip.model.Bounds;
import org.glotip.model.LabelKind;

/** Any text as a count or a label: read or not, never thrown at, and bounds in order. */
public final class NormaliseFuzz {
  private static final NumberReader NUMBERS =
      new NumberReader(
          ShippedData.reference().vocabulary().words(), ShippedData.reference().policy());

  private NormaliseFuzz() {}

  public static void number(byte[] text) {
    NumberReading reading = NUMBERS.read(new String(text, UTF_8));
    reading.value().bounds().ifPresent(NormaliseFuzz::inOrder);
  }

  private static void inOrder(Bounds bounds) {
    if (!(bounds.low() >= 0 && bounds.low() <= bounds.high())) {
      throw new AssertionError("bounds out of order: " + bounds);
    }
  }

  public static void label(byte[] text) {
    LabelMeaning meaning = ShippedData.matcher().meaning(new String(text, UTF_8), "FRA");
    if (meaning.kind() == LabelKind.AMBIGUOUS && meaning.candidates().size() < 2) {
      throw new AssertionError("ambiguous between fewer than two: " + meaning);
    }
  }

  public static List<byte[]> numbers() {
    return bytes("1 757", "<5", "1-4", "about 20", "٣٤", "一百二十三", "20 (incl. 3 minors)", "n/a");
  }

  public static List<byte[]> labels() {
    return bytes("Côte d'Ivoire", "ressortissants maliens", "Bosnian (2)", "unknown", "СССР");
  }

  private static List<byte[]> bytes(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(UTF_8)).toList();
  }
}
