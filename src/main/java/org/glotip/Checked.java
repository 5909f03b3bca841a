package org.glotip;

import java.util.List;
import org.glotip.intake.ReadFile;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.normalise.Normalised;
import org.glotip.validate.Judgement;

/**
 * What came of reading, normalising and validating.
 *
 * @param files what was read
 * @param clean observations and the account of rows
 * @param judgement outcome of the rules
 * @param findings all findings of all stages, in order of place
 * @param synthetic whether any table says that it is a synthetic sample
 */
public record Checked(
    List<ReadFile> files,
    Normalised clean,
    Judgement judgement,
    List<Finding> findings,
    boolean synthetic) {

  /** Whether every input could be read. */
  public boolean allReadable() {
    return allReadable(files);
  }

  static boolean allReadable(List<ReadFile> files) {
    return files.stream().allMatch(ReadFile::readable);
  }

  static boolean synthetic(List<LongTable> tables) {
    return tables.stream().anyMatch(table -> table.header().synthetic());
  }
}
