package org.glotip.intake;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name name as the user knows it, without the machine's folders, {@code /} between folders
 * @param path where it lies
 */
public record InputFile(String name, Path path) {}
