package org.glotip.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.glotip.model.LabelKind;
import org.glotip.normalise.LabelMatcher;
import org.glotip.normalise.LabelMeaning;
import org.glotip.reference.Reference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what country and citizenship labels mean. */
@Command(
    name = "resolve",
    description = "Say what country or citizenship labels mean; exit 1 if any is not understood.")
final class ResolveCommand implements Callable<Integer> {
  private static final CSVFormat WRITTEN =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final CSVFormat READ =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "LABEL", arity = "0..*", description = "Labels as written.")
  private List<String> labels = new ArrayList<>();

  @Option(
      names = "--reporter",
      paramLabel = "XXX",
      defaultValue = "",
      description = "Alpha-3 code of the country that wrote the labels.")
  private String reporter;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "UTF-8 CSV with the columns label and reporter.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    Reference reference = common.reference();
    LabelMatcher matcher = new LabelMatcher(reference.vocabulary());
    List<Question> questions = questions();
    if (questions.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give labels, or --csv FILE");
    }
    return print(questions, matcher) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private List<Question> questions() {
    List<Question> all = new ArrayList<>();
    labels.forEach(label -> all.add(new Question(label, reporter)));
    if (file != null) {
      all.addAll(read(file));
    }
    return all;
  }

  private List<Question> read(Path path) {
    try (BufferedReader text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(text, READ)) {
      if (!rows.getHeaderMap().containsKey("label")) {
        throw new ParameterException(
            spec.commandLine(), path.getFileName() + " has no column label");
      }
      List<Question> all = new ArrayList<>();
      for (CSVRecord row : rows) {
        boolean named = row.isMapped("reporter") && row.isSet("reporter");
        all.add(new Question(row.get("label"), named ? row.get("reporter") : reporter));
      }
      return all;
    } catch (IOException wrong) {
      throw new UncheckedIOException(path.getFileName() + ": " + wrong, wrong);
    }
  }

  /** Prints a line for each question; true if every label was understood. */
  private boolean print(List<Question> questions, LabelMatcher matcher) {
    boolean understood = true;
    PrintWriter out = spec.commandLine().getOut();
    try (CSVPrinter printer = new CSVPrinter(new Unclosed(out), WRITTEN)) {
      printer.printRecord("label", "reporter", "kind", "code", "how");
      for (Question question : questions) {
        LabelMeaning meaning = matcher.meaning(question.label(), question.reporter());
        understood &=
            meaning.kind() != LabelKind.UNRESOLVED && meaning.kind() != LabelKind.AMBIGUOUS;
        printer.printRecord(
            question.label(), question.reporter(), meaning.kind(), meaning.code(), how(meaning));
      }
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    out.flush();
    return understood;
  }

  private static String how(LabelMeaning meaning) {
    return meaning.kind() == LabelKind.AMBIGUOUS
        ? "can be " + String.join(" or ", meaning.candidates())
        : meaning.how().name().toLowerCase(Locale.ROOT);
  }

  private record Question(String label, String reporter) {}

  /** Stdout stays open when the printer closes. */
  private static final class Unclosed extends java.io.FilterWriter {
    Unclosed(PrintWriter out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
