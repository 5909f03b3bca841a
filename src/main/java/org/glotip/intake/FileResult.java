package org.glotip.intake;

import java.util.List;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.QuestionnaireReturn;

/**
 * What one file gave.
 *
 * @param file what became of it
 * @param tables its tables; none if it is not readable
 * @param returns its questionnaire return; none if it is none
 * @param findings what was wrong
 */
record FileResult(
    ReadFile file,
    List<LongTable> tables,
    List<QuestionnaireReturn> returns,
    List<Finding> findings) {}
