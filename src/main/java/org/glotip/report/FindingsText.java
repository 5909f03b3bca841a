package org.glotip.report;

import java.io.IOException;
import java.util.List;
import org.glotip.model.Finding;
import org.glotip.model.Severity;

/** Findings for a terminal: two lines each, then how many there are of each severity. */
final class FindingsText {
  private FindingsText() {}

  static void write(Appendable out, List<Finding> findings, Wording wording, boolean synthetic)
      throws IOException {
    if (synthetic) {
      out.append(wording.text("word.synthetic")).append('\n');
    }
    for (Finding finding : findings) {
      finding(out, finding, wording);
    }
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long number = findings.stream().filter(each -> each.severity() == severity).count();
      out.append(wording.severity(severity)).append(": ");
      out.append(Long.toString(number)).append('\n');
    }
  }

  private static void finding(Appendable out, Finding finding, Wording wording) throws IOException {
    out.append(wording.severity(finding.severity())).append(' ');
    out.append(PlainText.oneLine(finding.cell().toString())).append("  ");
    out.append(PlainText.oneLine(wording.message(finding)));
    out.append("  [").append(finding.rule()).append("]\n");
    String remedy = wording.remedy(finding);
    if (!remedy.isEmpty()) {
      out.append("    ").append(PlainText.oneLine(remedy)).append('\n');
    }
  }
}
