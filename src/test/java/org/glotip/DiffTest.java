package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;
import org.glotip.report.OutputDiff;
import org.glotip.report.OutputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is behind a movement, over outputs of which it is known what differs between them. */
final class DiffTest {
  private static final int ROWS = 300;

  @TempDir private static Path folder;
  private static Reference shipped;
  private static List<String> rows;
  private static Path base;

  @BeforeAll
  static void build() {
    shipped = ShippedData.reference();
    rows = OutputTree.text(OutputTree.UTF8_SAMPLE).lines().limit(ROWS).toList();
    base = build("base", shipped, rows, "return.csv", "1.0");
  }

  @Test
  void theSameTwiceMovesNothing() {
    Path again = build("again", shipped, rows, "return.csv", "1.0");
    assertThat(text(base, again))
        .contains("nothing: the same inputs", ", 0 moved, 0 are new, 0 are gone, 0");
    assertThat(OutputDiff.of(base, again).unexplained()).isZero();
  }

  @Test
  void rowsInAnotherOrderMoveNothing() {
    List<String> turned = new ArrayList<>(rows.subList(2, rows.size()));
    Collections.reverse(turned);
    turned.addAll(0, rows.subList(0, 2));
    String text = text(base, build("turned", shipped, turned, "return.csv", "1.0"));
    assertThat(text).contains(", 0 moved, 0 are new, 0 are gone, 0");
    assertThat(text).contains("changed: return return.csv");
  }

  @Test
  void anotherNameOfAFileMovesNothing() {
    String text = text(base, build("renamed", shipped, rows, "other.csv", "1.0"));
    assertThat(text).contains(", 0 moved, 0 are new, 0 are gone, 0");
    assertThat(text).contains("renamed, the same content: return other.csv (return.csv)");
  }

  @Test
  void aChangedCellIsNamedUnderEveryFigureItMoved() {
    int line = plainTotal();
    String[] fields = rows.get(line).split(",", -1);
    List<String> changed = new ArrayList<>(rows);
    changed.set(line, rows.get(line).replaceFirst(",Counts,[0-9]+,", ",Counts,777,"));
    String text = text(base, build("changed", shipped, changed, "return.csv", "1.0"));
    assertThat(causes(text))
        .isNotEmpty()
        .allMatch(cause -> cause.startsWith("return return.csv: "));
    assertThat(text)
        .contains(
            "totals." + fields[0] + "." + fields[9] + ".VICTIMS.COUNT\n",
            "return return.csv: "
                + fields[0]
                + ".VICTIMS."
                + fields[9]
                + "._T._T._T._T "
                + fields[11]
                + " -> 777");
    assertThat(text).contains("0 are gone").doesNotContain("no cause found");
  }

  @Test
  void anAddedReturnIsNamedAndAnUntouchedOneIsNot() {
    Path input = folder.resolve("two");
    OutputTree.write(input.resolve("return.csv"), String.join("\n", rows) + "\n");
    String line = rows.get(plainTotal());
    String added =
        line.replaceFirst(
            "^[A-Z]{3},[^,]*,[^,]*,[^,]*,", "NZL,New Zealand,Oceania,Australia and New Zealand,");
    OutputTree.write(
        input.resolve("more.csv"), rows.get(0) + "\n" + rows.get(1) + "\n" + added + "\n");
    String text = text(base, build("two-out", shipped, input, "1.0", new TreeSet<>()));
    assertThat(causes(text)).isNotEmpty().allMatch(cause -> cause.startsWith("return more.csv: "));
    assertThat(text).contains("new: return more.csv");
  }

  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource({
    "groupings/2022.csv, 'SAF,AFME,AGO\n', '', definitions groupings/2022.csv",
    "policy.csv, 'flow_minimum,5,', 'flow_minimum,60,', rules policy.csv",
    "policy.csv, 'panel_minimum,10,', 'panel_minimum,3,', rules policy.csv",
    "tables.csv, ' years=3', ' years=2', definitions tables.csv",
    "messages/en.csv, 'note.synthetic,', 'note.synthetic,a ', definitions messages/en.csv"
  })
  void aDefinitionIsNamed(String file, String found, String instead, String cause) {
    String before = new String(data().get(file), StandardCharsets.UTF_8);
    String from = found.replace("\\n", "\n");
    assertThat(before).contains(from);
    Reference changed = with(file, text -> text.replace(from, instead));
    String text = text(base, build("definition", changed, rows, "return.csv", "1.0"));
    assertThat(causes(text)).isNotEmpty().allMatch(each -> each.startsWith(cause + ": "));
    assertThat(text).contains("changed: " + cause);
  }

  @Test
  void aPopulationIsNamedWithItsNumber() {
    String reporter = rows.get(plainTotal()).substring(0, 3);
    Reference changed =
        with(
            "population.csv",
            text -> text.replaceAll("(?m)^(" + reporter + ",[0-9]+),[0-9]+", "$1,1000"));
    String text = text(base, build("population", changed, rows, "return.csv", "1.0"));
    assertThat(causes(text)).singleElement().asString().startsWith("definitions population.csv: ");
    assertThat(text).contains(reporter + ".POPULATION.", " -> 1000");
  }

  @Test
  void reportersLeftOutAreNamedAsTheOption() {
    String reporter = rows.get(plainTotal()).substring(0, 3);
    Path input = folder.resolve("excluded-in/return.csv");
    OutputTree.write(input, String.join("\n", rows) + "\n");
    Path output = build("excluded", shipped, input, "1.0", new TreeSet<>(List.of(reporter)));
    assertThat(causes(text(base, output))).allMatch(cause -> cause.startsWith("option exclude: "));
  }

  /** The files are the same but for one number, so something decided otherwise about its cell. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "decisions/corrections.csv, decisions decisions/corrections.csv",
    "synonyms/fr.csv, definitions synonyms/fr.csv",
    "rules.csv, rules rules.csv"
  })
  void whatDecidedOtherwiseIsNamed(String file, String cause) {
    Path other = OutputTree.copy(base, folder.resolve("decided-" + file.replace('/', '-')));
    raise(other, true);
    edit(other.resolve("run.json"), text -> digest(text, file));
    assertThat(causes(text(base, other))).containsExactly(cause + ": 1 figures");
    assertThat(OutputDiff.of(base, other).unexplained()).isZero();
  }

  @Test
  void anotherVersionIsNamed() {
    Path other = OutputTree.copy(base, folder.resolve("version"));
    raise(other, false);
    edit(
        other.resolve("run.json"),
        text -> text.replace("\"version\": \"1.0\"", "\"version\": \"1.1\""));
    String text = text(base, other);
    assertThat(causes(text)).containsExactly("version of the program: 1 figures");
    assertThat(text).contains("changed: version of the program (1.0, now 1.1)");
  }

  @ParameterizedTest(name = "count changed too: {0}")
  @CsvSource({"false", "true"})
  void aMovementOfNothingThatDiffersIsUnexplained(boolean count) {
    Path other = OutputTree.copy(base, folder.resolve("unexplained-" + count));
    raise(other, count);
    String text = text(base, other);
    assertThat(OutputDiff.of(base, other).unexplained()).isEqualTo(1);
    assertThat(causes(text)).containsExactly("no cause found: 1 figures");
    assertThat(text).contains("1 movements have no cause");
  }

  /** A return that differs elsewhere does not excuse a number that rests on the same counts. */
  @Test
  void anotherReturnIsNoExcuse() {
    Path other = OutputTree.copy(base, folder.resolve("no-excuse"));
    raise(other, false);
    edit(other.resolve("run.json"), text -> text.replaceFirst("(\"sha256\": \")[0-9a-f]", "$1x"));
    assertThat(OutputDiff.of(base, other).unexplained()).isEqualTo(1);
  }

  @Test
  void anEarlierVersionWithoutLineageIsComparedByTheRun() {
    Path old = OutputTree.copy(base, folder.resolve("earlier"));
    assertThat(old.resolve("internal/lineage.csv").toFile().delete()).isTrue();
    edit(
        old.resolve("run.json"),
        text -> text.replaceFirst("(?s)\"definitions\": \\{.*?\\},\\s*", ""));
    edit(old.resolve("run.json"), text -> text.replaceFirst("(\"data\": \")[0-9a-f]", "$1x"));
    raise(old, false);
    String text = text(old, base);
    assertThat(text).contains("One output has no lineage");
    assertThat(causes(text)).containsExactly("definitions: 1 figures");
  }

  @Test
  void publicFiguresAloneAreCompared() {
    Path old = publicOnly("public-old");
    Path now = publicOnly("public-new");
    edit(
        now.resolve("figures.csv"),
        text -> text.replaceFirst(",COUNT,persons,[0-9]+,", ",COUNT,persons,,"));
    String text = text(old, now);
    assertThat(text).contains("Protected figures were compared", ", 1 moved,", " -> none");
    // Nothing says how they came about, so nothing explains it.
    assertThat(OutputDiff.of(old, now).unexplained()).isEqualTo(1);
    // A whole output beside a public folder: only what both have is compared.
    assertThat(text(base, now))
        .contains("Protected figures were compared", ", 1 moved,", " -> none");
  }

  @Test
  void unprotectedFiguresAreNotComparedWithProtectedOnes() {
    Path unpublished = OutputTree.copy(base, folder.resolve("unpublished"));
    assertThat(unpublished.resolve("public/figures.csv").toFile().delete()).isTrue();
    Path open = publicOnly("public-beside-unpublished");
    assertThatThrownBy(() -> OutputDiff.of(unpublished, open))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("compare two whole outputs, or two public ones");
  }

  @Test
  void aDamagedOutputIsSaid() {
    Path other = OutputTree.copy(base, folder.resolve("damaged"));
    raise(other, true);
    edit(other.resolve("internal/lineage.csv"), text -> text.substring(0, text.length() / 2));
    assertThatThrownBy(() -> OutputDiff.of(base, other))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("lineage.csv is cut off");
    Path cut = OutputTree.copy(base, folder.resolve("cut"));
    edit(cut.resolve("internal/figures.csv"), text -> text.substring(0, text.length() - 30));
    assertThatThrownBy(() -> OutputDiff.of(base, cut))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("figures.csv is cut off");
    assertThatThrownBy(() -> OutputDiff.of(base, folder.resolve("nowhere")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("holds no figures");
  }

  /** What seems gone here and new there is one figure that stands elsewhere. */
  @Test
  void figuresInAnotherOrderAreTheSame() {
    Path other = OutputTree.copy(base, folder.resolve("order"));
    edit(
        other.resolve("internal/figures.csv"),
        text -> {
          List<String> lines = new ArrayList<>(text.lines().toList());
          Collections.reverse(lines.subList(1, lines.size()));
          return String.join("\n", lines) + "\n";
        });
    assertThat(text(base, other)).contains(", 0 moved, 0 are new, 0 are gone, 0");
  }

  @Test
  void markdownIsBoundedAndCountsTheRest() {
    Reference changed =
        with("population.csv", text -> text.replaceAll("(?m)^([A-Z]{3},[0-9]+),[0-9]+", "$1,1000"));
    Path other = build("many", changed, rows, "return.csv", "1.0");
    String text = OutputDiff.of(base, other).markdown(shipped.labels(), "en", 1_000_000);
    assertThat(text.length()).isLessThan(65_000);
    assertThat(text).contains("| Figure | Movement | Because of |", " more; ");
  }

  private static Path publicOnly(String name) {
    Path copy = folder.resolve(name);
    OutputTree.write(
        copy.resolve("figures.csv"), OutputTree.text(base.resolve("public/figures.csv")));
    return copy;
  }

  /** Raises one country's total by hand, and its observation too. */
  private static void raise(Path output, boolean count) {
    String[] fields = rows.get(plainTotal()).split(",", -1);
    String key = "totals." + fields[0] + "." + fields[9] + ".VICTIMS.COUNT";
    edit(
        output.resolve("internal/figures.csv"),
        text -> text.replaceFirst("(?m)^(" + key + ",.*,persons,)([0-9]+)", "$19$2"));
    if (count) {
      String id = fields[0] + ".VICTIMS." + fields[9] + "._T._T._T._T";
      edit(
          output.resolve("internal/observations.csv"),
          text ->
              text.replaceFirst(
                  "(?m)^(" + id + ",.*,Counts,)([0-9]+),(.*),([0-9]+),([0-9]+),A,",
                  "$19$2,$3,9$4,9$5,A,"));
    }
  }

  private static String digest(String run, String file) {
    assertThat(run).contains("\"definitions\": {");
    String without = run.replaceFirst("\\s*\"" + file + "\": \"[0-9a-f]*\",", "");
    return without.replace(
        "\"definitions\": {", "\"definitions\": {\n    \"" + file + "\": \"00\",");
  }

  private static void edit(Path file, UnaryOperator<String> change) {
    String before = OutputTree.text(file);
    String after = change.apply(before);
    assertThat(after).as("edited " + file).isNotEqualTo(before);
    OutputTree.write(file, after);
  }

  /** Line of the sample with a country's total of victims as a plain number. */
  private static int plainTotal() {
    for (int line = 2; line < rows.size(); line++) {
      if (rows.get(line)
          .matches(
              ".*,Detected trafficking victims,Total,Total,Total,Total,[0-9]{4},Counts,[1-9][0-9]{1,2},.*")) {
        return line;
      }
    }
    throw new AssertionError("the sample has no plain total");
  }

  private static List<String> causes(String text) {
    return text.lines()
        .dropWhile(line -> !line.equals("What is behind them"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(String::strip)
        .toList();
  }

  private static String text(Path old, Path now) {
    return OutputDiff.of(old, now).text(shipped.labels(), "en", 100_000);
  }

  private static Map<String, byte[]> data() {
    return DataFolder.of(Path.of("data")).files();
  }

  private static Reference with(String file, UnaryOperator<String> change) {
    Map<String, byte[]> files = new TreeMap<>(data());
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    files.put(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return Reference.load(new DataFolder(files));
  }

  private static Path build(
      String name, Reference reference, List<String> lines, String file, String version) {
    Path input = folder.resolve(name + "-in").resolve(file);
    OutputTree.write(input, String.join("\n", lines) + "\n");
    return build(name, reference, input, version, new TreeSet<>());
  }

  private static Path build(
      String name, Reference reference, Path input, String version, SortedSet<String> excluded) {
    Path output = folder.resolve(name);
    Map<String, String> options = Map.of("exclude", String.join(",", excluded));
    Request request =
        new Request(
            List.of(input), List.of(), OptionalInt.of(2022), excluded, "en", options, version);
    Pipeline pipeline =
        reference.digest().equals(shipped.digest())
            ? ShippedData.pipeline()
            : new Pipeline(reference, Progress.NONE);
    pipeline.build(request, output);
    return output;
  }
}
