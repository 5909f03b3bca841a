package org.glotip.reference;

/**
 * Something wrong in a file of definitions.
 *
 * @param file path below {@code data/}
 * @param line 1-based line; 0 for the whole file
 * @param text what is wrong and what is expected
 */
public record DefinitionProblem(String file, int line, String text) {

  @Override
  public String toString() {
    return line == 0 ? file + ": " + text : file + ":" + line + ": " + text;
  }
}
