package org.glotip.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of {@code data/}, held in memory as bytes.
 *
 * @param files bytes by path below {@code data/}, with {@code /} between folders
 */
public record DataFolder(Map<String, byte[]> files) {

  /**
   * Reads a folder.
   *
   * @throws DefinitionException if it is no folder or cannot be read
   */
  public static DataFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new DefinitionException(
          new DefinitionProblem(folder.toString(), 0, "is not a folder of definitions"));
    }
    try {
      return new DataFolder(readAll(folder));
    } catch (IOException | UncheckedIOException failure) {
      throw new DefinitionException(
          new DefinitionProblem(folder.toString(), 0, "cannot be read: " + failure));
    }
  }

  /** The definitions that travel with the program. */
  public static DataFolder shipped() {
    URL marker = DataFolder.class.getResource("/data/policy.csv");
    if (marker == null) {
      throw new DefinitionException(
          new DefinitionProblem("data", 0, "is missing from the program"));
    }
    try {
      return fromClassPath(marker.toURI());
    } catch (IOException | URISyntaxException failure) {
      throw new DefinitionException(new DefinitionProblem("data", 0, "cannot be read: " + failure));
    }
  }

  /** Names of the files in one folder below {@code data/}, in order. */
  public List<String> in(String folder) {
    String prefix = folder + "/";
    return files.keySet().stream()
        .filter(name -> name.startsWith(prefix) && name.endsWith(".csv"))
        .sorted()
        .toList();
  }

  /** Fingerprints of all files; that of all together is over the names and the fingerprints. */
  public DataDigest digest() {
    SortedMap<String, String> digests = new TreeMap<>();
    MessageDigest all = sha256();
    new TreeMap<>(files)
        .forEach(
            (name, bytes) -> {
              byte[] digest = sha256().digest(bytes);
              all.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
              all.update((byte) 0);
              all.update(digest);
              digests.put(name, HexFormat.of().formatHex(digest));
            });
    return new DataDigest(HexFormat.of().formatHex(all.digest()), digests);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static DataFolder fromClassPath(URI marker) throws IOException {
    if (!marker.getScheme().equals("jar")) {
      Path parent = Path.of(marker).getParent();
      return new DataFolder(parent == null ? Map.of() : readAll(parent));
    }
    try (FileSystem jar = FileSystems.newFileSystem(marker, Map.of())) {
      return new DataFolder(readAll(jar.getPath("/data")));
    }
  }

  private static Map<String, byte[]> readAll(Path folder) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        found.put(name, Files.readAllBytes(path));
      }
    }
    return found;
  }

  /** Reads a stream to its end and gives its SHA-256 in hexadecimal. */
  public static String digest(InputStream bytes) throws IOException {
    try (DigestInputStream stream = new DigestInputStream(bytes, sha256())) {
      stream.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    }
  }
}
