package org.glotip.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells apart the encodings that spreadsheet programs wrote before Unicode. Short tables hold too
 * few letters for statistics alone, so each decoding is first judged by how much like words it
 * looks.
 */
final class LegacyEncoding {
  private static final List<Charset> CANDIDATES =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("windows-1251"),
          Charset.forName("windows-1256"),
          Charset.forName("GB18030"));

  /** So much text is enough to judge by. */
  private static final int SAMPLE_BYTES = 65_536;

  /** Decodings whose scores differ by less than this share look equally good. */
  private static final double CLOSE = 0.05;

  private LegacyEncoding() {}

  /** The likeliest encoding of bytes that are not UTF-8; the first candidate if none stands out. */
  static Charset likeliest(byte[] bytes) {
    byte[] sample = sample(bytes);
    Map<Charset, Double> scores = new LinkedHashMap<>();
    for (Charset candidate : CANDIDATES) {
      String text = DecodedText.strict(sample, candidate);
      scores.put(candidate, text == null ? -2.0 : WordLikeness.score(text));
    }
    double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<Charset> close =
        CANDIDATES.stream()
            .filter(candidate -> scores.getOrDefault(candidate, -2.0) > best - CLOSE)
            .toList();
    return close.size() == 1 ? close.get(0) : byStatistics(sample, close);
  }

  /** The one that the detector of ICU ranks first; the first of them if it ranks none. */
  private static Charset byStatistics(byte[] sample, List<Charset> candidates) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      for (Charset candidate : candidates) {
        if (match.getName().equalsIgnoreCase(candidate.name())) {
          return candidate;
        }
      }
    }
    return candidates.get(0);
  }

  /** The lines that hold more than ASCII, up to a size. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int start = 0;
    boolean foreign = false;
    for (int i = 0; i <= bytes.length && lines.size() < SAMPLE_BYTES; i++) {
      if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
        if (foreign) {
          lines.write(bytes, start, Math.min(i - start, SAMPLE_BYTES));
          lines.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
        }
        start = i + 1;
        foreign = false;
      } else {
        foreign |= bytes[i] < 0;
      }
    }
    return lines.toByteArray();
  }
}
