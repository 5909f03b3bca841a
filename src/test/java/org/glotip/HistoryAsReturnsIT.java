package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glotip.intake.InputFiles;
import org.glotip.intake.Intake;
import org.glotip.intake.ReadFile;
import org.glotip.model.Key;
import org.glotip.model.LongTable;
import org.glotip.model.Observation;
import org.glotip.model.Series;
import org.glotip.normalise.RowsAsReturns;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The public history, written as the questionnaires it came from, is accepted with the same values,
 * but for what the form cannot hold.
 */
@Tag("history")
class HistoryAsReturnsIT {
  /** Rounds for the years before the shipped ones, in a layout that the program ships. */
  private static final String EARLIER_ROUNDS =
      """
      round,years,layout,version
      2006,2003 2004 2005,2024,1
      2009,2006 2007 2008,2024,1
      2012,2009 2010 2011,2024,1
      2015,2012 2013 2014,2024,1
      2018,2015 2016 2017,2024,1
      2019,2016 2017 2018,2024,1
      """;

  /** The rows that the form cannot hold, by reason, and what became of the counts. */
  private static final Map<String, Integer> ACCOUNT =
      Map.of(
          "rows in the returns", 43_882,
          "e1-unknown-reporter", 983,
          "e2-not-an-answer", 31,
          "one cell for several rows", 860,
          "the list has more labels than lines", 800,
          "judged by E4 in a block that the form holds in part", 540,
          "counts that the form cannot hold", 1657,
          "totals derived where the form cannot hold a part", 10,
          "counts accepted alike", 42_570);

  @TempDir private Path folder;
  @TempDir private Path outputs;

  @Test
  void theSameValuesAreAccepted() throws IOException {
    Path history = HistoryFile.orSkip();
    Reference reference = reference();
    LongTable table =
        new Intake(reference).read(InputFiles.find(List.of(history)), name -> {}).tables().get(0);
    RowsAsReturns returns = RowsAsReturns.of(table, reference);
    write(returns.files());

    Map<Key, Observation> fromTable = accepted(history, reference);
    Map<Key, Observation> fromReturns = accepted(folder, reference);

    Set<Series> cut = returns.cutSeries();
    List<String> different = new ArrayList<>();
    Map<String, Integer> account = new TreeMap<>(returns.reasons());
    Set<Key> keys = new TreeSet<>(fromTable.keySet());
    keys.addAll(fromReturns.keySet());
    for (Key key : keys) {
      String inTable = said(fromTable.get(key));
      String inReturn = said(fromReturns.get(key));
      boolean derived = inTable.endsWith(" E") || inReturn.endsWith(" E");
      if (!returns.holds(key)) {
        account.merge("counts that the form cannot hold", 1, Integer::sum);
      } else if (inTable.equals(inReturn)) {
        account.merge("counts accepted alike", 1, Integer::sum);
      } else if (derived && cut.contains(key.series())) {
        account.merge("totals derived where the form cannot hold a part", 1, Integer::sum);
      } else {
        different.add(key.id() + ": " + inTable + " in the table, " + inReturn + " in the return");
      }
    }
    assertThat(different).isEmpty();
    account.put("rows in the returns", returns.writtenRows());
    assertThat(account).isEqualTo(ACCOUNT);
  }

  private static Reference reference() {
    Map<String, byte[]> files = new HashMap<>(DataFolder.of(Path.of("data")).files());
    String shipped = new String(files.get("rounds.csv"), StandardCharsets.UTF_8);
    String later = shipped.substring(shipped.indexOf('\n') + 1);
    files.put("rounds.csv", (EARLIER_ROUNDS + later).getBytes(StandardCharsets.UTF_8));
    return Reference.load(new DataFolder(files));
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
    }
  }

  /** The counts that a whole build accepts, by their keys. */
  private Map<Key, Observation> accepted(Path input, Reference reference) {
    Checked checked =
        new Pipeline(reference, Progress.NONE)
            .build(TestRequest.of(input), outputs.resolve("output"))
            .checked();
    assertThat(checked.files()).allMatch(ReadFile::readable);
    Map<Key, Observation> found = new HashMap<>();
    checked.clean().observations().forEach(count -> found.put(count.key(), count));
    return found;
  }

  private static String said(Observation count) {
    return count == null ? "nothing" : count.value() + " " + count.status();
  }
}
