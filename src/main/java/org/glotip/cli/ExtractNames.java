package org.glotip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.glotip.reference.Area;
import org.glotip.reference.NameIndex;
import org.glotip.reference.Reference;
import org.glotip.report.ExtractFilter.Years;
import org.glotip.report.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the options of an extract mean; what is not known is wrong usage, with what is near. */
final class ExtractNames {
  private final CommandLine command;
  private final Reference reference;
  private final List<Area> areas;

  ExtractNames(CommandLine command, Reference reference, int edition) {
    this.command = command;
    this.reference = reference;
    List<Integer> editions = reference.geography().editions();
    int used = edition == 0 ? editions.get(editions.size() - 1) : edition;
    this.areas = reference.geography().areas(used);
  }

  /** Areas by code or name, and the countries of areas. */
  Set<String> areas(List<String> named, List<String> countriesOf) {
    NameIndex index = NameIndex.ofAreas(areas, reference.labels());
    Set<String> codes = new TreeSet<>(codes("--area", named, index));
    for (String code : codes("--countries-of", countriesOf, index)) {
      areas.stream()
          .filter(area -> area.code().equals(code))
          .forEach(area -> codes.addAll(area.countries()));
    }
    return codes;
  }

  /** Codes of a list by code or name. */
  Set<String> codes(String option, List<String> named, String list, Set<String> known) {
    return codes(option, named, NameIndex.ofList(list, known, reference.labels()));
  }

  /** {@code 2018}, {@code 2018-2021}. */
  List<Years> years(List<String> texts) {
    List<Years> years = new ArrayList<>();
    for (String text : texts) {
      if (!text.matches("[0-9]{4}(-[0-9]{4})?")) {
        throw wrong("--years: '" + text + "' is no year and no range such as 2018-2021");
      }
      int first = Integer.parseInt(text.substring(0, 4));
      int last = Integer.parseInt(text.substring(text.length() - 4));
      if (last < first) {
        throw wrong("--years: " + text + " ends before it begins");
      }
      years.add(new Years(first, last));
    }
    return years;
  }

  private Set<String> codes(String option, List<String> named, NameIndex index) {
    Set<String> codes = new TreeSet<>();
    for (String name : named) {
      SortedSet<String> found = index.codes(name);
      if (found.isEmpty()) {
        String near = String.join("\n  ", Nearest.to(name, index.names()));
        throw wrong(option + ": " + name + " is not known. The nearest are:\n  " + near);
      }
      if (found.size() > 1) {
        throw wrong(
            option + ": " + name + " can be " + String.join(" or ", found) + "; give the code");
      }
      codes.addAll(found);
    }
    return codes;
  }

  ParameterException wrong(String message) {
    return new ParameterException(command, message);
  }
}
