package org.glotip.report;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.glotip.model.LabelKind;
import org.glotip.reference.Reference;
import org.glotip.reference.Stamp;
import org.glotip.reference.Word;
import org.glotip.reference.WordRole;

/** The hidden sheet that answers are chosen from, each list under a name of its own. */
final class ChoiceLists {
  static final String SHEET = "LISTS";
  static final String COUNTRIES = "list_countries";
  static final String YES_NO = "list_yes_no";
  static final String OFFENCE = "list_offence";
  static final String MARK = "list_mark";
  static final String WORDS = "list_words";

  private static final List<WordRole> NO_NUMBER =
      List.of(WordRole.NOT_AVAILABLE, WordRole.NOT_APPLICABLE, WordRole.NOT_ASKED);

  private final Workbook workbook;
  private final Reference reference;
  private final Wording wording;

  ChoiceLists(Workbook workbook, Reference reference, Wording wording) {
    this.workbook = workbook;
    this.reference = reference;
    this.wording = wording;
  }

  void write(Stamp stamp) {
    Sheet sheet = workbook.createSheet(SHEET);
    sheet.createRow(0).createCell(0).setCellValue(stamp.text());
    list(sheet, 1, COUNTRIES, countries());
    list(sheet, 2, YES_NO, choices("yes", "no"));
    list(sheet, 3, OFFENCE, choices("yes", "no", "partial"));
    list(sheet, 4, MARK, choices("mark"));
    list(sheet, 5, WORDS, words());
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }

  /** Names in the order of the form's language, then the answers that are no country. */
  private List<String> countries() {
    List<String> names = new ArrayList<>();
    reference.geography().countries().keySet().stream().map(wording::area).forEach(names::add);
    names.sort(Collator.getInstance(ULocale.forLanguageTag(wording.language()))::compare);
    names.add(wording.name("kind", LabelKind.STATELESS.name()));
    names.add(wording.name("kind", LabelKind.UNKNOWN.name()));
    return names;
  }

  private List<String> choices(String... choices) {
    return List.of(choices).stream()
        .map(choice -> wording.text("questionnaire.choice." + choice))
        .toList();
  }

  /** What may stand in place of a number. */
  private List<String> words() {
    return reference.vocabulary().words().stream()
        .filter(word -> word.language().equals(wording.language()))
        .filter(word -> NO_NUMBER.contains(word.role()))
        .map(Word::text)
        .distinct()
        .toList();
  }

  private void list(Sheet sheet, int column, String name, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      Row row = sheet.getRow(i + 1) == null ? sheet.createRow(i + 1) : sheet.getRow(i + 1);
      row.createCell(column).setCellValue(texts.get(i));
    }
    Name range = workbook.createName();
    range.setNameName(name);
    range.setRefersToFormula(
        new CellReference(SHEET, 1, column, true, true).formatAsString()
            + ":"
            + new CellReference(texts.size(), column, true, true).formatAsString());
  }
}
