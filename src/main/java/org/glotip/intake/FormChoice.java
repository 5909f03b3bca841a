package org.glotip.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.SourceCell;
import org.glotip.reference.Layout;
import org.glotip.reference.LineKind;
import org.glotip.reference.Stamp;

/** Decides which round of the form a workbook is: by its names, its stamp, or its texts. */
final class FormChoice {
  /** The years of a form tell rounds apart; their texts are much the same. */
  private static final int WEIGHT_OF_YEARS = 20;

  private final FileReading file;
  private final Forms forms;
  private final Stamps stamps;

  FormChoice(FileReading file, Forms forms, Stamps stamps) {
    this.file = file;
    this.forms = forms;
    this.stamps = stamps;
  }

  /**
   * The names of the chosen form; empty if the file is no form.
   *
   * @throws UnreadableException if it is one of a round that is not known, or not clear
   */
  Optional<FormNames> choose() {
    Optional<FormNames> stamped =
        stamps
            .main()
            .flatMap(stamp -> forms.round(stamp.round()))
            .map(form -> FormNames.of(form, file.names()))
            .filter(FormNames::isMost);
    return stamped.isPresent() ? stamped : compare();
  }

  private Optional<FormNames> compare() {
    List<FormNames> named =
        forms.forms().stream()
            .map(form -> FormNames.of(form, file.names()))
            .filter(FormNames::isEnough)
            .sorted(Comparator.comparing(FormNames::count).reversed())
            .toList();
    Optional<Stamp> stamp = stamps.main();
    if (stamp.isPresent()) {
      return Optional.of(byStamp(stamp.get(), named));
    }
    boolean clear = named.size() == 1 || (named.size() > 1 && isMore(named));
    return clear ? Optional.of(named.get(0)) : byTexts();
  }

  private static boolean isMore(List<FormNames> named) {
    return named.get(0).count() > named.get(1).count();
  }

  /** A stamp is a text like any other, and may have been pasted; the names are of the form. */
  private FormNames byStamp(Stamp stamp, List<FormNames> named) {
    Optional<Form> form = forms.round(stamp.round());
    Optional<FormNames> same =
        form.map(known -> FormNames.of(known, file.names()))
            .filter(own -> named.isEmpty() || own.count() == named.get(0).count());
    if (same.isPresent()) {
      return same.get();
    }
    if (named.isEmpty()) {
      throw new UnreadableException("round-unknown", stamp.text());
    }
    String round = named.get(0).form().layout().round();
    file.found("round-disagrees", stampCell(), List.of(), stamp.round(), round);
    return named.get(0);
  }

  private SourceCell stampCell() {
    return stamps.found().keySet().stream()
        .findFirst()
        .map(stamps::cell)
        .orElse(SourceCell.ofFile(file.name()));
  }

  private Optional<FormNames> byTexts() {
    int most = 0;
    int second = 0;
    FormNames best = null;
    for (Form form : forms.forms()) {
      FormNames none = FormNames.of(form, List.of());
      int score = score(form, new SheetClaims(form, forms, none, stamps).of(file.sheets()));
      if (score > most) {
        second = most;
        most = score;
        best = none;
      } else {
        second = Math.max(second, score);
      }
    }
    if (most > 0 && most == second) {
      throw new UnreadableException("round-unclear", "");
    }
    return Optional.ofNullable(best);
  }

  private int score(Form form, Map<String, List<FormSheet>> claims) {
    int score = 0;
    for (Map.Entry<String, List<FormSheet>> claim : claims.entrySet()) {
      for (FormSheet sheet : claim.getValue()) {
        Anchors anchors = Anchors.of(form.sheet(claim.getKey()), sheet);
        score += anchors.rows().size() + WEIGHT_OF_YEARS * years(form.layout(), anchors, sheet);
      }
    }
    return score;
  }

  /** Rows of years, and the round on the cover, that are just those of the layout. */
  private int years(Layout layout, Anchors anchors, FormSheet sheet) {
    int same = 0;
    for (Map.Entry<FormLine, Integer> entry : anchors.rows().entrySet()) {
      int row = entry.getValue();
      YearCells cells = YearCells.in(sheet, row, anchors.column(), file.limits());
      boolean years = entry.getKey().is(LineKind.YEARS) && cells.isOf(layout.years());
      boolean round =
          entry.getKey().line().parameter("type").equals("ROUND")
              && sheet.rows().get(row) != null
              && sheet.rows().get(row).texts().contains(layout.round());
      same += years || round ? 1 : 0;
    }
    return same;
  }
}
