package org.glotip.disclosure;

import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Key;
import org.glotip.model.Observation;

/**
 * What an earlier release says of a return.
 *
 * @param observations its counts as they were published, each with a number or an interval
 */
record EarlierReturn(List<Observation> observations) {
  static final EarlierReturn NONE = new EarlierReturn(List.of());

  EarlierReturn {
    observations = List.copyOf(observations);
  }

  List<Key> keys() {
    return observations.stream().map(Observation::key).toList();
  }

  /** Whether a number was published, so that nothing can be hidden behind it. */
  boolean isNumber(Key key) {
    return observations.stream().anyMatch(o -> o.key().equals(key) && o.value().isNumber());
  }

  /** Ranges that it leaves, from a place on. */
  void read(int first, long most, long[] low, long[] high) {
    for (int i = 0; i < observations.size(); i++) {
      Bounds bounds = observations.get(i).value().bounds().orElse(new Bounds(0, 0, (double) most));
      low[first + i] = (long) Math.ceil(bounds.low());
      high[first + i] = (long) Math.min(Math.floor(bounds.high()), (double) most);
    }
  }
}
