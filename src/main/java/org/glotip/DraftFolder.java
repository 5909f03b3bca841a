package org.glotip;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A private temporary folder for counts that are not proven safe yet. A run that is killed leaves
 * it behind; the next run removes it. It knows such a folder by its lock: the system released it.
 */
final class DraftFolder implements AutoCloseable {
  private static final String PREFIX = "glotip-draft-";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;

  private DraftFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * A new folder; what killed runs left is removed first.
   *
   * @param temporary the folder of all temporary files
   */
  static DraftFolder in(Path temporary) throws IOException {
    removeLeft(temporary);
    Path folder = Files.createTempDirectory(temporary, PREFIX);
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    return new DraftFolder(folder, lock);
  }

  /** The folder of all temporary files of this system. */
  static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      delete(folder);
    }
  }

  private static void removeLeft(Path temporary) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : left) {
        removeUnlocked(folder);
      }
    }
  }

  /** Without a lock it has no counts yet, or is not for us to open. */
  private static void removeUnlocked(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (Files.isWritable(file)) {
      try (FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE)) {
        if (lock.tryLock() != null) {
          delete(folder);
        }
      } catch (OverlappingFileLockException | NoSuchFileException atWork) {
        return; // another build of this process, or of another that has just ended
      }
    }
  }

  /** The lock last: as long as there are counts in it, the folder can be known again. */
  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(LOCK)) {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.deleteIfExists(folder.resolve(LOCK));
    Files.deleteIfExists(folder);
  }
}
