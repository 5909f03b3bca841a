package org.glotip.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glotip.reference.Country;
import org.glotip.reference.Labels;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/**
 * The made-up answers of one country in one round, by the name of their cell. Numbers follow the
 * rule of {@link SampleNumbers}; those of a year are the same whichever round asks for it.
 */
final class SampleAnswers {
  private static final long SEED = 3;
  private static final int[] WOMEN_MEN_GIRLS_BOYS_UNKNOWN = {50, 25, 12, 10, 3};
  private static final int[] FORMS = {50, 28, 6, 4, 3, 1, 1, 3, 2, 2};
  private static final List<String> FORM_CODES =
      List.of(
          "SEXUAL",
          "LABOUR",
          "CRIMINALITY",
          "BEGGING",
          "MARRIAGE",
          "ORGAN",
          "ADOPTION",
          "MIXED",
          "OTHER",
          "_U");
  private static final int[] CITIZENSHIPS = {60, 14, 10, 7, 5, 4};

  private final SampleCountry country;
  private final Layout layout;
  private final Labels labels;
  private final List<String> origins;
  private final Map<String, String> answers = new LinkedHashMap<>();

  private SampleAnswers(SampleCountry country, Layout layout, Labels labels, List<String> origins) {
    this.country = country;
    this.layout = layout;
    this.labels = labels;
    this.origins = origins;
  }

  /** The answers in the order of the layout. */
  static Map<String, String> of(
      Country reporter, Layout layout, Labels labels, List<String> origins) {
    SampleCountry country =
        new SampleCountry(reporter.code(), "", "", "", "", reporter.formLanguage());
    return new SampleAnswers(country, layout, labels, origins).all();
  }

  private Map<String, String> all() {
    for (LayoutLine line : layout.lines()) {
      if (line.kind() == LineKind.ANSWER) {
        put(line.cell(), answer(line));
      } else if (line.kind() == LineKind.LISTED) {
        put(line.labelCell(), label(line));
      }
      if (line.kind().isCounted()) {
        for (int year : layout.years()) {
          count(line, year);
        }
      }
    }
    return answers;
  }

  private void put(String cell, String answer) {
    if (!answer.isEmpty()) {
      answers.put(cell, answer);
    }
  }

  private void count(LayoutLine line, int year) {
    int count = line.kind() == LineKind.LISTED ? listed(line, year) : count(line, numbers(), year);
    if (count >= 0) {
      put(line.cell(year), count >= 1 && count <= 4 ? "<5" : Integer.toString(count));
    }
  }

  /** The same start for each cell, so that a cell does not depend on those before it. */
  private SampleNumbers numbers() {
    return new SampleNumbers(country, SEED);
  }

  private int total(String indicator, SampleNumbers numbers, int year) {
    int victims = numbers.victims(year);
    int contact = numbers.stage(victims, 60);
    int prosecuted = numbers.stage(contact, 70);
    return switch (indicator) {
      case "OFFENCES" -> numbers.stage(victims, 80);
      case "FORMAL_CONTACT" -> contact;
      case "PROSECUTED" -> prosecuted;
      case "CONVICTED" -> numbers.stage(prosecuted, 50);
      case "REPATRIATED" -> numbers.stage(victims, 20);
      default -> victims;
    };
  }

  /** A count of the layout's line; -1 where the country leaves it blank. */
  private int count(LayoutLine line, SampleNumbers numbers, int year) {
    int total = total(line.indicator(), numbers, year);
    int part = line.form().equals("_T") ? total : form(line, numbers, total);
    if (line.counterpart().equals("OWN")) {
      return numbers.split(part, CITIZENSHIPS)[0];
    }
    int[] parts = sexes(line, numbers, part);
    return switch (line.sex() + line.age()) {
      case "_T_T" -> part;
      case "F_T" -> parts[0] + parts[2];
      case "FY_GE18" -> parts[0];
      case "FY0T17" -> parts[2];
      case "M_T" -> parts[1] + parts[3];
      case "MY_GE18" -> parts[1];
      case "MY0T17" -> parts[3];
      case "_TY_GE18" -> parts[0] + parts[1];
      case "_TY0T17" -> parts[2] + parts[3];
      case "_U_U" -> parts[4];
      default -> -1;
    };
  }

  /** A form's part of the total; a form that a round does not ask for is among the others. */
  private int form(LayoutLine line, SampleNumbers numbers, int total) {
    int[] parts = numbers.split(total, FORMS);
    int part = parts[FORM_CODES.indexOf(line.form())];
    if (line.form().equals("OTHER")) {
      for (int i = 0; i < parts.length; i++) {
        part += asked(line.sheet(), FORM_CODES.get(i)) ? 0 : parts[i];
      }
    }
    return part;
  }

  private boolean asked(String sheet, String form) {
    return layout.sheet(sheet).stream()
        .anyMatch(line -> line.kind() == LineKind.COUNT && line.form().equals(form));
  }

  /** Women, men, girls, boys and unknown; of victims of all forms they are added over the forms. */
  private int[] sexes(LayoutLine line, SampleNumbers numbers, int part) {
    if (!line.indicator().equals("VICTIMS") || !line.form().equals("_T")) {
      return numbers.split(part, WOMEN_MEN_GIRLS_BOYS_UNKNOWN);
    }
    int[] sums = new int[WOMEN_MEN_GIRLS_BOYS_UNKNOWN.length];
    layout.lines().stream()
        .filter(other -> other.kind() == LineKind.COUNT && other.indicator().equals("VICTIMS"))
        .filter(other -> !other.form().equals("_T") && isTotal(other))
        .forEach(
            other -> {
              int[] parts = numbers.split(form(other, numbers, part), WOMEN_MEN_GIRLS_BOYS_UNKNOWN);
              for (int i = 0; i < sums.length; i++) {
                sums[i] += parts[i];
              }
            });
    return sums;
  }

  private static boolean isTotal(LayoutLine line) {
    return line.sex().equals("_T") && line.age().equals("_T");
  }

  private int listed(LayoutLine line, int year) {
    int index = index(line);
    if (index < 0) {
      return -1;
    }
    SampleNumbers numbers = numbers();
    int total = total(line.indicator(), numbers, year);
    int[] parts = numbers.split(total, CITIZENSHIPS);
    return line.indicator().equals("REPATRIATED")
        ? numbers.split(total, 60, 25, 15)[index]
        : parts[1 + index];
  }

  /** Five lines of citizenships are filled in, the last of them unknown; three of repatriation. */
  private int index(LayoutLine line) {
    List<LayoutLine> list =
        layout.sheet(line.sheet()).stream()
            .filter(other -> other.kind() == LineKind.LISTED)
            .toList();
    int index = list.indexOf(line);
    int used = line.indicator().equals("REPATRIATED") ? 3 : CITIZENSHIPS.length - 1;
    return index < used ? index : -1;
  }

  private String label(LayoutLine line) {
    int index = index(line);
    if (index < 0) {
      return "";
    }
    if (index == CITIZENSHIPS.length - 2) {
      return labels.text(country.language(), "kind.UNKNOWN");
    }
    int start = country.number() % origins.size();
    String origin = origins.get((start + 5 * index) % origins.size());
    return labels.area(country.language(), origin);
  }

  private String answer(LayoutLine line) {
    String synthetic = labels.text(country.language(), "word.synthetic");
    return switch (line.cell()) {
      case "cover_date" -> layout.round() + "-06-15";
      case "cover_person", "cover_institution_1" -> synthetic;
      case "cover_email" -> "sample@example.org";
      case "legislation_offence" -> choice(country.number() % 7 == 0 ? "partial" : "yes");
      case "legislation_in_force" -> Integer.toString(2000 + country.number() % 14);
      case "legislation_form_SEXUAL", "legislation_form_LABOUR" -> choice("yes");
      case "legislation_form_MARRIAGE" -> choice("no");
      default -> line.parameter("about").equals("SOURCE") ? synthetic : "";
    };
  }

  private String choice(String answer) {
    return labels.text(country.language(), "questionnaire.choice." + answer);
  }
}
