package org.glotip;

/** Told what a run is doing, so that a person can watch. */
@FunctionalInterface
public interface Progress {
  /** Nobody watches. */
  Progress NONE = stage -> {};

  /** A stage begins; the text names it. */
  void begin(String stage);
}
