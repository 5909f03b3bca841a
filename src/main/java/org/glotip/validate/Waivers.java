package org.glotip.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;
import org.glotip.reference.Waiver;

/**
 * Findings that people looked into and accepted. A waived finding stays, as a note that names the
 * waiver; what an edit did stays done. Waivers expire with an edition, never with a day, so that
 * the same input gives the same findings on any day.
 */
public final class Waivers {
  private final Reference reference;
  private final int edition;

  /** The waivers of a reference, as they hold in an edition. */
  public Waivers(Reference reference, int edition) {
    this.reference = reference;
    this.edition = edition;
  }

  /**
   * Applies all waivers.
   *
   * @param findings what was found
   * @param seen names of the files read and codes of the reporters in them; a waiver of anything
   *     else is not judged to be stale
   */
  public Waived apply(List<Finding> findings, Set<String> seen) {
    List<Finding> all = new ArrayList<>(findings);
    int applied = 0;
    for (Waiver waiver : reference.decisions().waivers()) {
      if (edition > waiver.expires()) {
        all.add(finding("waiver-expired", waiver, Integer.toString(waiver.expires())));
      } else if (waive(waiver, all)) {
        applied++;
      } else if (isSeen(waiver, seen)) {
        all.add(finding("waiver-stale", waiver));
      }
    }
    all.sort(null);
    return new Waived(all, applied);
  }

  private static boolean waive(Waiver waiver, List<Finding> findings) {
    boolean needed = false;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (isMeant(waiver, finding)) {
        findings.set(i, waived(finding, waiver));
        needed = true;
      }
    }
    return needed;
  }

  private static boolean isMeant(Waiver waiver, Finding finding) {
    return finding.rule().equals(waiver.rule())
        && (finding.cell().toString().equals(waiver.place())
            || finding.arguments().contains(waiver.place()));
  }

  private static Finding waived(Finding finding, Waiver waiver) {
    List<SourceCell> related = new ArrayList<>(finding.related());
    related.add(waiver.decision().place());
    return new Finding(
        finding.rule(),
        Severity.NOTE,
        finding.cell(),
        related,
        finding.arguments(),
        finding.effect());
  }

  /** A place is a cell of a file, or a text that begins with the code of a reporter. */
  private static boolean isSeen(Waiver waiver, Set<String> seen) {
    String place = waiver.place();
    return seen.stream()
        .anyMatch(
            name ->
                place.equals(name)
                    || place.startsWith(name + "!")
                    || place.startsWith(name + ":")
                    || place.startsWith(name + " ")
                    || place.startsWith(name + "."));
  }

  private Finding finding(String rule, Waiver waiver, String... more) {
    List<String> arguments = new ArrayList<>(List.of(waiver.rule(), waiver.place()));
    arguments.addAll(List.of(more));
    return reference.finding(
        rule, waiver.decision().place(), List.of(), arguments.toArray(new String[0]));
  }
}
