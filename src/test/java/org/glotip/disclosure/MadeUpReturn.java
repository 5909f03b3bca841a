package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Value;

/** A return: persons by form, sex and age, and by citizenship; all sums are true by birth. */
final class MadeUpReturn {
  static final List<String> SEXES = List.of(Code.FEMALE, Code.MALE);
  static final List<String> AGES = List.of(Code.CHILD, Code.ADULT);
  private static final List<String> FORMS = List.of("SEXUAL", "LABOUR", "OTHER");
  private static final List<Counterpart> CITIZENS =
      List.of(Counterpart.OWN, Counterpart.country("AUT"), Counterpart.country("BEL"));

  private final Map<Key, Integer> counts = new TreeMap<>();
  private final List<String> forms;
  private final boolean citizens;

  MadeUpReturn(Random random) {
    forms = random.nextInt(3) == 0 ? FORMS : List.of();
    citizens = random.nextBoolean();
    all().forEach(key -> counts.put(key, 0));
    add(random.nextInt(16), random);
  }

  /** Counts more persons, as a revision does. */
  void add(int persons, Random random) {
    for (int i = 0; i < persons; i++) {
      String sex = SEXES.get(random.nextInt(3) == 0 ? 1 : 0);
      String age = AGES.get(random.nextInt(3) == 0 ? 0 : 1);
      String form = FORMS.get(random.nextInt(3) * random.nextInt(2));
      for (String f : List.of(Code.TOTAL, form)) {
        for (String s : List.of(Code.TOTAL, sex)) {
          for (String a : List.of(Code.TOTAL, age)) {
            counts.computeIfPresent(key(f, s, a), (key, count) -> count + 1);
          }
        }
      }
      counts.computeIfPresent(
          citizens(CITIZENS.get(random.nextInt(2) * random.nextInt(3))), (key, count) -> count + 1);
    }
  }

  List<String> forms() {
    return forms;
  }

  private List<Key> all() {
    List<Key> all = new ArrayList<>();
    List<String> named = new ArrayList<>(forms);
    named.add(Code.TOTAL);
    for (String form : named) {
      for (String sex : List.of(Code.TOTAL, Code.FEMALE, Code.MALE)) {
        for (String age : List.of(Code.TOTAL, Code.CHILD, Code.ADULT)) {
          all.add(key(form, sex, age));
        }
      }
    }
    if (citizens) {
      CITIZENS.forEach(citizen -> all.add(citizens(citizen)));
    }
    return all;
  }

  /** The same with one number that is wrong, so that sums do not hold. */
  List<Observation> contradictory(Random random) {
    List<Observation> given = new ArrayList<>(observations(random));
    int place = random.nextInt(given.size());
    Observation right = given.get(place);
    double number = right.value().bounds().orElseThrow().high() + 1 + random.nextInt(9);
    given.set(place, observation(right.key(), Value.number(number)));
    return given;
  }

  /** Some cells are not given, some small ones hidden by their reporter. */
  List<Observation> observations(Random random) {
    int holes = random.nextInt(3) == 0 ? 8 : 1000;
    List<Observation> given = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          boolean listed = !key.counterpart().isAll();
          if (listed ? count > 0 : random.nextInt(holes) > 0) {
            boolean hides = count < 5 && random.nextInt(6) == 0;
            given.add(
                observation(
                    key, hides ? new Value.Suppressed(new Bounds(0, 2, 4)) : Value.number(count)));
          }
        });
    return given;
  }

  static Key key(String form, String sex, String age) {
    return new Key("XXA", Code.VICTIMS, 2020, form, sex, age, Counterpart.ALL);
  }

  private static Key citizens(Counterpart citizen) {
    return new Key("XXA", Code.VICTIMS, 2020, Code.TOTAL, Code.TOTAL, Code.TOTAL, citizen);
  }

  static Observation observation(Key key, Value value) {
    return new Observation(key, value, ObservationStatus.A, List.of(), List.of());
  }
}
