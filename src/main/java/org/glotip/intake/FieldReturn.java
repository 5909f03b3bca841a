package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.RawCell;
import org.glotip.model.Recognition;
import org.glotip.model.ReturnAnswer;
import org.glotip.model.SourceCell;
import org.glotip.reference.Stamp;

/** Reads the form as one text file: a record for each answer, with the name of its cell. */
final class FieldReturn {
  private static final String CELL = "cell";
  private static final String ANSWER = "answer";

  private final FileReading file;
  private final FormSheet records;
  private final FieldHeader header;
  private final Form form;
  private final Map<FormCell, Place> answered = new LinkedHashMap<>();
  private final Map<String, Place> labels = new HashMap<>();
  private final Set<FormCell> twice = new HashSet<>();

  private FieldReturn(FileReading file, FormSheet records, FieldHeader header, Form form) {
    this.file = file;
    this.records = records;
    this.header = header;
    this.form = form;
  }

  /**
   * Reads a text file if it has the header of such a form.
   *
   * @return whether it has
   * @throws UnreadableException if it is of a round that is not known, or not clear
   */
  static boolean read(FileReading file, Forms forms, FormSheet records) {
    Optional<FieldHeader> header = FieldHeader.of(records, CELL, ANSWER);
    header.ifPresent(
        found -> {
          Optional<Stamp> stamp = Stamps.of(List.of(records)).main();
          Form form = form(forms, records, found, stamp);
          new FieldReturn(file, records, found, form).read(forms, stamp);
        });
    return header.isPresent();
  }

  /** The round of the stamp; without one, the round that alone has most of the names. */
  private static Form form(
      Forms forms, FormSheet records, FieldHeader header, Optional<Stamp> stamp) {
    if (stamp.isPresent()) {
      return forms
          .round(stamp.get().round())
          .orElseThrow(() -> new UnreadableException("round-unknown", stamp.get().text()));
    }
    List<Form> byNames =
        forms.forms().stream()
            .sorted(java.util.Comparator.comparingLong((Form form) -> -header.known(records, form)))
            .toList();
    if (byNames.size() > 1
        && header.known(records, byNames.get(0)) == header.known(records, byNames.get(1))) {
      throw new UnreadableException("round-unclear", "");
    }
    return byNames.get(0);
  }

  private void read(Forms forms, Optional<Stamp> stamp) {
    if (stamp.isEmpty()) {
      SourceCell whole = SourceCell.ofFile(file.name());
      file.found("stamp-missing", whole, List.of(), form.layout().round());
    }
    records.rows().tailMap(header.row(), false).values().forEach(this::take);
    List<FoundAnswer> answers = answers();
    ReturnCover cover = ReturnCover.of(form.layout(), answers, file.name());
    file.add(
        new QuestionnaireReturn(
            file.name(),
            form.layout().round(),
            stamp.map(Stamp::language).orElseGet(() -> forms.language(List.of(records))),
            stamp.map(Stamp::reporter).orElse(""),
            cover.reporter(),
            cover.submitted(),
            Recognition.FIELDS,
            stamp.map(Stamp::synthetic).orElse(false),
            answers.stream().sorted().map(FoundAnswer::answer).toList()));
  }

  private void take(SheetRow row) {
    file.checkTime();
    Place place = new Place(row.number(), header.answer());
    row.notes().forEach(note -> report(row, note));
    String name = row.text(header.cell()).strip();
    if (row.text(header.answer()).isBlank()) {
      return;
    }
    FormCell cell = form.cell(name);
    if (cell == null) {
      file.countRow(false, 0);
      file.found("cell-name-unknown", records.cell(place), List.of(), name);
    } else if (cell.role() == FormCell.Role.LABEL) {
      labels.putIfAbsent(cell.line().id(), place);
    } else if (cell.role() == FormCell.Role.ANSWER) {
      takeAnswer(cell, place);
    }
  }

  private void takeAnswer(FormCell cell, Place place) {
    Place first = answered.putIfAbsent(cell, place);
    if (first == null) {
      return;
    }
    file.countRow(false, 0);
    boolean same = records.text(first).equals(records.text(place));
    if (!same && twice.add(cell)) {
      file.countRow(false, 0);
    }
    List<SourceCell> related = List.of(records.cell(first));
    String name = cell.year() == 0 ? cell.line().cell() : cell.line().cell(cell.year());
    file.found(same ? "answer-repeated" : "answer-twice", records.cell(place), related, name);
  }

  private List<FoundAnswer> answers() {
    List<FoundAnswer> answers = new ArrayList<>();
    answered.forEach(
        (cell, place) -> {
          if (!twice.contains(cell)) {
            file.countRow(true, 1);
            answers.add(new FoundAnswer(index(cell), answer(cell, place)));
          }
        });
    return answers;
  }

  private int index(FormCell cell) {
    return form.layout().lines().indexOf(cell.line());
  }

  private ReturnAnswer answer(FormCell cell, Place place) {
    Place label = labels.get(cell.line().id());
    RawCell written =
        label == null
            ? new RawCell(new SourceCell(file.name(), "", place.row(), 0), "")
            : new RawCell(records.cell(label), records.text(label));
    RawCell value = new RawCell(records.cell(place), records.text(place));
    return new ReturnAnswer(cell.line().id(), cell.year(), written, value);
  }

  private void report(SheetRow row, CellNote note) {
    String[] arguments = note.arguments().toArray(String[]::new);
    SourceCell cell = records.cell(new Place(row.number(), note.column()));
    file.found(note.rule(), cell, List.of(), arguments);
  }
}
