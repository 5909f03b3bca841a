package org.glotip.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, and how its bytes were read.
 *
 * @param text the text without a byte order mark
 * @param encoding name of the encoding
 * @param assumed whether the encoding is a guess rather than said by the bytes
 * @param damaged whether some bytes were no text and became U+FFFD
 */
record DecodedText(String text, String encoding, boolean assumed, boolean damaged) {
  /** Enough to see which bytes of each pair are zero. */
  private static final int PAIRS_LOOKED_AT = 4096;

  /** Of every so many bytes one is zero, at least, where two bytes make a character. */
  private static final int ZERO_SHARE = 20;

  /** More control characters than one in so many are not text. */
  private static final int CONTROL_SHARE = 200;

  /**
   * Decodes the bytes of a file.
   *
   * @throws UnreadableException if they are no text
   */
  static DecodedText of(byte[] bytes) {
    DecodedText marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset pairs = byZeros(bytes);
    if (pairs != null) {
      return checked(lenient(bytes, 0, pairs, true));
    }
    String unicode = strict(bytes, StandardCharsets.UTF_8);
    if (unicode != null) {
      return checked(new DecodedText(unicode, "UTF-8", false, false));
    }
    Charset likely = LegacyEncoding.likeliest(bytes);
    return checked(lenient(bytes, 0, likely, true));
  }

  /** The text in an encoding; null where some bytes are none. */
  static @Nullable String strict(byte[] bytes, Charset encoding) {
    String text = new String(bytes, encoding);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      return encoding
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notThisOne) {
      return null;
    }
  }

  private static @Nullable DecodedText byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return checked(lenient(bytes, 3, StandardCharsets.UTF_8, false));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return checked(lenient(bytes, 2, StandardCharsets.UTF_16LE, false));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return checked(lenient(bytes, 2, StandardCharsets.UTF_16BE, false));
    }
    return null;
  }

  private static DecodedText lenient(byte[] bytes, int from, Charset encoding, boolean assumed) {
    String text = new String(bytes, from, bytes.length - from, encoding);
    return new DecodedText(text, encoding.name(), assumed, text.indexOf('\uFFFD') >= 0);
  }

  /** Delimiters, digits and line ends have a zero byte where two bytes make a character. */
  private static @Nullable Charset byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int seen = Math.min(bytes.length, PAIRS_LOOKED_AT) & ~1;
    for (int i = 0; i < seen; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int enough = seen / ZERO_SHARE;
    if (zeros[1] > enough && zeros[1] > 10 * zeros[0]) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > enough && zeros[0] > 10 * zeros[1] ? StandardCharsets.UTF_16BE : null;
  }

  private static DecodedText checked(DecodedText decoded) {
    long controls = decoded.text().chars().filter(DecodedText::isControl).count();
    boolean zero = decoded.text().indexOf('\0') >= 0;
    if (zero || controls * CONTROL_SHARE > decoded.text().length()) {
      throw new UnreadableException("file-unknown-kind", "-");
    }
    return decoded;
  }

  private static boolean isControl(int character) {
    return character < ' ' && "\t\n\r\f\u001A".indexOf(character) < 0;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
