package org.glotip.model;

import java.util.List;

/**
 * The answers of one questionnaire file, as found. A file may hold one sheet of a form only.
 *
 * @param file name of the input as the user knows it
 * @param round round whose layout its cells were read by
 * @param language ISO 639-1 code of the form's language; blank where nothing tells
 * @param stampedReporter country the form was made for, as its stamp says: alpha-3; blank where the
 *     form was made for nobody or the stamp is gone
 * @param reporter the reporting country as written on the cover, in any wording; blank text where
 *     it is not written
 * @param submitted date of submission as written on the cover; blank text where it is not written
 * @param recognition what its cells were found by
 * @param synthetic whether the form says of itself that it is a synthetic sample
 * @param answers the cells that hold an answer, in the order of the layout; a cell that is blank is
 *     left out
 */
public record QuestionnaireReturn(
    String file,
    String round,
    String language,
    String stampedReporter,
    RawCell reporter,
    RawCell submitted,
    Recognition recognition,
    boolean synthetic,
    List<ReturnAnswer> answers) {

  public QuestionnaireReturn {
    answers = List.copyOf(answers);
  }
}
