package org.glotip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;

/**
 * A letter to a focal point: thanks, what was received, the most important questions, what to do.
 *
 * @param paragraphs its paragraphs in order
 */
record FeedbackLetter(List<Paragraph> paragraphs) {
  private static final String PERSON = "cover_person";

  /** How a paragraph looks. */
  enum Kind {
    TITLE,
    WARNING,
    PLAIN,
    ITEM
  }

  /**
   * A paragraph.
   *
   * @param kind how it looks
   * @param text its text
   */
  record Paragraph(Kind kind, String text) {}

  FeedbackLetter {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Writes the letter.
   *
   * @param findings what was found, the most important first
   * @param copy name of the file with the marked copy; blank where there is none
   * @param most most questions of a letter
   */
  static FeedbackLetter of(
      ReturnFeedback feedback,
      List<WeighedFinding> findings,
      ReturnWording words,
      Layout layout,
      String copy,
      int most) {
    List<Paragraph> text = new ArrayList<>();
    String country = words.wording().area(feedback.statement().reporter());
    text.add(
        new Paragraph(Kind.TITLE, words.text("letter.title", country, feedback.form().round())));
    if (feedback.form().synthetic()) {
      text.add(new Paragraph(Kind.WARNING, words.text("word.synthetic")));
    }
    text.add(plain(greeting(feedback, words)));
    text.add(plain(received(feedback, words, layout, country)));
    List<List<WeighedFinding>> questions = questions(findings);
    if (questions.isEmpty()) {
      text.add(plain(words.text("letter.no-questions")));
    } else {
      ask(questions, words, copy, most, text);
    }
    text.add(plain(words.text("letter.thanks")));
    text.add(plain(words.text("letter.signature")));
    return new FeedbackLetter(text);
  }

  private static Paragraph plain(String text) {
    return new Paragraph(Kind.PLAIN, text);
  }

  private static String greeting(ReturnFeedback feedback, ReturnWording words) {
    String person = PlainText.oneLine(feedback.answer(PERSON));
    return person.isEmpty()
        ? words.text("letter.greeting")
        : words.text("letter.greeting-name", person);
  }

  private static String received(
      ReturnFeedback feedback, ReturnWording words, Layout layout, String country) {
    Set<String> tables = new LinkedHashSet<>();
    feedback.statement().counts().stream()
        .flatMap(count -> layout.line(count.line()).stream())
        .map(LayoutLine::sheet)
        .forEach(tables::add);
    String round = feedback.form().round();
    String file = feedback.form().file();
    return tables.isEmpty()
        ? words.text("letter.received-none", country, round, file)
        : words.text("letter.received", country, round, file, words.list(tables));
  }

  private static void ask(
      List<List<WeighedFinding>> questions,
      ReturnWording words,
      String copy,
      int most,
      List<Paragraph> text) {
    int shown = Math.min(most, questions.size());
    text.add(plain(words.text("letter.questions", Integer.toString(shown))));
    for (int i = 0; i < shown; i++) {
      text.add(new Paragraph(Kind.ITEM, item(i + 1, questions.get(i), words)));
    }
    int more = questions.size() - shown;
    if (more > 0) {
      text.add(plain(words.text("letter.more", Integer.toString(more))));
    }
    if (!copy.isEmpty()) {
      text.add(plain(words.text("letter.copy", copy, words.text("feedback.sheet"))));
    }
    text.add(plain(words.text("letter.answer")));
  }

  /** What one rule found on one sheet is one question, at the place of the first. */
  private static List<List<WeighedFinding>> questions(List<WeighedFinding> findings) {
    Map<String, List<WeighedFinding>> groups = new LinkedHashMap<>();
    for (WeighedFinding found : findings) {
      Finding finding = found.finding();
      if (finding.severity().isAtLeast(Severity.WARNING)) {
        groups
            .computeIfAbsent(
                finding.rule() + " " + finding.cell().sheet(), key -> new ArrayList<>())
            .add(found);
      }
    }
    return List.copyOf(groups.values());
  }

  private static String item(int number, List<WeighedFinding> group, ReturnWording words) {
    Finding first = group.get(0).finding();
    List<SourceCell> cells = group.stream().map(found -> found.finding().cell()).toList();
    String item =
        words.text(
            "letter.item",
            Integer.toString(number),
            words.places(cells),
            words.message(first),
            words.remedy(first));
    return PlainText.oneLine(item.strip());
  }

  /** The letter as plain text. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      text.append(paragraph.kind() == Kind.ITEM ? "  " : "")
          .append(paragraph.text())
          .append("\n\n");
    }
    return text.toString().stripTrailing() + "\n";
  }
}
