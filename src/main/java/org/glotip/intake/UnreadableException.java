package org.glotip.intake;

/** A file cannot be used; the rule says in what way. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;

  UnreadableException(String rule, String message) {
    super(message);
    this.rule = rule;
  }

  /** A file that is damaged. */
  static UnreadableException damaged(String message) {
    return new UnreadableException("file-unreadable", message);
  }

  String rule() {
    return rule;
  }
}
