package org.glotip.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A whole number for each pair of an area and a slot. */
final class SlotNumbers {
  private final int[] ofCell;
  private final int count;

  /**
   * @param slots the slot of each cell
   */
  SlotNumbers(List<Slot> slots) {
    Map<Slot, Integer> numbers = new HashMap<>();
    ofCell = new int[slots.size()];
    for (int place = 0; place < ofCell.length; place++) {
      Integer number = numbers.putIfAbsent(slots.get(place), numbers.size());
      ofCell[place] = number == null ? numbers.size() - 1 : number;
    }
    count = numbers.size();
  }

  /** Number of slots that differ. */
  int count() {
    return count;
  }

  /**
   * The number of an area and the slot of a cell, both by their place; from 0 to areas times slots.
   *
   * @throws ArithmeticException if there are more than two billion
   */
  int number(int area, int cell) {
    return Math.addExact(Math.multiplyExact(area, count), ofCell[cell]);
  }
}
