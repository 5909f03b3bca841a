package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packed jar as its users meet it: a process with arguments, an exit code and two streams. */
final class PackedJar {
  private static final long PATIENCE_SECONDS = 600;

  private final Path folder;
  private final Path java;
  private final List<String> launcher;
  private final List<String> jvm;
  private final Map<String, String> environment;

  private PackedJar(
      Path folder,
      Path java,
      List<String> launcher,
      List<String> jvm,
      Map<String, String> environment) {
    this.folder = folder;
    this.java = java;
    this.launcher = List.copyOf(launcher);
    this.jvm = List.copyOf(jvm);
    this.environment = Map.copyOf(environment);
  }

  /**
   * What a run left behind.
   *
   * @param exitCode of the process
   * @param out the whole of stdout, read as UTF-8
   * @param err the whole of stderr, read as UTF-8
   */
  record Result(int exitCode, String out, String err) {}

  /**
   * The jar, run in a folder: relative arguments and the default input and output mean this folder.
   */
  static PackedJar in(Path folder) {
    return new PackedJar(
        folder,
        Path.of(System.getProperty("java.home")),
        List.of(),
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
        Map.of());
  }

  /** The same with one more option for the virtual machine, such as {@code -Duser.language=ar}. */
  PackedJar withJvm(String option) {
    List<String> more = new ArrayList<>(jvm);
    more.add(option);
    return new PackedJar(folder, java, launcher, more, environment);
  }

  /** The same with one more environment variable, such as {@code LC_ALL}. */
  PackedJar with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new PackedJar(folder, java, launcher, jvm, more);
  }

  /** The same on another JDK. */
  PackedJar on(Path home) {
    return new PackedJar(folder, home, launcher, jvm, environment);
  }

  /** The same, started by another program that runs what its last arguments say. */
  PackedJar under(String... program) {
    return new PackedJar(folder, java, List.of(program), jvm, environment);
  }

  /** Runs it to its end; a process that does not end in ten minutes fails the test. */
  Result run(String... arguments) {
    try {
      return result(builder(arguments).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts it and leaves it to the caller, who may end it at any moment. */
  ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(launcher);
    command.add(java.resolve("bin").resolve("java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-jar", jar()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  private static String jar() {
    String jar = System.getProperty("glotip.jar");
    if (jar == null) {
      throw new IllegalStateException(
          "Needs the packed jar: run by 'mvn verify', or set glotip.jar");
    }
    return jar;
  }

  private static Result result(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    CompletableFuture<String> out = whole(process.getInputStream());
    CompletableFuture<String> err = whole(process.getErrorStream());
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("Still running after " + PATIENCE_SECONDS + " s");
    }
    return new Result(process.exitValue(), out.join(), err.join());
  }

  /** Both streams are read at once, or a full pipe would hold the process up. */
  private static CompletableFuture<String> whole(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
