package org.glotip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.glotip.reference.Labels;

/**
 * Notes and edits as our files for programs keep them, which is in English whatever the language of
 * the build, told again in the language of the reader. What is no text of ours stays as it is.
 */
final class KeptMessages {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)(?::([a-z]+))?}");
  private static final String END = "(?:" + Wording.LIST + "|$)";

  private final Wording wording;
  private final List<Told> known;

  KeptMessages(Wording wording) {
    this.wording = wording;
    known = wording.language().equals(Labels.FALLBACK) ? List.of() : known(wording.labels());
  }

  /** A list of messages in the language of the reader. */
  String text(String kept) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < kept.length()) {
      Optional<MatchResult> found = told(kept, start, parts);
      if (found.isEmpty()) {
        parts.add(kept.substring(start));
        break;
      }
      start = found.get().end();
    }
    return String.join(wording.betweenNotes(), parts);
  }

  private Optional<MatchResult> told(String kept, int start, List<String> parts) {
    for (Told message : known) {
      Matcher matcher = message.pattern().matcher(kept).region(start, kept.length());
      if (matcher.lookingAt()) {
        parts.add(message.in(wording, matcher));
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /** Texts with more letters of their own first: those of another may be part of an argument. */
  private static List<Told> known(Labels labels) {
    return labels.byLanguage().getOrDefault(Labels.FALLBACK, Map.of()).entrySet().stream()
        .filter(each -> each.getKey().startsWith("note.") || each.getKey().startsWith("step."))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, String> each) ->
                        -PLACE.matcher(each.getValue()).replaceAll("").length())
                .thenComparing(Map.Entry::getKey))
        .map(each -> Told.of(each.getKey(), each.getValue()))
        .toList();
  }

  /**
   * A message and what its English text looks like.
   *
   * @param places number of the argument that each group of the pattern holds
   * @param lists list whose codes each of them names; blank for a text as it is
   */
  private record Told(String key, Pattern pattern, List<Integer> places, List<String> lists) {

    static Told of(String key, String english) {
      StringBuilder pattern = new StringBuilder();
      List<Integer> places = new ArrayList<>();
      List<String> lists = new ArrayList<>();
      int end = 0;
      for (MatchResult place : PLACE.matcher(english).results().toList()) {
        pattern.append(Pattern.quote(english.substring(end, place.start()))).append("(.+?)");
        places.add(Integer.parseInt(place.group(1)));
        lists.add(Objects.requireNonNullElse(place.group(2), ""));
        end = place.end();
      }
      pattern.append(Pattern.quote(english.substring(end))).append(END);
      return new Told(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), places, lists);
    }

    String in(Wording wording, MatchResult found) {
      String[] arguments = new String[places.stream().mapToInt(each -> each + 1).max().orElse(0)];
      java.util.Arrays.fill(arguments, "");
      IntStream.range(0, places.size())
          .forEach(
              group ->
                  arguments[places.get(group)] =
                      argument(wording, lists.get(group), found.group(group + 1)));
      return wording.text(key, arguments);
    }

    private static String argument(Wording wording, String list, String kept) {
      return list.isEmpty() ? kept : wording.labels().codes(list, kept);
    }
  }
}
