package org.glotip.reference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.ShippedData;

/** Any bytes as a file of definitions: all is well, or each problem has its file and line. */
public final class DefinitionFuzz {
  private static final DataFolder SHIPPED = DataFolder.of(Path.of("data"));
  private static final List<String> FILES = List.copyOf(new TreeMap<>(SHIPPED.files()).keySet());
  private static final List<String> DECISIONS =
      List.of("decisions/corrections.csv", "decisions/labels.csv", "decisions/waivers.csv");
  private static final String LAYOUT = "layouts/2024.csv";

  private DefinitionFuzz() {}

  /** The first byte says which file the rest stands in for. */
  public static void definitions(byte[] input) {
    if (input.length > 0) {
      load(FILES.get((input[0] & 0xFF) % FILES.size()), Arrays.copyOfRange(input, 1, input.length));
    }
  }

  private static void load(String file, byte[] content) {
    try {
      Reference.load(with(file, content));
    } catch (DefinitionException told) {
      if (told.getMessage() == null || told.getMessage().isBlank()) {
        throw new AssertionError("a problem without words", told);
      }
    }
  }

  /** The first byte says which of the three files the rest stands in for. */
  public static void decisions(byte[] input) {
    if (input.length == 0) {
      return;
    }
    String file = DECISIONS.get((input[0] & 0xFF) % DECISIONS.size());
    Reference shipped = ShippedData.reference();
    Set<String> countries = shipped.geography().countries().keySet();
    DataReader reader = new DataReader(with(file, Arrays.copyOfRange(input, 1, input.length)));
    Decisions read = Decisions.load(reader, countries, shipped.codes(), shipped.rules());
    if (read.labels().size() + read.corrections().size() + read.waivers().size() > input.length) {
      throw new AssertionError("more decisions than characters");
    }
  }

  public static void layout(byte[] content) {
    Reference shipped = ShippedData.reference();
    List<Layout> read =
        Layout.load(new DataReader(with(LAYOUT, content)), shipped.codes(), shipped.labels());
    if (read.size() != shipped.layouts().size()) {
      throw new AssertionError("a round was lost");
    }
  }

  public static List<byte[]> someDefinitions() {
    return List.of(
        seed(FILES.indexOf("policy.csv"), "policy.csv"),
        seed(FILES.indexOf("terms.csv"), "terms.csv"),
        seed(FILES.indexOf("tables.csv"), "tables.csv"),
        seed(FILES.indexOf("rules.csv"), "rules.csv"));
  }

  public static List<byte[]> someDecisions() {
    return List.of(seed(0, DECISIONS.get(0)), seed(1, DECISIONS.get(1)), seed(2, DECISIONS.get(2)));
  }

  public static List<byte[]> layouts() {
    return List.of(SHIPPED.files().get(LAYOUT));
  }

  private static byte[] seed(int first, String file) {
    byte[] content = SHIPPED.files().get(file);
    byte[] seed = new byte[content.length + 1];
    seed[0] = (byte) first;
    System.arraycopy(content, 0, seed, 1, content.length);
    return seed;
  }

  private static DataFolder with(String file, byte[] content) {
    Map<String, byte[]> files = new TreeMap<>(SHIPPED.files());
    files.put(file, content);
    return new DataFolder(files);
  }
}
