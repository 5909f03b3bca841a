package org.glotip.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * What a file looks like from outside; another one if it was written to or replaced in between.
 *
 * @param identity of the file on its disk, whatever its name; "null" where the system has none
 * @param bytes its size
 * @param modified when it was last written to
 */
record FileState(String identity, long bytes, FileTime modified) {
  static FileState of(Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    return new FileState(Objects.toString(now.fileKey()), now.size(), now.lastModifiedTime());
  }
}
