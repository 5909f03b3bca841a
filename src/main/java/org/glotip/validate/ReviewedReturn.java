package org.glotip.validate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.RemarkSubject;
import org.glotip.model.ReturnCount;
import org.glotip.model.ReturnStatement;
import org.glotip.model.SourceCell;
import org.glotip.reference.Codes;
import org.glotip.reference.Layout;

/**
 * A return beside what it is judged with.
 *
 * @param now the return
 * @param before the last return of the same country of an earlier round; empty where there is none
 * @param layout the form it was read by
 * @param sheets sheet of each line of that form, by the id of the line
 * @param earlierLayout the form of the last return; its own where there is none
 * @param earlierSheets the same of the form of the last return; its own where there is none
 * @param faults its sums
 */
record ReviewedReturn(
    ReturnStatement now,
    Optional<ReturnStatement> before,
    Layout layout,
    Layout earlierLayout,
    Map<String, String> sheets,
    Map<String, String> earlierSheets,
    SumFaults faults) {

  /** The counts of which something is known. */
  static Stream<ReturnCount> known(ReturnStatement statement) {
    return statement.counts().stream().filter(count -> Vintage.isKnown(count.observation()));
  }

  /** The known totals of each indicator by year, in the order of the form. */
  Map<String, NavigableMap<Integer, Observation>> totals() {
    Map<String, NavigableMap<Integer, Observation>> found = new LinkedHashMap<>();
    known(now)
        .map(ReturnCount::observation)
        .filter(count -> count.key().isTotal())
        .forEach(
            count ->
                found
                    .computeIfAbsent(count.key().indicator(), key -> new TreeMap<>())
                    .putIfAbsent(count.key().year(), count));
    return found;
  }

  /** Sheet of the form that a count is on; blank if the form lacks its line. */
  String sheet(ReturnCount count) {
    return sheets.getOrDefault(count.line(), "");
  }

  /** Sheet that a count of the last return is on; blank if its form lacks the line. */
  String earlierSheet(ReturnCount count) {
    return earlierSheets.getOrDefault(count.line(), "");
  }

  /**
   * Whether both forms asked for a count in the same way: what is left over in a form is less where
   * others of its class are asked for apart.
   */
  boolean isComparable(Key key, Codes codes) {
    return codes.withinRest(key.form()).stream()
        .allMatch(
            form ->
                isAsked(layout, key.indicator(), form)
                    == isAsked(earlierLayout, key.indicator(), form));
  }

  private static boolean isAsked(Layout layout, String indicator, String form) {
    return layout.lines().stream()
        .anyMatch(line -> line.indicator().equals(indicator) && line.form().equals(form));
  }

  /** Whether a table has a remark of a kind. */
  boolean hasRemark(String sheet, RemarkSubject subject) {
    return now.remarks().stream()
        .anyMatch(remark -> remark.sheet().equals(sheet) && remark.subject() == subject);
  }

  /** The file as a place. */
  SourceCell file() {
    return SourceCell.ofFile(now.file());
  }
}
