package org.glotip.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of an archive that stops at a number of bytes, whatever size the archive declares. */
final class BoundedStream extends FilterInputStream {
  private final String part;
  private long left;

  BoundedStream(InputStream stream, String part, long most) {
    super(stream);
    this.part = part;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  private void count(long read) {
    left -= read;
    if (left < 0) {
      throw new LimitException("part_bytes or unpack_ratio: " + part);
    }
  }
}
