package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.glotip.reference.Reference;

/** Questionnaires as files that are sent out. */
public final class QuestionnaireFiles {
  private QuestionnaireFiles() {}

  /** Name of a questionnaire's file, such as {@code glotip-2024-FRA-fr.xlsx}. */
  public static String name(Questionnaire form, QuestionnaireFormat format) {
    String reporter = form.reporter().isEmpty() ? "" : form.reporter() + "-";
    return "glotip-"
        + form.layout().round()
        + "-"
        + reporter
        + form.language()
        + "."
        + format.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a questionnaire into a folder, which is made if it is missing.
   *
   * @return the file
   * @throws OutputException if the folder cannot be written, or holds another file of that name: it
   *     may be one that was filled in
   */
  public static Path write(
      Path folder, Questionnaire form, QuestionnaireFormat format, Reference reference) {
    Path path = folder.resolve(name(form, format));
    Path fresh = folder.resolve("." + path.getFileName() + ".new");
    try {
      Files.createDirectories(folder);
      fill(fresh, form, format, reference);
      checkOld(path, fresh);
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
      return path;
    } catch (OutputException plain) {
      throw plain;
    } catch (IOException failure) {
      throw new OutputException("The questionnaire " + path + " cannot be written.", failure);
    }
  }

  private static void fill(
      Path path, Questionnaire form, QuestionnaireFormat format, Reference reference)
      throws IOException {
    switch (format) {
      case XLSX -> QuestionnaireWorkbook.write(path, form, reference);
      case CSV -> QuestionnaireText.write(path, form, reference.labels());
    }
  }

  private static void checkOld(Path path, Path fresh) throws IOException {
    if (Files.exists(path) && Files.mismatch(path, fresh) >= 0) {
      Files.delete(fresh);
      throw new OutputException(
          "The file "
              + path
              + " exists and is not the questionnaire that would be written; perhaps it was filled"
              + " in. Name another folder, or move the file away.");
    }
  }
}
