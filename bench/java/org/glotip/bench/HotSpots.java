package org.glotip.bench;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glotip.Pipeline;
import org.glotip.Progress;
import org.glotip.Request;
import org.glotip.disclosure.Suppression;
import org.glotip.disclosure.SuppressionResult;
import org.glotip.intake.InputFile;
import org.glotip.intake.InputFiles;
import org.glotip.intake.Intake;
import org.glotip.intake.IntakeResult;
import org.glotip.model.Observation;
import org.glotip.model.Series;
import org.glotip.normalise.LabelMatcher;
import org.glotip.normalise.NumberReader;
import org.glotip.normalise.NumberReading;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What most of a run is spent in, each by itself, on the samples in {@code questionnaires/}. Run
 * from the root of the project by {@code bench/jmh}, with the flags of the launcher.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotSpots {
  private static final List<String> LABELS =
      List.of("Guatemala", "ressortissants maliens", "Côte d'Ivore", "DR Congo", "Нигерия", "xxx");
  private static final List<String> NUMBERS =
      List.of("12", "1 234", "<5", "about 20", "٣٤", "一百二十三", "12 persons", "n/a");

  private Reference reference;
  private LabelMatcher matcher;
  private NumberReader numbers;
  private List<InputFile> workbook;
  private List<Observation> counts;

  /** Loads the definitions and takes the largest return of the samples. */
  @Setup
  public void load() {
    reference = Reference.load(DataFolder.of(Path.of("data")));
    matcher = new LabelMatcher(reference.vocabulary());
    numbers = new NumberReader(reference.vocabulary().words(), reference.policy());
    workbook = InputFiles.find(List.of(Path.of("questionnaires/2024/sample-FRA.xlsx")));
    List<Path> all = List.of(Path.of("questionnaires"));
    Request request =
        new Request(all, OptionalInt.empty(), new TreeSet<>(), "en", Map.of(), "bench");
    List<Observation> given = new Pipeline(reference, Progress.NONE).check(request).clean().given();
    counts = largest(given);
  }

  private static List<Observation> largest(List<Observation> given) {
    Map<Series, List<Observation>> returns =
        given.stream().collect(Collectors.groupingBy(count -> count.key().series()));
    return returns.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<Series, List<Observation>> e) -> e.getValue().size())
                .thenComparing(e -> e.getKey().toString()))
        .map(Map.Entry::getValue)
        .orElseThrow();
  }

  /** The definitions, read and cross-checked. */
  @Benchmark
  public Reference definitions() {
    return Reference.load(DataFolder.of(Path.of("data")));
  }

  /** The index of labels, and six labels it has not seen. */
  @Benchmark
  public void labelsFromNothing(Blackhole hole) {
    LabelMatcher fresh = new LabelMatcher(reference.vocabulary());
    LABELS.forEach(label -> hole.consume(fresh.meaning(label, "FRA")));
  }

  /** Six labels that were seen before. */
  @Benchmark
  public void labelsAgain(Blackhole hole) {
    LABELS.forEach(label -> hole.consume(matcher.meaning(label, "FRA")));
  }

  /** Eight numbers as people write them. */
  @Benchmark
  public void numbers(Blackhole hole) {
    Function<String, NumberReading> read = numbers::read;
    NUMBERS.forEach(text -> hole.consume(read.apply(text)));
  }

  /** One questionnaire workbook of thirteen sheets. */
  @Benchmark
  public IntakeResult workbook() {
    return new Intake(reference).read(workbook, name -> {});
  }

  /** Protecting the largest return. */
  @Benchmark
  public SuppressionResult suppression() {
    return new Suppression(reference.policy()).protect(counts, List.of(), Map.of());
  }
}
