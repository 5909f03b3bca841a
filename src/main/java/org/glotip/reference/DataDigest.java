package org.glotip.reference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fingerprints of the definitions, SHA-256 in hexadecimal.
 *
 * @param all over the names and contents of all files
 * @param files of each file, by its path below {@code data/}
 */
public record DataDigest(String all, SortedMap<String, String> files) {

  public DataDigest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
