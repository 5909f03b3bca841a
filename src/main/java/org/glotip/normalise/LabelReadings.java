package org.glotip.normalise;

import java.util.List;
import java.util.regex.Matcher;
import org.glotip.reference.WordRole;

/** All ways to understand a label that is not known as it stands, from sure to less sure. */
final class LabelReadings {
  private final WordRoles roles;
  private final LabelMatcher matcher;
  private final WordReading words;
  private final ListReading lists;
  private final RemarkReading remarks;
  private final NumberedReading numbers;

  LabelReadings(WordRoles roles, LabelMatcher matcher) {
    this.roles = roles;
    this.matcher = matcher;
    words = new WordReading(roles, matcher);
    lists = new ListReading(roles, matcher, words);
    remarks = new RemarkReading(roles, matcher, lists);
    numbers = new NumberedReading(matcher);
  }

  /** Tries all ways; the first that gives an answer ends the search. */
  LabelMeaning read(String label, String reporter) {
    LabelMeaning found = remarks.bracketed(label, reporter);
    if (found.isUnresolved()) {
      found = remarks.headed(label, reporter);
    }
    if (found.isUnresolved()) {
      found = words.read(label);
    }
    if (found.isUnresolved()) {
      found = remarks.qualified(label);
    }
    if (found.isUnresolved()) {
      found = lists.read(label);
    }
    if (found.isUnresolved()) {
      found = numbers.read(label, reporter);
    }
    return found.isUnresolved() ? words.elided(label) : found;
  }

  /** The words of a label without those that only carry a country, and without articles. */
  List<String> withoutCarriers(String label) {
    return words.withoutCarriers(label);
  }

  /** A list or a place and its country, in which one name is misspelt. */
  LabelMeaning misspeltParts(String label, String reporter) {
    Matcher brackets = RemarkReading.BRACKETS.matcher(label);
    if (brackets.matches() && !brackets.group(1).isBlank()) {
      LabelMeaning head = matcher.near(Folding.compact(brackets.group(1)));
      LabelMeaning tail = matcher.read(brackets.group(2), reporter);
      return head.isCountry() && !tail.isCountry() ? head : LabelMeaning.unresolved();
    }
    List<String> rest =
        roles.without(
            Folding.split(Folding.words(label)),
            WordRole.ARTICLE,
            WordRole.CITIZEN,
            WordRole.GENERIC);
    return rest.size() == 1 ? matcher.near(rest.get(0)) : LabelMeaning.unresolved();
  }
}
