package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a figure says, in words: its area, its period, and what is counted. */
final class FigureTitle {
  private final Wording wording;
  private final UnaryOperator<String> key;

  private FigureTitle(Wording wording, UnaryOperator<String> key) {
    this.wording = wording;
    this.key = key;
  }

  /**
   * The title of a figure.
   *
   * @param key text of a figure's key by column of {@code figures.csv}
   */
  static String of(UnaryOperator<String> key, Wording wording) {
    return new FigureTitle(wording, key).text();
  }

  private String text() {
    List<String> parts = new ArrayList<>();
    parts.add(place());
    parts.add(key.apply("period"));
    parts.add(name("indicator"));
    parts.add(name("form"));
    parts.add(name("sex"));
    parts.add(name("age"));
    parts.add(name("reach"));
    parts.add(name("measure"));
    parts.removeIf(String::isEmpty);
    return wording.listed(parts);
  }

  private String place() {
    String area = wording.area(key.apply("area"));
    String origin = wording.area(key.apply("origin"));
    String destination = wording.area(key.apply("destination"));
    String flow =
        origin.isEmpty() || destination.isEmpty()
            ? origin + destination
            : wording.text("figure.flow", origin, destination);
    return area.isEmpty() || flow.isEmpty() ? area + flow : area + ", " + flow;
  }

  private String name(String list) {
    return wording.name(list, key.apply(list));
  }
}
