package org.glotip.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in plain words why an output could not be written, and what to do about it. */
final class WriteFailure {
  /**
   * A kind of failure.
   *
   * @param sign what the system says then, in lower case
   * @param reason in plain words
   * @param remedy what to do
   */
  private record Kind(String sign, String reason, String remedy) {}

  /** Java passes on the words of the system, which are English here: no kind has a class. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "no space left", "the disk is full", "Make room, or name a folder on another disk."),
          new Kind(
              "quota exceeded",
              "your share of the disk is full",
              "Make room, or name a folder on another disk."),
          new Kind(
              "file too large",
              "a file would be larger than this shell allows",
              "Raise the limit (ulimit -f)."),
          new Kind(
              "read-only file system", "the disk is read-only", "Name a folder on another disk."),
          new Kind(
              "too many open files", "too many files are open", "Raise the limit (ulimit -n)."),
          new Kind("name too long", "the name is too long", "Name a folder with a shorter path."),
          new Kind(
              "device or resource busy",
              "it is the root of a disk of its own, which cannot be renamed",
              "Name a folder in it."),
          new Kind(
              "cross-device",
              "it is the root of a disk of its own, which cannot be renamed",
              "Name a folder in it."),
          new Kind("permission denied", "you may not write there", "Name a folder that is yours."),
          new Kind("not permitted", "you may not write there", "Name a folder that is yours."),
          new Kind("not a directory", "a part of its path is a file", "Name another folder."));

  private WriteFailure() {}

  /** The earlier output is as it was: nothing is replaced before all is written. */
  static OutputException of(Path output, IOException failure) {
    Kind kind = kind(failure);
    return new OutputException(
        "The output "
            + output
            + " cannot be written: "
            + kind.reason()
            + place(failure)
            + ". "
            + kind.remedy()
            + " What was there before is as it was.",
        failure);
  }

  private static Kind kind(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return known("permission denied");
    }
    if (failure instanceof AtomicMoveNotSupportedException) {
      return known("cross-device");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return known("not a directory");
    }
    String said = message(failure).toLowerCase(Locale.ROOT);
    return KINDS.stream()
        .filter(kind -> said.contains(kind.sign()))
        .findFirst()
        .orElseGet(
            () -> new Kind("", words(failure), "Look at that place, or name another folder."));
  }

  private static Kind known(String sign) {
    return KINDS.stream().filter(kind -> kind.sign().equals(sign)).findFirst().orElseThrow();
  }

  private static String place(IOException failure) {
    @Nullable String file = failure instanceof FileSystemException where ? where.getFile() : null;
    return file == null ? "" : " (" + file + ")";
  }

  /** What the system says; where it says nothing, the kind of the failure. */
  private static String words(IOException failure) {
    String name = failure.getClass().getSimpleName().replace("Exception", "");
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    boolean silent = failure instanceof FileSystemException where && where.getReason() == null;
    return silent ? words : words + " (" + message(failure) + ")";
  }

  private static String message(IOException failure) {
    String reason = failure instanceof FileSystemException where ? where.getReason() : null;
    return Objects.requireNonNullElse(
        reason, Objects.requireNonNullElse(failure.getMessage(), "no message"));
  }
}
