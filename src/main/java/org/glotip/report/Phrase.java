package org.glotip.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that is worded when its language is known. */
@FunctionalInterface
interface Phrase {
  Pattern ROLE = Pattern.compile("\\{([a-z-]+)}");

  /** The text in the language of a wording. */
  String in(Wording wording);

  /** Numbers and signs, which every language writes alike. */
  static Phrase of(String text) {
    return wording -> text;
  }

  /** A formula with the names of its legs: {@code 100 x ({last} - {first}) / {first}}. */
  static Phrase formula(String pattern) {
    return wording ->
        ROLE.matcher(pattern)
            .replaceAll(role -> Matcher.quoteReplacement(wording.role(role.group(1))));
  }

  /** A printed text with its places filled. */
  static Phrase message(String key, Phrase... arguments) {
    return wording ->
        wording.text(
            key, Stream.of(arguments).map(each -> each.in(wording)).toArray(String[]::new));
  }

  /** This, and what it equals. */
  default Phrase equal(Phrase... others) {
    return wording ->
        String.join(
            " = ",
            Stream.concat(Stream.of(this), List.of(others).stream())
                .map(each -> each.in(wording))
                .toList());
  }
}
