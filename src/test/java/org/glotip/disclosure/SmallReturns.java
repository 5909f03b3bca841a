package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Value;

/** All returns of one shape in which no count that others are made of is above seven. */
enum SmallReturns {
  SEXES(2, cell(sex(Code.TOTAL), 1, 1), cell(sex("F"), 1, 0), cell(sex("M"), 0, 1)),
  FORMS(
      3,
      cell(form(Code.TOTAL), 1, 1, 1),
      cell(form("LABOUR"), 1, 0, 0),
      cell(form("OTHER"), 0, 1, 0),
      cell(form("SEXUAL"), 0, 0, 1)),
  /** The second citizenship is the rest of the sexes. */
  SEXES_AND_LIST(
      3,
      cell(sex(Code.TOTAL), 1, 1, 0),
      cell(sex("F"), 1, 0, 0),
      cell(sex("M"), 0, 1, 0),
      cell(country("AUT"), 0, 0, 1),
      cell(country("BEL"), 1, 1, -1)),
  LIST(
      4,
      cell(form(Code.TOTAL), 1, 1, 1, 1),
      cell(country("AUT"), 1, 0, 0, 0),
      cell(country("BEL"), 0, 1, 0, 0),
      cell(country("CHE"), 0, 0, 1, 0),
      cell(country("DEU"), 0, 0, 0, 1)),
  SEX_BY_AGE(
      4,
      cell(person(Code.TOTAL, Code.TOTAL), 1, 1, 1, 1),
      cell(person(Code.TOTAL, Code.CHILD), 1, 0, 1, 0),
      cell(person(Code.TOTAL, Code.ADULT), 0, 1, 0, 1),
      cell(person("F", Code.TOTAL), 1, 1, 0, 0),
      cell(person("F", Code.CHILD), 1, 0, 0, 0),
      cell(person("F", Code.ADULT), 0, 1, 0, 0),
      cell(person("M", Code.TOTAL), 0, 0, 1, 1),
      cell(person("M", Code.CHILD), 0, 0, 1, 0),
      cell(person("M", Code.ADULT), 0, 0, 0, 1)),
  /** The totals of the sexes alone. */
  SEX_BY_AGE_OF_SEXES(
      4,
      cell(person("F", Code.TOTAL), 1, 1, 0, 0),
      cell(person("F", Code.CHILD), 1, 0, 0, 0),
      cell(person("F", Code.ADULT), 0, 1, 0, 0),
      cell(person("M", Code.TOTAL), 0, 0, 1, 1),
      cell(person("M", Code.CHILD), 0, 0, 1, 0),
      cell(person("M", Code.ADULT), 0, 0, 0, 1));

  private static final int GREATEST = 7;

  private final int free;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Cell> cells;

  SmallReturns(int free, Cell... cells) {
    this.free = free;
    this.cells = List.of(cells);
  }

  /**
   * A cell of the shape.
   *
   * @param of how often each of the free counts is added in it
   */
  private record Cell(Key key, List<Integer> of) {
    int number(int[] counts) {
      int number = 0;
      for (int i = 0; i < counts.length; i++) {
        number += of.get(i) * counts[i];
      }
      return number;
    }
  }

  /** Does something with each return of the shape. */
  void forEach(Consumer<List<Observation>> use) {
    int[] counts = new int[free];
    for (int i = 0; i < Math.pow(GREATEST + 1, free); i++) {
      int left = i;
      for (int place = 0; place < free; place++) {
        counts[place] = left % (GREATEST + 1);
        left /= GREATEST + 1;
      }
      if (cells.stream().allMatch(cell -> cell.number(counts) >= 0)) {
        use.accept(observations(counts));
      }
    }
  }

  private List<Observation> observations(int[] counts) {
    List<Observation> observations = new ArrayList<>();
    for (Cell cell : cells) {
      observations.add(
          new Observation(
              cell.key(),
              Value.number(cell.number(counts)),
              ObservationStatus.A,
              List.of(),
              List.of()));
    }
    return observations;
  }

  private static Cell cell(Key key, Integer... of) {
    return new Cell(key, Arrays.asList(of));
  }

  private static Key form(String form) {
    return key(form, Code.TOTAL, Code.TOTAL, Counterpart.ALL);
  }

  private static Key sex(String sex) {
    return person(sex, Code.TOTAL);
  }

  private static Key person(String sex, String age) {
    return key(Code.TOTAL, sex, age, Counterpart.ALL);
  }

  private static Key country(String code) {
    return key(Code.TOTAL, Code.TOTAL, Code.TOTAL, Counterpart.country(code));
  }

  private static Key key(String form, String sex, String age, Counterpart counterpart) {
    return new Key("XXA", Code.VICTIMS, 2020, form, sex, age, counterpart);
  }
}
