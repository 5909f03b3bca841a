package org.glotip.disclosure;

import java.util.BitSet;

/**
 * What a reader can find out about hidden counts of a return.
 *
 * @param down places of the counts that must be able to be less
 * @param up places of the counts that must be able to be more
 * @param sums sums that give them away
 * @param size the counts, each as often as sums give it away
 */
record Exposure(BitSet down, BitSet up, BitSet sums, int size) {
  boolean isNone() {
    return size == 0;
  }
}
