package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glotip.model.LabelKind;
import org.glotip.reference.WordRole;

/** Understands labels that hold several names. */
final class ListReading {
  private static final Pattern MARK = Pattern.compile("\\s*[/;,+|،、；，\\n]\\s*|\\s+-\\s+|\\s*&\\s*");

  private final WordRoles roles;
  private final LabelMatcher matcher;
  private final WordReading words;

  ListReading(WordRoles roles, LabelMatcher matcher, WordReading words) {
    this.roles = roles;
    this.matcher = matcher;
    this.words = words;
  }

  /** Several names: one meaning if all agree, else more than one citizenship. */
  LabelMeaning read(String label) {
    List<LabelMeaning> parts = parts(label);
    if (parts.size() < 2) {
      return LabelMeaning.unresolved();
    }
    Set<Meaning> meanings = new TreeSet<>();
    for (LabelMeaning part : parts) {
      if (!part.isResolved()) {
        return LabelMeaning.unresolved();
      }
      meanings.add(part.meaning());
    }
    if (meanings.size() == 1 || isChoice(label)) {
      return LabelMeaning.of(meanings, MatchKind.LIST);
    }
    boolean persons = meanings.stream().allMatch(ListReading::isOrigin);
    return persons
        ? new LabelMeaning(LabelKind.MULTIPLE, "", List.of(), MatchKind.LIST)
        : LabelMeaning.unresolved();
  }

  /** Whether one of several is meant, and it is not said which. */
  private boolean isChoice(String label) {
    return Folding.split(Folding.words(label)).stream()
        .anyMatch(word -> roles.is(word, WordRole.OR));
  }

  private static boolean isOrigin(Meaning meaning) {
    return switch (meaning.kind()) {
      case COUNTRY, OWN, REGION, HISTORICAL, GROUP, STATELESS, FOREIGN, UNKNOWN -> true;
      default -> false;
    };
  }

  /** The codes of the countries in a list. */
  Set<String> countries(String text) {
    Set<String> codes = new TreeSet<>();
    for (LabelMeaning part : parts(text)) {
      if (part.isCountry()) {
        codes.add(part.code());
      }
    }
    return codes;
  }

  /** The meanings of the parts of a list; parts such as "etc." left out. */
  private List<LabelMeaning> parts(String label) {
    List<LabelMeaning> meanings = new ArrayList<>();
    for (String chunk : MARK.split(label, -1)) {
      for (String text : splitAtAnd(chunk)) {
        if (!text.isBlank() && !isEtcetera(text)) {
          meanings.add(part(text));
        }
      }
    }
    return meanings;
  }

  private List<String> splitAtAnd(String chunk) {
    if (!part(chunk).isUnresolved()) {
      return List.of(chunk);
    }
    if (Folding.isUnspaced(chunk)) {
      return splitUnspaced(chunk);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String word : chunk.strip().split("\\s+", -1)) {
      String folded = Folding.words(word);
      if (roles.is(folded, WordRole.AND) || roles.is(folded, WordRole.OR)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      } else if (isJoined(word)) {
        pieces.add(piece.toString());
        piece.setLength(0);
        piece.append(word.substring(1));
      } else {
        piece.append(' ').append(word);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** Arabic writes "and" as a letter at the head of the next word. */
  private boolean isJoined(String word) {
    return word.length() > 3
        && roles.is(word.substring(0, 1), WordRole.AND)
        && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC
        && part(word).isUnresolved();
  }

  /** Where a joining word parts two labels without spaces; the whole where none does. */
  private List<String> splitUnspaced(String chunk) {
    for (WordRole role : List.of(WordRole.AND, WordRole.OR)) {
      for (String and : roles.of(role)) {
        int at = Folding.isUnspaced(and) ? chunk.indexOf(and) : -1;
        if (at > 0 && at + and.length() < chunk.length()) {
          String left = chunk.substring(0, at);
          String right = chunk.substring(at + and.length());
          if (part(left).isResolved() && part(right).isResolved()) {
            return List.of(left, right);
          }
        }
      }
    }
    return List.of(chunk);
  }

  private boolean isEtcetera(String text) {
    return roles
        .without(Folding.split(Folding.words(text)), WordRole.ETCETERA, WordRole.AND)
        .isEmpty();
  }

  /** One part of a list, its number set aside. */
  LabelMeaning part(String text) {
    Matcher number = NumberedReading.LEADING.matcher(text);
    String name = number.matches() ? number.group(1) : text;
    LabelMeaning found = matcher.lookup(name);
    return found.isUnresolved() ? words.read(name) : found;
  }
}
