package org.glotip.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.model.Code;

/**
 * All countries and the areas they form.
 *
 * @param countries by alpha-3 code
 * @param m49 M49 areas above the countries: world, regions, subregions, intermediate regions
 * @param groupings areas of the Global Report by edition
 */
public record Geography(
    Map<String, Country> countries, List<Area> m49, Map<Integer, List<Area>> groupings) {

  private static final String FORM_LANGUAGES = "codes/form_languages.csv";

  private static final String[] COUNTRY_COLUMNS = {
    "iso3", "iso2", "m49", "region", "subregion", "intermediate", "status", "valid_from", "valid_to"
  };

  /** The country of an alpha-3 code, in capitals or not. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code.toUpperCase(Locale.ROOT)));
  }

  /** All areas figures are made for in an edition, countries last. */
  public List<Area> areas(int edition) {
    List<Area> all = new ArrayList<>(m49);
    all.addAll(groupings.getOrDefault(edition, List.of()));
    countries.values().stream()
        .sorted(Comparator.comparing(Country::code))
        .map(
            country ->
                new Area(
                    country.code(), AreaLevel.COUNTRY, country.subregion(), Set.of(country.code())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** Editions that have a grouping, from first to last. */
  public List<Integer> editions() {
    return groupings.keySet().stream().sorted().toList();
  }

  /**
   * The edition that reports on a last year of data: the first one not before that year, else the
   * last there is.
   */
  public int editionFor(int lastYear) {
    List<Integer> all = editions();
    return all.stream()
        .filter(edition -> edition >= lastYear)
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }

  static Geography load(DataReader reader) {
    Map<String, Country> countries = countries(reader);
    return new Geography(countries, m49(reader, countries), groupings(reader, countries));
  }

  private static Map<String, Country> countries(DataReader reader) {
    Map<String, Country> found = new TreeMap<>();
    Set<String> numbers = new HashSet<>();
    Map<String, String> languages = formLanguages(reader);
    for (DataRow row : reader.rows("codes/countries.csv", COUNTRY_COLUMNS)) {
      Country country = country(reader, row, languages);
      if (found.put(country.code(), country) != null || !numbers.add(country.m49())) {
        reader.problem(row.problem("country " + country.code() + " stands twice"));
      }
    }
    for (String code : languages.keySet()) {
      if (!found.containsKey(code)) {
        reader.problem(
            new DefinitionProblem(FORM_LANGUAGES, 0, "country " + code + " is not known"));
      }
    }
    return Map.copyOf(found);
  }

  /** Languages of the forms of countries that do not get the English one. */
  private static Map<String, String> formLanguages(DataReader reader) {
    Map<String, String> found = new TreeMap<>();
    for (DataRow row : reader.rows(FORM_LANGUAGES, "iso3", "language")) {
      if (reader.in("labels").contains("labels/" + row.get("language") + ".csv")) {
        found.put(row.get("iso3"), row.get("language"));
      } else {
        reader.problem(row.problem("language '" + row.get("language") + "' has no labels"));
      }
    }
    return found;
  }

  private static Country country(DataReader reader, DataRow row, Map<String, String> languages) {
    String code = row.get("iso3");
    if (!code.matches("[A-Z]{3}")) {
      reader.problem(row.problem("iso3 '" + code + "' is not three capital letters"));
    }
    if (!row.get("m49").matches("[0-9]{3}")) {
      reader.problem(row.problem("m49 '" + row.get("m49") + "' is not three digits"));
    }
    reader.check(row, "status", List.of("MEMBER", "OBSERVER", "TERRITORY"));
    return new Country(
        code,
        row.get("m49"),
        row.get("region"),
        row.get("subregion"),
        row.get("intermediate"),
        row.get("status").equals("MEMBER"),
        languages.getOrDefault(code, Labels.FALLBACK));
  }

  private static List<Area> m49(DataReader reader, Map<String, Country> countries) {
    Map<String, Area> areas = new LinkedHashMap<>();
    for (DataRow row : reader.rows("codes/areas.csv", "code", "parent", "level")) {
      AreaLevel level = reader.constant(row, "level", AreaLevel.class);
      if (level != AreaLevel.WORLD) {
        reader.check(row, "parent", areas.keySet());
      }
      String code = row.get("code");
      areas.put(code, new Area(code, level, row.get("parent"), members(code, countries)));
    }
    countries.values().forEach(country -> checkPlace(reader, country, areas.keySet()));
    return List.copyOf(areas.values());
  }

  private static Set<String> members(String area, Map<String, Country> countries) {
    Set<String> codes = new HashSet<>();
    for (Country country : countries.values()) {
      if (area.equals(Code.WORLD)
          || area.equals(country.region())
          || area.equals(country.subregion())
          || area.equals(country.intermediate())) {
        codes.add(country.code());
      }
    }
    return codes;
  }

  private static void checkPlace(DataReader reader, Country country, Set<String> areas) {
    for (String area : List.of(country.region(), country.subregion(), country.intermediate())) {
      if (!area.isEmpty() && !areas.contains(area)) {
        reader.problem(
            new DefinitionProblem(
                "codes/countries.csv",
                0,
                country.code() + " lies in area " + area + ", which is not known"));
      }
    }
  }

  private static Map<Integer, List<Area>> groupings(
      DataReader reader, Map<String, Country> countries) {
    Map<Integer, List<Area>> found = new HashMap<>();
    for (DataRow row : reader.rows("editions.csv", "edition", "grouping")) {
      int edition = (int) reader.whole(row, "edition");
      found.put(edition, grouping(reader, edition, row.get("grouping"), countries));
    }
    return Map.copyOf(found);
  }

  private static List<Area> grouping(
      DataReader reader, int edition, String name, Map<String, Country> countries) {
    String prefix = String.format(Locale.ROOT, "G%02d_", edition % 100);
    Map<String, Set<String>> members = new LinkedHashMap<>();
    Map<String, String> parents = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (DataRow row : reader.rows("groupings/" + name + ".csv", "group", "parent", "iso3")) {
      String code = row.get("iso3");
      reader.check(row, "iso3", countries.keySet());
      if (!seen.add(code)) {
        reader.problem(row.problem(code + " stands in two groups"));
      }
      String parent = prefix + row.get("parent");
      String group = prefix + row.get("group");
      parents.put(parent, Code.WORLD);
      parents.put(group, parent);
      members.computeIfAbsent(parent, key -> new HashSet<>()).add(code);
      members.computeIfAbsent(group, key -> new HashSet<>()).add(code);
    }
    List<Area> areas = new ArrayList<>();
    members.forEach((code, codes) -> areas.add(group(code, parents, codes)));
    return List.copyOf(areas);
  }

  private static Area group(String code, Map<String, String> parents, Set<String> codes) {
    String parent = parents.getOrDefault(code, "");
    AreaLevel level = parent.equals(Code.WORLD) ? AreaLevel.GROUPING : AreaLevel.SUBGROUPING;
    return new Area(code, level, parent, codes);
  }
}
