package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.Recognition;
import org.glotip.model.SourceCell;
import org.glotip.reference.Stamp;

/** Reads the sheets of a file as a questionnaire, if they are one. */
final class ReturnReading {
  private final FileReading file;
  private final Forms forms;
  private final Stamps stamps;
  private final FormNames names;

  private ReturnReading(FileReading file, Forms forms, Stamps stamps, FormNames names) {
    this.file = file;
    this.forms = forms;
    this.stamps = stamps;
    this.names = names;
  }

  /** Whether a file has sheets that are no long table; beside one they must have a stamp. */
  static boolean isWorthWhile(FileReading file) {
    return !file.sheets().isEmpty() && (!file.hasTable() || !Stamps.of(file.sheets()).isEmpty());
  }

  /**
   * Reads the sheets of a file that are no long table.
   *
   * @throws UnreadableException if they are a questionnaire of a round that is not known or clear
   */
  static void read(FileReading file, Forms forms) {
    Stamps stamps = Stamps.of(file.sheets());
    for (FormSheet sheet : file.sheets()) {
      if (sheet.isText() && FieldReturn.read(file, forms, sheet)) {
        return;
      }
    }
    new FormChoice(file, forms, stamps)
        .choose()
        .ifPresent(names -> new ReturnReading(file, forms, stamps, names).read());
  }

  private void read() {
    Map<String, FormSheet> sheets = sheets();
    reportRecognition();
    List<FoundAnswer> answers = new ArrayList<>();
    sheets.forEach(
        (name, sheet) -> {
          Map<FormCell, Place> named = names.on(sheet, name);
          if (named.isEmpty() && names.isEnough()) {
            file.found("names-missing", sheet.whole(), List.of());
          }
          PlacedSheet placed = SheetPlacing.place(file, names.form(), name, sheet, named);
          answers.addAll(SheetAnswers.read(file, placed, forms));
          if (sheet.cut()) {
            String most = String.valueOf(file.limits().formRows());
            file.found("rows-beyond-limit", sheet.whole(), List.of(), most);
          }
        });
    file.add(questionnaire(List.copyOf(sheets.values()), answers));
  }

  private QuestionnaireReturn questionnaire(List<FormSheet> sheets, List<FoundAnswer> answers) {
    Optional<Stamp> stamp = stamps.main();
    ReturnCover cover = ReturnCover.of(names.form().layout(), answers, file.name());
    return new QuestionnaireReturn(
        file.name(),
        names.form().layout().round(),
        stamp.map(Stamp::language).orElseGet(() -> forms.language(sheets)),
        stamp.map(Stamp::reporter).orElse(""),
        cover.reporter(),
        cover.submitted(),
        names.isEnough() ? Recognition.NAMES : Recognition.ANCHORS,
        stamps.isSynthetic()
            || (stamps.isEmpty() && sheets.stream().anyMatch(this::marksSynthetic)),
        answers.stream().sorted().map(FoundAnswer::answer).toList());
  }

  /** The sheets to read, by their names in the layout. */
  private Map<String, FormSheet> sheets() {
    List<FormSheet> own = new ArrayList<>();
    for (FormSheet sheet : file.sheets()) {
      if (stamps.isForeign(sheet)) {
        reportForeign(sheet);
      } else {
        own.add(sheet);
      }
    }
    SheetClaims claims = new SheetClaims(names.form(), forms, names, stamps);
    Map<String, List<FormSheet>> claimed = claims.of(own);
    Map<String, FormSheet> settled = new LinkedHashMap<>();
    claimed.forEach(
        (name, all) -> claims.settle(file, all).ifPresent(sheet -> settled.put(name, sheet)));
    reportMissing(claimed);
    reportUnknown(own, claimed);
    return settled;
  }

  private void reportForeign(FormSheet sheet) {
    file.found(
        "stamps-differ",
        stamps.cell(sheet),
        List.of(),
        stamps.of(sheet).map(Stamp::text).orElse(""),
        stamps.main().map(Stamp::text).orElse(""));
  }

  /** A text file is one sheet of a form, or the whole of it; the others may be further files. */
  private void reportMissing(Map<String, List<FormSheet>> claimed) {
    List<String> missing =
        claimed.keySet().stream()
            .filter(name -> claimed.getOrDefault(name, List.of()).isEmpty())
            .filter(name -> !stamps.isForeign(name))
            .toList();
    if (!missing.isEmpty() && file.sheets().stream().noneMatch(FormSheet::isText)) {
      SourceCell whole = SourceCell.ofFile(file.name());
      file.found("sheets-missing", whole, List.of(), String.join(", ", missing));
    }
  }

  /** Numbers on a sheet that belongs to no table would be lost silently. */
  private void reportUnknown(List<FormSheet> own, Map<String, List<FormSheet>> claimed) {
    Set<FormSheet> known = new HashSet<>();
    claimed.values().forEach(known::addAll);
    for (FormSheet sheet : own) {
      boolean numbers =
          sheet.rows().values().stream()
              .anyMatch(row -> row.texts().stream().anyMatch(WrittenNumber::is));
      if (!known.contains(sheet) && !sheet.hidden() && numbers) {
        file.found("sheet-unknown", sheet.whole(), List.of());
      }
    }
  }

  private void reportRecognition() {
    SourceCell whole = SourceCell.ofFile(file.name());
    String round = names.form().layout().round();
    if (stamps.isEmpty()) {
      file.found("stamp-missing", whole, List.of(), round);
    }
    if (!names.isEnough() && file.sheets().stream().noneMatch(FormSheet::isText)) {
      file.found("names-missing", whole, List.of());
    }
  }

  private boolean marksSynthetic(FormSheet sheet) {
    return sheet.rows().headMap(file.limits().headerRows(), true).values().stream()
        .flatMap(row -> row.texts().stream())
        .anyMatch(file.wordings()::marksSynthetic);
  }
}
