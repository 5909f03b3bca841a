package org.glotip.intake;

import java.util.function.Consumer;

/**
 * A form that something is wrong with.
 *
 * @param name what is wrong with it
 * @param content the file
 */
record SpoiltReturn(String name, byte[] content) {

  /** A sound form, spoilt. */
  static SpoiltReturn of(String name, Consumer<FormWorkbook> spoil) {
    FormWorkbook form = FormWorkbook.xlsx("2024", "en").filled();
    spoil.accept(form);
    return new SpoiltReturn(name, form.bytes());
  }

  static SpoiltReturn of(String name, byte[] content) {
    return new SpoiltReturn(name, content);
  }

  @Override
  public String toString() {
    return name;
  }
}
