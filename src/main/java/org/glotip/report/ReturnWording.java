package org.glotip.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.ReturnCount;
import org.glotip.model.SourceCell;
import org.glotip.reference.CodeList;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.glotip.reference.Reference;

/**
 * Findings as a focal point reads them: in the language of the return, with the lines of the form
 * and the names of the codes in place of ids and codes.
 */
final class ReturnWording {
  private static final Pattern LINE = Pattern.compile("(\\S+) ([12][0-9]{3})");

  /** Between the parts of an argument of a finding. */
  private static final String BETWEEN = ", ";

  private static final int SHOWN = 7;

  private final Reference reference;
  private final Wording wording;
  private final ReturnFeedback feedback;
  private final Layout layout;

  ReturnWording(ReturnFeedback feedback, Reference reference) {
    this.reference = reference;
    this.feedback = feedback;
    wording = new Wording(reference.labels(), feedback.language());
    layout =
        reference.layouts().stream()
            .filter(found -> found.round().equals(feedback.form().round()))
            .findFirst()
            .orElseThrow();
  }

  Wording wording() {
    return wording;
  }

  /** A text of the form's language with its places filled. */
  String text(String key, String... arguments) {
    return wording.text(key, arguments);
  }

  /** What was found. */
  String message(Finding finding) {
    return sentence(wording.message(named(finding)));
  }

  /** What to do; what the focal point can do comes before what the office can. */
  String remedy(Finding finding) {
    String key = "ask." + finding.rule();
    String asked = wording.text(key);
    return asked.equals(key) ? wording.remedy(named(finding)) : asked;
  }

  /** Where it was found, as a reader of the file would look for it. */
  String place(SourceCell cell) {
    if (cell.row() == 0) {
      return cell.sheet().isEmpty() ? cell.file() : cell.sheet();
    }
    return cell.sheet().isEmpty()
        ? text("feedback.record", Integer.toString(cell.row()))
        : text("feedback.cell", cell.sheet(), cell.address());
  }

  /**
   * The same as the text of a link. LibreOffice draws a link of both directions over itself, so it
   * is in Latin letters alone where the language is written from right to left.
   */
  String link(SourceCell cell) {
    return cell.row() == 0 || cell.sheet().isEmpty()
        ? place(cell)
        : text("feedback.link", cell.sheet(), cell.address());
  }

  /** Where the same was found several times. */
  String places(List<SourceCell> cells) {
    List<String> places = new ArrayList<>();
    places.add(place(cells.get(0)));
    cells.stream()
        .skip(1)
        .limit(SHOWN)
        .map(cell -> cell.sheet().isEmpty() ? Integer.toString(cell.row()) : cell.address())
        .forEach(places::add);
    int left = cells.size() - 1 - SHOWN;
    if (left > 0) {
      places.add(text("feedback.more-cells", Integer.toString(left)));
    }
    return list(places);
  }

  /** Names one after the other, as the language separates them. */
  String list(Collection<String> names) {
    return names.stream().reduce((before, name) -> text("feedback.list", before, name)).orElse("");
  }

  /** The effect in words; blank for none. */
  String effect(WeighedFinding weighed) {
    if (weighed.persons() < 1) {
      return "";
    }
    String persons = String.format(Locale.ROOT, "%.0f", weighed.persons());
    return weighed.share() < 0.0005
        ? text("feedback.effect", persons)
        : text(
            "feedback.effect-share",
            persons,
            String.format(Locale.ROOT, "%.1f", 100 * weighed.share()));
  }

  private Finding named(Finding finding) {
    List<String> arguments = finding.arguments().stream().map(this::named).toList();
    return new Finding(
        finding.rule(), finding.severity(), finding.cell(), finding.related(), arguments);
  }

  private String named(String argument) {
    return list(
        Stream.of(argument.split(BETWEEN, -1))
            .map(part -> line(part).or(() -> key(part)).or(() -> country(part)).orElse(part))
            .toList());
  }

  /** The name of a line and year, such as {@code Q7.1_2 2022}. */
  private Optional<String> line(String part) {
    Matcher found = LINE.matcher(part);
    if (!found.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(found.group(2));
    return layout
        .line(found.group(1))
        .map(line -> text("feedback.line", line.sheet(), beside(line, year), found.group(2)));
  }

  private String beside(LayoutLine line, int year) {
    if (line.kind() == LineKind.LISTED) {
      return feedback.statement().counts().stream()
          .filter(count -> count.line().equals(line.id()) && count.year() == year)
          .map(this::writtenIn)
          .findFirst()
          .orElse(line.id());
    }
    return line.texts().stream().map(wording::text).collect(Collectors.joining(": "));
  }

  private String writtenIn(ReturnCount count) {
    Counterpart other = count.observation().key().counterpart();
    return other.code().isEmpty() ? other.id() : wording.area(other.code());
  }

  /** The name of a key, such as {@code FRA VICTIMS 2018 SEXUAL F}. */
  private Optional<String> key(String part) {
    List<String> codes = List.of(part.split(" ", -1));
    boolean isKey =
        codes.size() > 1
            && codes.get(0).equals(feedback.statement().reporter())
            && reference.codes().indicators().contains(codes.get(1));
    return isKey
        ? Optional.of(list(codes.stream().skip(1).map(this::code).toList()))
        : Optional.empty();
  }

  private Optional<String> country(String part) {
    return reference.geography().country(part).map(country -> wording.area(country.code()));
  }

  private String code(String code) {
    for (CodeList list :
        List.of(
            reference.codes().indicators(),
            reference.codes().forms(),
            reference.codes().sexes(),
            reference.codes().ages())) {
      if (list.contains(code)) {
        return wording.name(prefix(list), code);
      }
    }
    String category = wording.name("category", code);
    return category.equals(code) ? wording.area(code) : category;
  }

  private String prefix(CodeList list) {
    if (list.equals(reference.codes().indicators())) {
      return "indicator";
    }
    if (list.equals(reference.codes().forms())) {
      return "form";
    }
    return list.equals(reference.codes().sexes()) ? "sex" : "age";
  }

  private static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }
}
