package org.glotip.reference;

import java.util.List;
import java.util.Map;

/**
 * One line of a questionnaire.
 *
 * @param sheet name of its sheet: {@code COVER}, {@code LEGISLATION}, {@code Q1} ... {@code Q10}
 * @param row 1-based row of the sheet in a form nobody has changed
 * @param column 1-based column of its first answer or sum; of its text where it has neither
 * @param kind what it holds
 * @param id stable name, unique in the layout; blank where the line is only printed
 * @param indicator indicator that is counted; blank where nothing is
 * @param form form of exploitation; blank where the line has none
 * @param sex sex; blank where the line has none
 * @param age age group; blank where the line has none
 * @param counterpart {@code OWN} for own citizens; blank where not broken down, or written in
 * @param parameters name and value of what its kind asks for: {@code type} of an answer, {@code
 *     about} what a remark is, {@code total} and {@code parts} of a sum
 * @param texts keys of the texts printed beside it, in order
 */
public record LayoutLine(
    String sheet,
    int row,
    int column,
    LineKind kind,
    String id,
    String indicator,
    String form,
    String sex,
    String age,
    String counterpart,
    Map<String, String> parameters,
    List<String> texts) {

  /** A parameter; blank where the line lacks it. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** Ids of the lines whose sum this one shows; none where it shows none. */
  public List<String> parts() {
    String parts = parameter("parts");
    return parts.isEmpty() ? List.of() : List.of(parts.split("\\+"));
  }

  /** Name of the cell of an answer. */
  public String cell() {
    return id;
  }

  /** Name of the cell of a year, such as {@code Q6.1_10_2021}. */
  public String cell(int year) {
    return id + "_" + year;
  }

  /** Name of the cell that a citizenship or country is written in. */
  public String labelCell() {
    return id + "_label";
  }
}
