package org.glotip.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.ShippedData;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Legislation;
import org.glotip.model.OffenceInLaw;
import org.glotip.model.RawCell;
import org.glotip.model.RemarkSubject;
import org.glotip.model.ReturnCount;
import org.glotip.model.ReturnRemark;
import org.glotip.model.ReturnStatement;
import org.glotip.model.Series;
import org.glotip.model.SourceCell;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/** Makes returns for tests, from the names of their cells and the answers in them. */
final class Returns {
  private static final String REPORTER = "XXA";

  private final Layout layout;
  private final Map<String, String> answers;

  private Returns(String round, Map<String, String> answers) {
    this.layout =
        ShippedData.reference().layouts().stream()
            .filter(found -> found.round().equals(round))
            .findFirst()
            .orElseThrow();
    this.answers = new LinkedHashMap<>(answers);
  }

  /** A return; a cell that the form lacks is an error. */
  static ReturnStatement of(String round, Map<String, String> answers) {
    return new Returns(round, answers).statement();
  }

  /** A return of 2024 from {@code name=answer} texts. */
  static ReturnStatement of(String... answers) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String answer : answers) {
      found.put(
          answer.substring(0, answer.indexOf('=')), answer.substring(answer.indexOf('=') + 1));
    }
    return of("2024", found);
  }

  private ReturnStatement statement() {
    List<ReturnCount> counts = new ArrayList<>();
    List<ReturnRemark> remarks = new ArrayList<>();
    Set<Series> partial = new LinkedHashSet<>();
    for (LayoutLine line : layout.lines()) {
      for (int year : layout.years()) {
        if (line.kind().isCounted() && answers.containsKey(line.cell(year))) {
          counts.add(count(line, year));
        }
        if (line.kind() == LineKind.MARK && answers.remove(line.cell(year)) != null) {
          partial.add(new Series(REPORTER, line.indicator(), year));
        }
      }
      String subject = line.parameter("about");
      if (!subject.isEmpty() && answers.containsKey(line.cell())) {
        RawCell cell = new RawCell(place(line, line.column()), answers.remove(line.cell()));
        remarks.add(new ReturnRemark(line.sheet(), RemarkSubject.valueOf(subject), cell));
      }
    }
    Legislation law = legislation();
    if (!answers.isEmpty()) {
      throw new IllegalArgumentException("no such cells: " + answers.keySet());
    }
    return new ReturnStatement(
        layout.round() + ".xlsx", REPORTER, layout.round(), "en", counts, remarks, law, partial);
  }

  private ReturnCount count(LayoutLine line, int year) {
    int column = line.column() + layout.years().indexOf(year);
    Key key =
        new Key(REPORTER, line.indicator(), year, line.form(), line.sex(), line.age(), other(line));
    String text = java.util.Objects.requireNonNull(answers.remove(line.cell(year)));
    return new ReturnCount(line.id(), year, Observations.at(key, text, place(line, column)));
  }

  private Counterpart other(LayoutLine line) {
    if (line.kind() == LineKind.LISTED) {
      String label = answers.getOrDefault(line.labelCell(), line.id());
      layout.years().stream()
          .filter(year -> answers.containsKey(line.cell(year)))
          .reduce((first, last) -> last)
          .ifPresent(last -> answers.remove(line.labelCell()));
      return new Counterpart(LabelKind.COUNTRY, "", label);
    }
    return line.counterpart().equals("OWN") ? Counterpart.OWN : Counterpart.ALL;
  }

  private Legislation legislation() {
    String offence = answers.remove("legislation_offence");
    String inForce = answers.remove("legislation_in_force");
    if (offence == null) {
      return null;
    }
    RawCell cell =
        new RawCell(new SourceCell(layout.round() + ".xlsx", "LEGISLATION", 4, 3), offence);
    return new Legislation(
        REPORTER,
        layout.round(),
        OffenceInLaw.valueOf(offence),
        inForce == null ? null : LocalDate.parse(inForce),
        List.of(Code.TOTAL),
        List.of(cell));
  }

  private SourceCell place(LayoutLine line, int column) {
    return new SourceCell(layout.round() + ".xlsx", line.sheet(), line.row(), column);
  }
}
