package org.glotip.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small JSON document of ours, read back. What is missing, or is something else, is blank, 0 or
 * empty: an earlier version may not have written it.
 *
 * @param node a map, a list, a text, or null
 */
record JsonTree(@Nullable Object node) {

  /**
   * Reads a document.
   *
   * @throws IOException if it is no JSON
   */
  static JsonTree of(String text) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      return new JsonTree(value(json));
    }
  }

  JsonTree get(String field) {
    return new JsonTree(node instanceof Map<?, ?> map ? map.get(field) : null);
  }

  String text() {
    return node instanceof String text ? text : "";
  }

  int whole() {
    return text().matches("[0-9]{1,9}") ? Integer.parseInt(text()) : 0;
  }

  boolean isTrue() {
    return text().equals("true");
  }

  List<JsonTree> list() {
    return node instanceof List<?> list
        ? list.stream().map(each -> new JsonTree(each)).toList()
        : List.of();
  }

  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> texts.put(key.toString(), new JsonTree(value).text()));
    }
    return texts;
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    @Nullable JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        map.put(field, value(json));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
    return token == JsonToken.VALUE_NULL ? null : json.getText();
  }
}
