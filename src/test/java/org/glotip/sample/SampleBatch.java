package org.glotip.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glotip.ShippedData;
import org.glotip.reference.Country;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;

/** Makes as many filled workbooks as a yearly batch has, to measure with. All of it is invented. */
public final class SampleBatch {
  private SampleBatch() {}

  /**
   * Writes workbooks of all Member States, the latest round first.
   *
   * @param arguments a folder, and how many workbooks
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path drafts = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".drafts"));
    SampleForms forms = new SampleForms(drafts);
    for (SampleForm form : first(Integer.parseInt(arguments[1]))) {
      Path path = folder.resolve(form.path());
      Files.createDirectories(path.getParent());
      Files.write(path, forms.bytes(form));
    }
  }

  private static List<SampleForm> first(int count) {
    Reference reference = ShippedData.reference();
    List<Layout> layouts = reference.layouts();
    return Stream.of(layouts.get(layouts.size() - 1), layouts.get(0))
        .flatMap(layout -> members(reference).map(one -> new SampleForm(layout, one, "xlsx", "")))
        .limit(count)
        .toList();
  }

  private static Stream<Country> members(Reference reference) {
    return reference.geography().countries().values().stream()
        .filter(Country::member)
        .sorted(Comparator.comparing(Country::code));
  }
}
