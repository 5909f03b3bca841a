package org.glotip.validate;

import java.util.Set;
import org.glotip.model.SourceCell;

/**
 * What the rules for returns say.
 *
 * @param judgement findings and outcomes
 * @param suspects cells whose numbers were found wrong; a rule on observations that rests on one
 *     has nothing new to say
 */
public record ReturnJudgement(Judgement judgement, Set<SourceCell> suspects) {

  public ReturnJudgement {
    suspects = Set.copyOf(suspects);
  }
}
