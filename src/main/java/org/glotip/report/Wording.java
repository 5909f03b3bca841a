package org.glotip.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.glotip.model.Finding;
import org.glotip.model.Message;
import org.glotip.model.Severity;
import org.glotip.reference.Labels;

/** What is printed, in one language. Threads may share it. */
final class Wording {

  /** Separates entries of a list within one field of a file for programs. */
  static final String LIST = "; ";

  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final Labels labels;
  private final String language;

  /** Most figures have one of a few thousand lists of notes, each written to several files. */
  private final Map<List<Message>, String> written = new ConcurrentHashMap<>();

  private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();
  private final Map<String, String> areas = new ConcurrentHashMap<>();

  /**
   * @param labels texts of all languages
   * @param language ISO 639-1 code
   */
  Wording(Labels labels, String language) {
    this.labels = labels;
    this.language = language;
  }

  /** Texts of all languages. */
  Labels labels() {
    return labels;
  }

  /** ISO 639-1 code. */
  String language() {
    return language;
  }

  /** A text with its places filled. */
  String text(String key, String... arguments) {
    return labels.fill(language, key, List.of(arguments));
  }

  /**
   * The printed name of a code of some list; the code itself where it has none; blank for blank.
   */
  String name(String list, String code) {
    if (code.isEmpty()) {
      return "";
    }
    return names
        .computeIfAbsent(list, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(code, key -> named(list, code));
  }

  private String named(String list, String code) {
    String key = list + "." + code;
    String text = labels.text(language, key);
    return text.equals(key) ? code : text;
  }

  /** The printed name of an area or country; blank for blank. */
  String area(String code) {
    return code.isEmpty() ? "" : areas.computeIfAbsent(code, key -> labels.area(language, key));
  }

  /** What was found. */
  String message(Finding finding) {
    return labels.fill(language, "rule." + finding.rule(), finding.arguments());
  }

  /** What to do about it; blank where nothing is known to help. */
  String remedy(Finding finding) {
    String key = "remedy." + finding.rule();
    String text = labels.fill(language, key, finding.arguments());
    return text.equals(key) ? "" : text;
  }

  /** Why there is a rule; blank where there is no such rule. */
  String reason(String rule) {
    String key = "reason." + rule;
    String text = labels.text(language, key);
    return text.equals(key) ? "" : text;
  }

  /** A number; one below 0 keeps its sign before it. */
  String number(double number) {
    String text = Decimal.text(number);
    return number < 0 && rightToLeft() ? LEFT_TO_RIGHT_MARK + text : text;
  }

  /** What a leg is in the formula of its figure. Signs beside it keep their places. */
  String role(String role) {
    String name = name("role", role);
    return rightToLeft() ? LEFT_TO_RIGHT_MARK + name + LEFT_TO_RIGHT_MARK : name;
  }

  /** The word for a severity. */
  String severity(Severity severity) {
    return name("severity", severity.name());
  }

  /** Messages in one field. */
  String messages(List<Message> messages) {
    return messages.isEmpty() ? "" : written.computeIfAbsent(messages, this::joined);
  }

  private String joined(List<Message> messages) {
    return messages.stream()
        .map(message -> labels.fill(language, message.key(), message.arguments()))
        .collect(Collectors.joining(betweenNotes()));
  }

  /** What parts two notes in one field. */
  String betweenNotes() {
    return labels.between(language, "page.noted");
  }

  /** Words one after the other, with the comma of the language. */
  String listed(List<String> words) {
    return String.join(labels.between(language, "page.listed"), words);
  }

  /** Whether the language is written from right to left. */
  boolean rightToLeft() {
    return labels.isRightToLeft(language);
  }
}
