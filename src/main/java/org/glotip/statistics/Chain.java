package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glotip.model.Bounds;

/**
 * Yearly panels without a gap, and the year they are compared with.
 *
 * @param base the year that is 100
 * @param links the panel of each year with the year before, by the later year
 */
record Chain(int base, SortedMap<Integer, Panel> links) {
  private static final double BASE = 100;

  /**
   * The unbroken part of the links that holds a base year, or else the longest part, the earliest
   * of several, from its first year.
   *
   * @param links at least one link, by the later year
   */
  static Chain of(int base, SortedMap<Integer, Panel> links) {
    List<Chain> parts = parts(links);
    return parts.stream()
        .filter(part -> part.first() <= base && base <= part.last())
        .findFirst()
        .map(part -> new Chain(base, part.links()))
        .orElseGet(() -> longest(parts));
  }

  /** The first year. */
  int first() {
    return links.firstKey() - 1;
  }

  /** The last year. */
  int last() {
    return links.lastKey();
  }

  /** The index of a year: the product of the ratios from the base, divided where it is earlier. */
  Bounds index(int year) {
    Bounds index = Bounds.exact(BASE);
    List<Panel> path = new ArrayList<>(from(year).values());
    if (year < base) {
      Collections.reverse(path);
    }
    for (Panel link : path) {
      index = step(index, link.ratio(), year > base);
    }
    return index;
  }

  /** The links between the base and a year, in the order of years. */
  SortedMap<Integer, Panel> from(int year) {
    return year > base ? links.subMap(base + 1, year + 1) : links.subMap(year + 1, base + 1);
  }

  /** The link a year's basis is told from: the one that ends in it; at the base the larger one. */
  int nearest(int year) {
    if (year == first()) {
      return year + 1;
    }
    return year == base && countries(year + 1) > countries(year) ? year + 1 : year;
  }

  /**
   * A link of the chain.
   *
   * @throws IllegalArgumentException if the chain has none in that year
   */
  Panel link(int year) {
    Panel panel = links.get(year);
    if (panel == null) {
      throw new IllegalArgumentException("no link in " + year);
    }
    return panel;
  }

  private int countries(int year) {
    return links.containsKey(year) ? link(year).countries() : 0;
  }

  private static Bounds step(Bounds index, Bounds ratio, boolean forward) {
    return forward
        ? new Bounds(
            index.low() * ratio.low(), index.value() * ratio.value(), index.high() * ratio.high())
        : new Bounds(
            index.low() / ratio.high(), index.value() / ratio.value(), index.high() / ratio.low());
  }

  private static Chain longest(List<Chain> parts) {
    Chain longest = parts.get(0);
    for (Chain part : parts) {
      longest = part.links().size() > longest.links().size() ? part : longest;
    }
    return longest;
  }

  private static List<Chain> parts(SortedMap<Integer, Panel> links) {
    List<Chain> parts = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (Map.Entry<Integer, Panel> link : links.entrySet()) {
      int year = link.getKey();
      if (year != last + 1) {
        parts.add(new Chain(year - 1, new TreeMap<>()));
      }
      parts.get(parts.size() - 1).links().put(year, link.getValue());
      last = year;
    }
    return parts;
  }
}
