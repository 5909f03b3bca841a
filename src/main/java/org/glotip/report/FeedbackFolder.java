package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Observation;
import org.glotip.model.Recognition;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;

/**
 * What goes back to the countries: for each return a marked copy of its own file and a letter, in a
 * folder for each country.
 */
public final class FeedbackFolder {
  private final Path folder;
  private final Reference reference;
  private final FindingWeights weights;
  private final List<String> withoutCopy = new ArrayList<>();

  private FeedbackFolder(Path folder, List<Observation> observations, Reference reference) {
    this.folder = folder;
    this.reference = reference;
    weights = new FindingWeights(observations, reference);
  }

  /**
   * Replaces the folder.
   *
   * @param observations accepted counts, for the effect of findings on the figures
   * @return the files of which no copy could be made, with the reason; their letters are there
   * @throws OutputException if it holds something else than an earlier feedback, or cannot be
   *     written
   */
  public static List<String> write(
      Path output,
      RunRecord run,
      List<ReturnFeedback> all,
      List<Observation> observations,
      Reference reference) {
    List<String> withoutCopy = new ArrayList<>();
    OutputFolder.replace(
        output,
        folder -> {
          FeedbackFolder made = new FeedbackFolder(folder, observations, reference);
          for (ReturnFeedback feedback : all) {
            made.write(feedback);
          }
          withoutCopy.addAll(made.withoutCopy);
          TextFile.write(folder.resolve(RunFile.NAME), RunFile.text(run));
        });
    return withoutCopy;
  }

  private void write(ReturnFeedback feedback) throws IOException {
    Path own = Files.createDirectories(folder.resolve(feedback.statement().reporter()));
    ReturnWording words = new ReturnWording(feedback, reference);
    List<WeighedFinding> findings = weights.weigh(feedback);
    String copy = copy(own, feedback, findings, words);
    FeedbackLetter letter =
        FeedbackLetter.of(
            feedback,
            findings,
            words,
            layout(feedback),
            copy,
            reference.policy().whole("letter_questions"));
    TextFile.write(own.resolve(feedback.name() + "-letter.txt"), letter.text());
    LetterDocument.write(own.resolve(feedback.name() + "-letter.docx"), letter, words.wording());
  }

  /** A file that one library reads and another does not has a letter and no copy. */
  @SuppressWarnings("IllegalCatch") // the library of workbooks throws whatever it likes
  private String copy(
      Path own, ReturnFeedback feedback, List<WeighedFinding> findings, ReturnWording words)
      throws IOException {
    Path path = own.resolve(feedback.name() + feedback.ending());
    try {
      if (isWorkbook(feedback)) {
        AnnotatedWorkbook.write(feedback.file(), path, feedback, findings, words);
      } else if (feedback.form().recognition() == Recognition.FIELDS) {
        AnnotatedText.write(feedback.file(), path, findings, words);
      } else {
        Files.copy(feedback.file(), path);
      }
      return feedback.name() + feedback.ending();
    } catch (IOException | RuntimeException unreadable) {
      Files.deleteIfExists(path);
      Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".draft"));
      withoutCopy.add(feedback.form().file() + " (" + unreadable + ")");
      return "";
    }
  }

  private static boolean isWorkbook(ReturnFeedback feedback) {
    return feedback.form().answers().stream()
        .anyMatch(answer -> !answer.value().source().sheet().isEmpty());
  }

  private Layout layout(ReturnFeedback feedback) {
    return reference.layouts().stream()
        .filter(layout -> layout.round().equals(feedback.form().round()))
        .findFirst()
        .orElseThrow();
  }
}
