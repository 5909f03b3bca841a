package org.glotip.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.model.SourceCell;
import org.glotip.reference.Stamp;

/** Which sheet of the layout each sheet of a workbook is, whatever its name and place. */
final class SheetClaims {
  /** Titles stand in one of so many first rows. */
  private static final int TITLE_ROWS = 12;

  /** A sheet of some other workbook may hold as many texts of a form by chance. */
  private static final int CHANCE = 4;

  private final Form form;
  private final Forms forms;
  private final FormNames names;
  private final Stamps stamps;

  SheetClaims(Form form, Forms forms, FormNames names, Stamps stamps) {
    this.form = form;
    this.forms = forms;
    this.names = names;
    this.stamps = stamps;
  }

  /** The sheets that claim to be each sheet of the layout, in the order of the layout. */
  Map<String, List<FormSheet>> of(List<FormSheet> sheets) {
    Map<String, List<FormSheet>> claims = new LinkedHashMap<>();
    form.sheets().keySet().forEach(sheet -> claims.put(sheet, new ArrayList<>()));
    for (FormSheet sheet : sheets) {
      claim(sheet).map(claims::get).ifPresent(claim -> claim.add(sheet));
    }
    return claims;
  }

  /**
   * The sheet that is read as one of the layout, of those that claim it. Of two that differ, the
   * one with named cells; without names neither.
   */
  Optional<FormSheet> settle(FileReading file, List<FormSheet> claims) {
    if (claims.size() < 2) {
      return claims.stream().findFirst();
    }
    List<FormSheet> named = claims.stream().filter(each -> !names.on(each).isEmpty()).toList();
    FormSheet first = named.isEmpty() ? claims.get(0) : named.get(0);
    List<FormSheet> others = claims.stream().filter(each -> !each.equals(first)).toList();
    boolean same = others.stream().allMatch(first::isSameAs);
    for (FormSheet other : others) {
      List<SourceCell> related = List.of(first.whole());
      file.found(same ? "sheet-repeated" : "sheet-twice", other.whole(), related, first.name());
    }
    return same || !named.isEmpty() ? Optional.of(first) : Optional.empty();
  }

  private Optional<String> claim(FormSheet sheet) {
    return names
        .layoutSheet(sheet)
        .or(() -> stamps.of(sheet).map(Stamp::sheet).filter(form.sheets()::containsKey))
        .or(() -> byTitle(sheet))
        .or(() -> byName(sheet))
        .or(() -> byTexts(sheet));
  }

  private Optional<String> byTitle(FormSheet sheet) {
    List<String> titles =
        sheet.rows().headMap(TITLE_ROWS, true).values().stream()
            .flatMap(row -> row.texts().stream())
            .filter(text -> !text.isBlank())
            .map(Wordings::fold)
            .toList();
    List<String> found =
        form.sheets().keySet().stream()
            .filter(name -> titles.stream().anyMatch(form.titles(name)::contains))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<String> byName(FormSheet sheet) {
    return Optional.ofNullable(forms.sheets().get(Wordings.fold(sheet.name())))
        .filter(form.sheets()::containsKey)
        .filter(name -> Anchors.of(form.sheet(name), sheet).rows().size() >= CHANCE);
  }

  /** The one sheet of the layout that has clearly most of its texts. */
  private Optional<String> byTexts(FormSheet sheet) {
    if (names.isEnough() || !stamps.isEmpty()) {
      return Optional.empty();
    }
    int most = CHANCE;
    Set<String> best = new TreeSet<>();
    for (Map.Entry<String, List<FormLine>> entry : form.sheets().entrySet()) {
      long lines = entry.getValue().stream().filter(FormLine::isAnchor).count();
      int found = Anchors.of(entry.getValue(), sheet).rows().size();
      if (2L * found >= lines && found >= most) {
        if (found > most) {
          best.clear();
        }
        most = found;
        best.add(entry.getKey());
      }
    }
    return best.size() == 1 ? best.stream().findFirst() : Optional.empty();
  }
}
