package org.glotip.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.Code;
import org.glotip.model.Column;
import org.glotip.model.LongTable;
import org.glotip.model.LongTableHeader;
import org.glotip.model.RawRow;
import org.glotip.reference.TermConcept;

/**
 * Reads sex and age from the columns that may say them: sex, age and, in a row that is not broken
 * down otherwise, the category. A text may say both ("girls"). What the columns say must agree.
 */
final class SexAndAgeReading {
  /** Concepts of which one text may stand for different things. */
  private static final List<TermConcept> AMBIGUOUS =
      List.of(TermConcept.SEX, TermConcept.AGE, TermConcept.FORM);

  private final TermIndex terms;
  private final NumberReader numbers;
  private final Map<LongTableHeader, Boolean> childrenBySex = new HashMap<>();

  SexAndAgeReading(TermIndex terms, NumberReader numbers) {
    this.terms = terms;
    this.numbers = numbers;
  }

  /** Looks through a table whether its column of sexes tells girls from women. */
  void lookThrough(LongTable table) {
    boolean found =
        table.rows().stream()
            .map(row -> SexAndAge.ofOneText(terms, row.text(Column.SEX)))
            .anyMatch(said -> said.isPresent() && said.get().age().equals(Code.CHILD));
    childrenBySex.put(table.header(), found);
  }

  /** What the column of sexes says; empty where its text is not known. */
  Optional<SexAndAge> sex(RawRow row) {
    String text = row.text(Column.SEX);
    Optional<SexAndAge> both = SexAndAge.ofOneText(terms, text);
    // "Women" is often all a table has for females of any age, so it takes girls beside them.
    boolean told = both.isPresent() && childrenBySex.getOrDefault(row.header(), false);
    return told
        ? both
        : terms
            .code(TermConcept.SEX, text)
            .map(code -> new SexAndAge(code, Code.TOTAL))
            .or(() -> both);
  }

  /** What the column of ages says; empty where its text is not known. */
  Optional<SexAndAge> age(RawRow row) {
    String text = row.text(Column.AGE);
    return terms
        .code(TermConcept.AGE, text)
        .map(code -> new SexAndAge(Code.TOTAL, code))
        .or(() -> SexAndAge.ofOneText(terms, text));
  }

  /**
   * What the category of a row says that is not broken down by form or country; empty where its
   * text is not known, or says something else.
   *
   * @param said what the columns of sex and age say
   */
  Optional<SexAndAge> category(RawRow row, SexAndAge said) {
    String text = row.text(Column.CATEGORY);
    Optional<String> sex = terms.code(TermConcept.SEX, text);
    Optional<String> age = terms.code(TermConcept.AGE, text);
    boolean repeated =
        sex.filter(said.sex()::equals).isPresent() || age.filter(said.age()::equals).isPresent();
    if (repeated || isSilent(row)) {
      return Optional.of(SexAndAge.ALL);
    }
    if (AMBIGUOUS.stream().filter(concept -> terms.code(concept, text).isPresent()).count() > 1) {
      return Optional.empty();
    }
    return sex.map(code -> new SexAndAge(code, Code.TOTAL))
        .or(() -> age.map(code -> new SexAndAge(Code.TOTAL, code)))
        .or(() -> SexAndAge.ofOneText(terms, text));
  }

  private boolean isSilent(RawRow row) {
    String text = row.text(Column.CATEGORY);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit) || isTotal(text)) {
      return true;
    }
    Optional<String> indicator = terms.code(TermConcept.INDICATOR, text);
    if (isCode(TermConcept.DIMENSION, text, Code.TOTAL)
        || isCode(TermConcept.UNIT, text, "COUNT")
        || (indicator.isPresent()
            && indicator.equals(terms.code(TermConcept.INDICATOR, row.text(Column.INDICATOR))))) {
      return true;
    }
    boolean known = AMBIGUOUS.stream().anyMatch(c -> terms.code(c, text).isPresent());
    NumberReading answer = numbers.read(text);
    return !known && !answer.unreadable() && answer.value().bounds().isEmpty();
  }

  private boolean isTotal(String text) {
    List<String> codes =
        AMBIGUOUS.stream().flatMap(concept -> terms.code(concept, text).stream()).toList();
    return !codes.isEmpty() && codes.stream().allMatch(Code.TOTAL::equals);
  }

  private boolean isCode(TermConcept concept, String text, String code) {
    return terms.code(concept, text).filter(code::equals).isPresent();
  }
}
