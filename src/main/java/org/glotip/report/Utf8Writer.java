package org.glotip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text to bytes of UTF-8, a block at a time.
 *
 * <p>Not a {@link java.io.OutputStreamWriter}, which spreads every text into characters first: that
 * is most of the time of writing texts that are mostly ASCII. Half a surrogate pair becomes a
 * question mark.
 */
final class Utf8Writer extends Writer {
  private static final int BLOCK = 1 << 16;

  private final OutputStream out;
  private StringBuilder pending = new StringBuilder(2 * BLOCK);

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] letters, int from, int count) throws IOException {
    pending.append(letters, from, count);
    sendBlock();
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    pending.append(text, from, from + count);
    sendBlock();
  }

  @Override
  public Writer append(CharSequence text) throws IOException {
    pending.append(text);
    sendBlock();
    return this;
  }

  @Override
  public Writer append(char letter) throws IOException {
    pending.append(letter);
    sendBlock();
    return this;
  }

  /** Sends all but the first half of a pair whose second half may follow. */
  @Override
  public void flush() throws IOException {
    send(isHalved() ? pending.length() - 1 : pending.length());
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      send(pending.length());
    }
  }

  private void sendBlock() throws IOException {
    if (pending.length() >= BLOCK && !isHalved()) {
      send(pending.length());
    }
  }

  private boolean isHalved() {
    return !pending.isEmpty() && Character.isHighSurrogate(pending.charAt(pending.length() - 1));
  }

  private void send(int count) throws IOException {
    byte[] bytes = pending.substring(0, count).getBytes(StandardCharsets.UTF_8);
    String rest = pending.substring(count);
    if (bytes.length == count) {
      pending.setLength(0);
    } else {
      // A new one: a builder that once held a letter beyond Latin 1 stays wide.
      pending = new StringBuilder(2 * BLOCK);
    }
    pending.append(rest);
    out.write(bytes);
  }
}
