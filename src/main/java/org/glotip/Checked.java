package org.glotip;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.intake.IntakeResult;
import org.glotip.intake.ReadFile;
import org.glotip.model.Finding;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.ReturnStatement;
import org.glotip.normalise.Normalised;
import org.glotip.validate.Judgement;
import org.glotip.validate.Waived;

/**
 * What came of reading, normalising and validating.
 *
 * @param files what was read
 * @param returns questionnaire returns as found
 * @param clean observations and the account of rows
 * @param judgement outcome of the rules
 * @param waived all findings of all stages, after the waivers
 * @param edition edition whose groupings and windows hold
 * @param synthetic whether any input says that it is a synthetic sample
 */
public record Checked(
    List<ReadFile> files,
    List<QuestionnaireReturn> returns,
    Normalised clean,
    Judgement judgement,
    Waived waived,
    int edition,
    boolean synthetic) {

  /** All findings, in order of place. */
  public List<Finding> findings() {
    return waived.findings();
  }

  /** Whether every input could be read. */
  public boolean allReadable() {
    return allReadable(files);
  }

  /** Number of countries whose returns were understood. */
  public long countriesWithReturns() {
    return clean.statements().stream().map(ReturnStatement::reporter).distinct().count();
  }

  static boolean allReadable(List<ReadFile> files) {
    return files.stream().allMatch(ReadFile::readable);
  }

  static boolean isSynthetic(IntakeResult raw) {
    return raw.tables().stream().anyMatch(table -> table.header().synthetic())
        || raw.returns().stream().anyMatch(QuestionnaireReturn::synthetic);
  }

  /** Names of the files read and codes of the reporters in them. */
  static Set<String> seen(IntakeResult raw, Normalised clean) {
    Set<String> seen = new TreeSet<>();
    raw.files().forEach(file -> seen.add(file.name()));
    clean.observations().forEach(count -> seen.add(count.key().reporter()));
    return seen;
  }
}
