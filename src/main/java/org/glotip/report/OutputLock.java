package org.glotip.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Held by the one run that writes to an output; a run that is killed loses it. */
final class OutputLock {
  private final Path file;
  private final String identity;
  private final FileChannel channel;

  private OutputLock(Path file, String identity, FileChannel channel) {
    this.file = file;
    this.identity = identity;
    this.channel = channel;
  }

  /**
   * Takes the lock of an output. What goes to the countries lies in an output, and takes its lock.
   *
   * @param output its folder, at the end of all links
   * @throws OutputException if another run holds it
   */
  static OutputLock take(Path output) throws IOException {
    Path whole = KeptFeedback.outputAround(output);
    Path file = whole.resolveSibling("." + whole.getFileName() + ".lock");
    while (true) {
      OutputLock lock = open(file);
      try {
        if (!isLocked(lock.channel)) {
          throw new OutputException(
              "Another run is writing to " + whole + "; wait until it ends, then run this again.");
        }
        if (lock.isTheOneOnDisk()) {
          return lock;
        }
      } catch (IOException | RuntimeException failure) {
        lock.channel.close();
        throw failure;
      }
      lock.channel.close();
    }
  }

  private static OutputLock open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return new OutputLock(file, identity(file), channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException same) {
      return false;
    }
  }

  /** The run before may have removed the file after we opened it: ours is then no lock at all. */
  private boolean isTheOneOnDisk() throws IOException {
    return !identity.isEmpty() && identity.equals(identity(file));
  }

  /**
   * Which file it is, whatever its name; empty if it is gone. By its attributes: opening it once
   * more and closing it would give up the lock, as POSIX has it.
   */
  private static String identity(Path file) throws IOException {
    try {
      return "file " + Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException removed) {
      return "";
    }
  }

  /** Removes the file while it is still ours. */
  void release() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
