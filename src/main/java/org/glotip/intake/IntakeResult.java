package org.glotip.intake;

import java.util.List;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.QuestionnaireReturn;

/**
 * All that was read.
 *
 * @param tables long tables, in the order of the files and, within a file, of its sheets
 * @param returns questionnaire returns, in the order of the files
 * @param findings what was wrong, in the same order
 * @param files one entry for each file, in the order given
 */
public record IntakeResult(
    List<LongTable> tables,
    List<QuestionnaireReturn> returns,
    List<Finding> findings,
    List<ReadFile> files) {

  public IntakeResult {
    tables = List.copyOf(tables);
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }
}
