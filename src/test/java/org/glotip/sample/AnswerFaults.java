package org.glotip.sample;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.glotip.reference.Labels;

/** Answers as people write them; each is a warning at most. */
final class AnswerFaults {
  private static final String ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";
  private static final Map<String, String> ABOUT =
      Map.of("en", "about ", "fr", "environ ", "es", "aproximadamente ");

  private AnswerFaults() {}

  static Map<String, String> in(SampleForm form, Map<String, String> answers, Labels labels) {
    Map<String, String> found = new LinkedHashMap<>(answers);
    String first = form.layout().years().get(0).toString();
    String last = form.layout().years().get(2).toString();
    switch (form.fault()) {
      case "arabic-digits" -> found.replaceAll((cell, text) -> isCount(cell) ? arabic(text) : text);
      case "thousands" -> found.replaceAll((cell, text) -> isCount(cell) ? parted(text) : text);
      case "about" ->
          found.computeIfPresent(
              "Q1.1_1_" + last,
              (cell, text) -> ABOUT.getOrDefault(form.language(), "about ") + text);
      case "remark" ->
          found.computeIfPresent("Q7.1_1_" + last, (cell, text) -> text + " (incl. 10 menores)");
      case "words" ->
          found.put(
              "Q2.1_1_" + first, form.language().equals("fr") ? "non disponible" : "not available");
      case "partial" ->
          found.put(
              "Q7_partial_" + last, labels.text(form.language(), "questionnaire.choice.mark"));
      case "restated" -> restate(form, found, first, labels);
      case "exchanged" -> found.computeIfPresent("Q7.1_2_" + last, (cell, text) -> exchanged(text));
      default -> {}
    }
    return found;
  }

  /** An earlier year is given anew, with the reason. */
  private static void restate(
      SampleForm form, Map<String, String> found, String year, Labels labels) {
    found.computeIfPresent("Q1.1_1_" + year, (cell, text) -> Integer.parseInt(text) + 10 + "");
    found.put("Q1_restatement", labels.text(form.language(), "word.synthetic"));
  }

  private static boolean isCount(String cell) {
    return cell.matches("Q.*_20\\d\\d");
  }

  private static String arabic(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars()
        .forEach(
            letter ->
                digits.append(
                    Character.isDigit(letter)
                        ? ARABIC_DIGITS.charAt(letter - '0')
                        : (char) letter));
    return digits.toString();
  }

  private static String parted(String text) {
    return text.matches("\\d{4,}")
        ? String.format(Locale.ROOT, "%,d", Integer.parseInt(text)).replace(',', ' ')
        : text;
  }

  /** The last two digits exchanged. */
  private static String exchanged(String text) {
    int length = text.length();
    return length < 2
        ? text
        : text.substring(0, length - 2) + text.charAt(length - 1) + text.charAt(length - 2);
  }
}
