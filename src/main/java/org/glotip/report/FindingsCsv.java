package org.glotip.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.glotip.model.Finding;
import org.glotip.model.SourceCell;

/** Findings as a table. */
final class FindingsCsv {
  private static final List<String> HEADER =
      List.of("rule", "severity", "cell", "related", "message", "remedy", "arguments");

  private FindingsCsv() {}

  static void write(Appendable out, List<Finding> findings, Wording wording) throws IOException {
    // Never closed: what it is written to belongs to the caller.
    CsvFile file = CsvFile.on(out, HEADER);
    for (Finding finding : findings) {
      file.row(
          finding.rule(),
          finding.severity().name(),
          text(finding.cell().toString()),
          text(related(finding)),
          text(wording.message(finding)),
          text(wording.remedy(finding)),
          text(String.join(ObservationsFile.CELLS, finding.arguments())));
    }
  }

  /** A line of a terminal too: {@code check} prints this table. The JSON has the texts as found. */
  private static String text(String found) {
    return SpreadsheetText.safe(PlainText.oneLine(found));
  }

  private static String related(Finding finding) {
    return finding.related().stream()
        .map(SourceCell::toString)
        .collect(Collectors.joining(ObservationsFile.CELLS));
  }
}
