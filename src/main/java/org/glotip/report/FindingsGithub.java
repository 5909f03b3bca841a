package org.glotip.report;

import java.io.IOException;
import java.util.List;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;

/** Findings as workflow commands, which GitHub shows beside the files of a change. */
final class FindingsGithub {
  private FindingsGithub() {}

  static void write(Appendable out, List<Finding> findings, Wording wording) throws IOException {
    for (Finding finding : findings) {
      SourceCell cell = finding.cell();
      out.append("::").append(command(finding.severity()));
      out.append(" file=").append(property(PlainText.oneLine(cell.file())));
      if (cell.sheet().isEmpty() && cell.row() > 0) {
        out.append(",line=").append(Integer.toString(cell.row()));
      }
      out.append(",title=").append(property(finding.rule()));
      out.append("::")
          .append(data(PlainText.oneLine(cell + ": " + wording.message(finding))))
          .append('\n');
    }
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
