package org.glotip.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code list in its printed order.
 *
 * @param name what the list lists
 * @param items by code, in order
 */
public record CodeList(String name, Map<String, CodeItem> items) {

  /** Whether a code is in the list. */
  public boolean contains(String code) {
    return items.containsKey(code);
  }

  /** The item of a code. */
  public Optional<CodeItem> item(String code) {
    return Optional.ofNullable(items.get(code));
  }

  /** The codes, in order. */
  public List<String> codes() {
    return List.copyOf(items.keySet());
  }

  /** The codes that are parts of the whole, without unknown and total, in order. */
  public List<String> parts() {
    return items.values().stream()
        .filter(item -> item.role().equals("PART"))
        .map(CodeItem::code)
        .toList();
  }

  static CodeList load(DataReader reader, String name, String attribute, String... columns) {
    Map<String, CodeItem> items = new LinkedHashMap<>();
    for (DataRow row : reader.rows("codes/" + name + ".csv", columns)) {
      String code = row.get("code");
      if (items.put(code, new CodeItem(code, row.get("role"), row.get(attribute))) != null) {
        reader.problem(row.problem("code " + code + " stands twice"));
      }
    }
    return new CodeList(name, java.util.Collections.unmodifiableMap(items));
  }
}
