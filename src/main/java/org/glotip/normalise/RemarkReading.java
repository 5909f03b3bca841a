package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glotip.model.LabelKind;
import org.glotip.reference.WordRole;

/** Understands labels with a heading before, a remark behind, or a place beside a name. */
final class RemarkReading {
  static final Pattern BRACKETS = Pattern.compile("^(.*?)[(\\[（](.*?)[)\\]）]?\\s*$");

  private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

  /** Fewer letters than this are close to too many words. */
  private static final int SHORTEST_MISSPELT = 5;

  private final WordRoles roles;
  private final LabelMatcher matcher;
  private final ListReading lists;

  RemarkReading(WordRoles roles, LabelMatcher matcher, ListReading lists) {
    this.roles = roles;
    this.matcher = matcher;
    this.lists = lists;
  }

  /** "Country: name": what stands behind a heading that is no answer by itself. */
  LabelMeaning headed(String label, String reporter) {
    int colon = Math.max(label.indexOf(':'), label.indexOf('：'));
    if (colon <= 0 || label.substring(colon + 1).isBlank()) {
      return LabelMeaning.unresolved();
    }
    LabelMeaning heading = matcher.lookup(label.substring(0, colon));
    boolean silent = heading.isUnresolved() || heading.kind() == LabelKind.JUNK;
    return silent
        ? matcher.read(label.substring(colon + 1).strip(), reporter)
        : LabelMeaning.unresolved();
  }

  /** A remark in brackets behind a name. */
  LabelMeaning bracketed(String label, String reporter) {
    Matcher brackets = BRACKETS.matcher(label);
    if (!brackets.matches()) {
      return LabelMeaning.unresolved();
    }
    String head = brackets.group(1).strip();
    String remark = brackets.group(2).strip();
    LabelMeaning turned = matcher.lookup(remark + " " + head);
    if (turned.isUnresolved()) {
      turned = matcher.lookup(Folding.split(Folding.words(head + " " + remark)));
    }
    if (!turned.isUnresolved()) {
      return turned.as(MatchKind.WORDS);
    }
    if (head.isEmpty()) {
      return matcher.read(remark, reporter);
    }
    return together(matcher.read(head, reporter), matcher.read(remark, reporter), remark, reporter)
        .as(MatchKind.QUALIFIED);
  }

  private LabelMeaning together(
      LabelMeaning head, LabelMeaning remark, String text, String reporter) {
    boolean own =
        remark.kind() == LabelKind.OWN || roles.is(Folding.words(text), WordRole.OWN_MARK);
    if ((head.kind() == LabelKind.OWN && isHome(remark, reporter))
        || (own && isHome(head, reporter))) {
      return new LabelMeaning(LabelKind.OWN, "", List.of(), MatchKind.QUALIFIED);
    }
    if (head.kind() == LabelKind.AMBIGUOUS) {
      return head.candidates().contains(remark.code()) ? remark : head;
    }
    if (head.kind() == LabelKind.FOREIGN && lists.countries(text).size() > 1) {
      return new LabelMeaning(LabelKind.MULTIPLE, "", List.of(), MatchKind.LIST);
    }
    LabelMeaning likely = remark.isUnresolved() ? misspelt(text) : remark;
    if (head.isCountry() && namesOther(likely, head.code())) {
      List<String> all = new ArrayList<>(likely.candidates());
      all.addAll(likely.isCountry() ? List.of(head.code(), likely.code()) : List.of(head.code()));
      List<String> sorted = all.stream().sorted().toList();
      return new LabelMeaning(LabelKind.AMBIGUOUS, "", sorted, MatchKind.NONE);
    }
    if (head.isCountry() && contradicts(head, remark)) {
      Set<Meaning> both = new TreeSet<>(Set.of(head.meaning(), remark.meaning()));
      return LabelMeaning.of(both, MatchKind.NONE);
    }
    return head.kind() == LabelKind.JUNK && !remark.isUnresolved() ? remark : head;
  }

  /** Whether a part says own citizens, or names the reporter itself. */
  private static boolean isHome(LabelMeaning part, String reporter) {
    return part.kind() == LabelKind.OWN || (part.isCountry() && part.code().equals(reporter));
  }

  private static boolean contradicts(LabelMeaning head, LabelMeaning remark) {
    return switch (remark.kind()) {
      case COUNTRY -> !remark.code().equals(head.code());
      case OWN, FOREIGN, STATELESS, HISTORICAL, TOTAL -> true;
      default -> false;
    };
  }

  /** "Place, country": the country, if the place is not known to be another. */
  LabelMeaning qualified(String label) {
    String[] parts = label.split("\\s*[,،，]\\s*", -1);
    if (parts.length != 2 || parts[0].isBlank()) {
      return LabelMeaning.unresolved();
    }
    LabelMeaning place = lists.part(parts[0]);
    LabelMeaning country = lists.part(parts[1]);
    boolean fits =
        place.isUnresolved()
            || place.code().equals(country.code())
            || place.kind() == LabelKind.GROUP
            || place.kind() == LabelKind.REGION
            || place.kind() == LabelKind.JUNK
            || place.candidates().contains(country.code());
    return country.isCountry() && fits && !isMisspeltOther(parts[0], place, country)
        ? country.as(MatchKind.QUALIFIED)
        : LabelMeaning.unresolved();
  }

  /** "Cambodja, Kingdom of" is no place of the United Kingdom. */
  private boolean isMisspeltOther(String text, LabelMeaning place, LabelMeaning country) {
    if (!place.isUnresolved()) {
      return false;
    }
    LabelMeaning near = misspelt(text);
    boolean same = near.code().equals(country.code()) || near.candidates().contains(country.code());
    return !near.isUnresolved() && !same;
  }

  private static boolean namesOther(LabelMeaning remark, String code) {
    return remark.isCountry()
        ? !remark.code().equals(code)
        : remark.kind() == LabelKind.AMBIGUOUS
            && !remark.candidates().contains(code)
            && remark.candidates().stream().anyMatch(one -> ALPHA_3.matcher(one).matches());
  }

  /** What a text is close to; a short one is close to too much. */
  private LabelMeaning misspelt(String text) {
    String compact = Folding.compact(text);
    return compact.length() < SHORTEST_MISSPELT ? LabelMeaning.unresolved() : matcher.near(compact);
  }
}
