package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a figure came from: every cell, and each step from there to the number. */
public final class Explanation {
  private final ExplainedFigure figure;
  private final List<ExplainedLeg> legs;

  private Explanation(ExplainedFigure figure, List<ExplainedLeg> legs) {
    this.figure = figure;
    this.legs = legs;
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
    } catch (IOException failure) {
      throw new OutputException(
          "The output " + output + " cannot be read; build it again.", failure);
    }
  }

  /** The explanation for people. */
  public String text() {
    return ExplanationText.of(this);
  }

  /** The explanation for programs. */
  public String json() {
    try {
      return ExplanationJson.of(this);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail", impossible);
    }
  }

  ExplainedFigure figure() {
    return figure;
  }

  List<ExplainedLeg> legs() {
    return legs;
  }

  Optional<Formula> formula() {
    return Formula.of(figure, legs);
  }

  private static Explanation read(OutputReader reader, String id) throws IOException {
    Trail trail = reader.trail(id);
    Set<String> wanted = new HashSet<>();
    wanted.add(id);
    trail.legs().values().forEach(wanted::addAll);
    Map<String, ExplainedFigure> figures = reader.figures(wanted);
    ExplainedFigure figure = figures.get(id);
    if (figure == null) {
      throw new UnknownFigureException(id, reader.nearest(id));
    }
    Map<String, ExplainedObservation> observations = reader.observations(trail);
    List<ExplainedLeg> legs = new ArrayList<>();
    trail
        .legs()
        .forEach((role, sources) -> legs.add(leg(role, sources, trail, observations, figures)));
    return new Explanation(figure, List.copyOf(legs));
  }

  private static ExplainedLeg leg(
      String role,
      List<String> sources,
      Trail trail,
      Map<String, ExplainedObservation> observations,
      Map<String, ExplainedFigure> figures) {
    List<ExplainedObservation> summed =
        sources.stream()
            .flatMap(source -> trail.members().getOrDefault(source, List.of()).stream())
            .flatMap(member -> Optional.ofNullable(observations.get(member)).stream())
            .toList();
    List<ExplainedFigure> linked =
        sources.stream()
            .flatMap(source -> Optional.ofNullable(figures.get(source)).stream())
            .toList();
    return new ExplainedLeg(role, summed, linked);
  }
}
