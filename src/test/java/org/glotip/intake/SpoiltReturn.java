package org.glotip.intake;

import java.util.function.Consumer;

/** A form that something is wrong with. */
final class SpoiltReturn {
  private final String name;
  private final byte[] content;

  private SpoiltReturn(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** A sound form, spoilt. */
  static SpoiltReturn of(String name, Consumer<FormWorkbook> spoil) {
    FormWorkbook form = FormWorkbook.xlsx("2024", "en").filled();
    spoil.accept(form);
    return new SpoiltReturn(name, form.bytes());
  }

  static SpoiltReturn of(String name, byte[] content) {
    return new SpoiltReturn(name, content);
  }

  /** What is wrong with it. */
  String name() {
    return name;
  }

  /** The file. */
  byte[] content() {
    return content.clone();
  }

  @Override
  public String toString() {
    return name;
  }
}
