package org.glotip.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the only program of a page, and what a browser knows them by. */
final class PageCode {
  private final String style;
  private final String program;
  private final String styleHash;
  private final String programHash;

  PageCode(String style, String program) {
    this.style = style;
    this.program = program;
    this.styleHash = hash(style);
    this.programHash = hash(program);
  }

  String style() {
    return style;
  }

  String program() {
    return program;
  }

  /** The content security policy under which this code runs and no other, without network. */
  String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
        + styleHash
        + "'; script-src '"
        + programHash
        + "'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
