package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.glotip.reference.Labels;

/** Where a figure came from: every cell, and each step from there to the number. */
public final class Explanation {
  private final ExplainedFigure figure;
  private final List<ExplainedLeg> legs;

  private Explanation(ExplainedFigure figure, List<ExplainedLeg> legs) {
    this.figure = figure;
    this.legs = List.copyOf(legs);
  }

  /**
   * Explains a figure of an output folder.
   *
   * @param output folder that a run wrote
   * @param figureId id of the figure, as in {@code figures.csv}
   * @throws UnknownFigureException if there is no such figure; it names the nearest
   * @throws OutputException if the folder cannot be read
   */
  public static Explanation of(Path output, String figureId) {
    try {
      return read(new OutputReader(output), figureId);
    } catch (IOException | RuntimeException failure) {
      throw unreadable(output, failure);
    }
  }

  /**
   * Explains every figure of an output folder, one after the other, in the order of {@code
   * figures.csv}.
   *
   * @throws OutputException if the folder cannot be read
   */
  public static void all(Path output, Consumer<Explanation> each) {
    OutputReader reader = new OutputReader(output);
    Sources sources;
    List<String> ids;
    try {
      sources = sources(reader, reader.lineage(), id -> true);
      ids = reader.ids();
    } catch (IOException | RuntimeException failure) {
      throw unreadable(output, failure);
    }
    ids.forEach(id -> each.accept(sources.explanation(id).orElseThrow()));
  }

  /** The explanation for people, as plain text. */
  public String text(Labels labels, String language) {
    return ExplanationText.of(this, new Wording(labels, language));
  }

  /** The explanation for people, as one page that needs nothing else. */
  public String html(Labels labels, String language) {
    return ExplanationHtml.of(this, new Wording(labels, language));
  }

  /** The explanation for programs, in English. */
  public String json(Labels labels) {
    try {
      return ExplanationJson.of(this, new Wording(labels, Labels.FALLBACK));
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail", impossible);
    }
  }

  /** Id of the figure. */
  public String id() {
    return figure.id();
  }

  /**
   * Whether the figure's value and both bounds come out again of the counts it names; empty where
   * its legs make no formula.
   */
  public Optional<Boolean> comesOut() {
    return formula().map(formula -> formula.gives(figure));
  }

  ExplainedFigure figure() {
    return figure;
  }

  List<ExplainedLeg> legs() {
    return legs;
  }

  Optional<Formula> formula() {
    return Formula.of(figure, new Legs(legs));
  }

  /** What goes wrong in reading our own files is damage to them; an unknown figure is not. */
  private static RuntimeException unreadable(Path output, Exception failure) {
    if (failure instanceof UnknownFigureException unknown) {
      return unknown;
    }
    String why =
        failure instanceof IOException && failure.getMessage() != null
            ? failure.getMessage()
            : "a file in it is damaged";
    String message = "The output " + output + " cannot be read (" + why + "); build it again.";
    return new OutputException(message, new IOException(message, failure));
  }

  private static Explanation read(OutputReader reader, String id) throws IOException {
    Lineage lineage = reader.lineage(id);
    Optional<Explanation> found =
        sources(reader, lineage, figure -> lineage.legs().containsKey(figure) || figure.equals(id))
            .explanation(id);
    if (found.isEmpty()) {
      throw new UnknownFigureException(id, nearest(id, reader.ids()));
    }
    return found.get();
  }

  private static Sources sources(OutputReader reader, Lineage lineage, Predicate<String> figures)
      throws IOException {
    return new Sources(lineage, reader.figures(figures), reader.observations(lineage));
  }

  /** Ids like the one given, nearest first: of its table if there is one, else of all. */
  private static List<String> nearest(String id, List<String> all) {
    String table = table(id);
    List<String> same = all.stream().filter(each -> table(each).equals(table)).toList();
    return Nearest.to(id, same.isEmpty() ? all : same);
  }

  private static String table(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /**
   * What explanations are put together from.
   *
   * @param lineage the edges
   * @param figures figures by id
   * @param observations observations by id
   */
  private record Sources(
      Lineage lineage,
      Map<String, ExplainedFigure> figures,
      Map<String, ExplainedObservation> observations) {

    /** Empty if there is no such figure. */
    Optional<Explanation> explanation(String id) {
      return Optional.ofNullable(figures.get(id)).map(figure -> new Explanation(figure, legs(id)));
    }

    private List<ExplainedLeg> legs(String id) {
      List<ExplainedLeg> legs = new ArrayList<>();
      lineage
          .legs()
          .getOrDefault(id, Map.of())
          .forEach((role, sources) -> legs.add(leg(role, sources)));
      return legs;
    }

    private ExplainedLeg leg(String role, List<String> sources) {
      List<ExplainedObservation> counts =
          sources.stream()
              .flatMap(source -> lineage.members().getOrDefault(source, List.of()).stream())
              .map(member -> Objects.requireNonNull(observations.get(member), member))
              .toList();
      List<Explanation> figuresOfLeg =
          sources.stream()
              .filter(source -> !Lineage.isSet(source))
              .flatMap(source -> explanation(source).stream())
              .toList();
      return new ExplainedLeg(role, counts, figuresOfLeg);
    }
  }
}
