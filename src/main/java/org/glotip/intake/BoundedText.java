package org.glotip.intake;

/** A text that is kept up to a length, and counted beyond it. */
final class BoundedText {
  private final int most;
  private final StringBuilder kept = new StringBuilder();
  private long length;

  BoundedText(int most) {
    this.most = most;
  }

  void clear() {
    kept.setLength(0);
    length = 0;
  }

  void append(char[] characters, int start, int count) {
    kept.append(characters, start, room(count));
    length += count;
  }

  void append(CharSequence text, int start, int end) {
    kept.append(text, start, start + room(end - start));
    length += end - start;
  }

  void append(char character) {
    if (room(1) == 1) {
      kept.append(character);
    }
    length++;
  }

  /** Characters seen, kept or not. */
  long length() {
    return length;
  }

  boolean isTooLong() {
    return length > most;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int most() {
    return most;
  }

  @Override
  public String toString() {
    return kept.toString();
  }

  private int room(int count) {
    return Math.min(count, most - kept.length());
  }
}
