package org.glotip.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.model.Code;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.ChartDefinition;
import org.glotip.reference.Codes;
import org.glotip.reference.HeadlineDefinition;
import org.glotip.reference.Reference;
import org.glotip.reference.Tile;

/** What a page knows beside its figures: texts, names, areas, and what to draw. */
final class PageData {
  /** All texts of pages begin so. */
  private static final String TEXTS = "page.";

  private static final int INPUTS = 3;

  private final Reference reference;
  private final Wording wording;
  private final RunRecord run;

  PageData(Reference reference, Wording wording, RunRecord run) {
    this.reference = reference;
    this.wording = wording;
    this.run = run;
  }

  /**
   * The data of a page.
   *
   * @param sets reporters by number
   */
  String json(PageContent content, ReporterSets sets) throws IOException {
    return Json.compact(json -> write(json, content, sets));
  }

  private void write(JsonGenerator json, PageContent content, ReporterSets sets)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("home", content.home());
    json.writeBooleanField("profile", content.profile());
    json.writeBooleanField("synthetic", run.synthetic());
    json.writeNumberField("edition", run.edition());
    json.writeNumberField("completeness", reference.policy().get("page_completeness"));
    json.writeStringField("inputs", inputs());
    Json.texts(json, "excluded", run.excluded());
    Json.texts(json, "columns", columns());
    Json.texts(json, "choices", List.copyOf(content.areas()));
    Json.texts(json, "indicators", indicators(content));
    Json.texts(json, "reporters", sets.texts());
    texts(json);
    areas(json, named(content, sets));
    names(json, content);
    headlines(json);
    charts(json, content.charts());
    tiles(json, content.profile());
    json.writeEndObject();
  }

  /** The indicators to choose from: series of other lists have a name, but charts of their own. */
  private List<String> indicators(PageContent content) {
    Set<String> indicators = new TreeSet<>(content.indicators());
    indicators.retainAll(reference.codes().indicators().codes());
    return List.copyOf(indicators);
  }

  /** Names of the files read; of many, the first ones. */
  private String inputs() {
    List<String> names =
        run.inputs().stream().filter(InputRecord::readable).map(InputRecord::name).toList();
    String shown = names.stream().limit(INPUTS).collect(Collectors.joining(Wording.LIST));
    return names.size() > INPUTS ? shown + " +" + (names.size() - INPUTS) : shown;
  }

  private static List<String> columns() {
    return Arrays.stream(TableColumn.values()).map(TableColumn::header).toList();
  }

  private void texts(JsonGenerator json) throws IOException {
    Map<String, String> english = reference.labels().byLanguage().getOrDefault("en", Map.of());
    List<String> keys = english.keySet().stream().filter(key -> key.startsWith(TEXTS)).toList();
    json.writeObjectFieldStart("texts");
    for (String key : keys) {
      json.writeStringField(key.substring(TEXTS.length()), wording.text(key));
    }
    json.writeEndObject();
  }

  /** All areas; on the page of one country those that it speaks of. */
  private List<Area> named(PageContent content, ReporterSets sets) {
    List<Area> all = reference.geography().areas(run.edition());
    if (!content.profile()) {
      return all;
    }
    Set<String> named = content.named(sets.reporters());
    return all.stream().filter(area -> named.contains(area.code())).toList();
  }

  private static boolean isGroup(Area area) {
    return area.level() != AreaLevel.COUNTRY && area.level() != AreaLevel.WORLD;
  }

  private void areas(JsonGenerator json, List<Area> areas) throws IOException {
    json.writeArrayFieldStart("areas");
    for (Area area : areas) {
      json.writeStartObject();
      json.writeStringField("code", area.code());
      json.writeStringField("name", wording.area(area.code()));
      json.writeStringField("level", area.level().name());
      json.writeStringField("parent", area.parent());
      if (isGroup(area)) {
        json.writeStringField("countries", String.join("", new TreeSet<>(area.countries())));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Printed names by list and code. */
  private void names(JsonGenerator json, PageContent content) throws IOException {
    Codes codes = reference.codes();
    json.writeObjectFieldStart("names");
    Set<String> indicators = new LinkedHashSet<>(codes.indicators().codes());
    indicators.addAll(content.indicators());
    names(json, "indicator", indicators);
    names(json, "form", codes.forms().codes());
    names(json, "sex", codes.sexes().codes());
    names(json, "age", codes.ages().codes());
    names(json, "area", List.of(Code.UNKNOWN));
    for (String list : List.of("group", "measure", "reach", "unit", "table", "column", "word")) {
      names(json, list, codesNamed(list));
    }
    json.writeEndObject();
  }

  private void names(JsonGenerator json, String list, Collection<String> codes) throws IOException {
    json.writeObjectFieldStart(list);
    for (String code : codes) {
      json.writeStringField(code, wording.name(list, code));
    }
    json.writeEndObject();
  }

  /** The codes of a list that is named in English. */
  private List<String> codesNamed(String list) {
    String prefix = list + ".";
    Map<String, String> english = reference.labels().byLanguage().getOrDefault("en", Map.of());
    return english.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }

  private void headlines(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("headlines");
    for (HeadlineDefinition headline : reference.page().headlines()) {
      Map<String, String> fields = new TreeMap<>();
      fields.put("id", headline.id());
      fields.put("table", headline.table());
      fields.put("indicator", headline.indicator());
      fields.put("measure", headline.measure());
      fields.put("form", headline.form());
      fields.put("sex", headline.sex());
      fields.put("age", headline.age());
      fields.put("reach", headline.reach());
      json.writeStartObject();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void charts(JsonGenerator json, List<ChartDefinition> charts) throws IOException {
    json.writeArrayFieldStart("charts");
    for (ChartDefinition chart : charts) {
      chart(json, chart);
    }
    json.writeEndArray();
  }

  private static void chart(JsonGenerator json, ChartDefinition chart) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", chart.id());
    json.writeStringField("table", chart.table());
    json.writeStringField("section", chart.section().name());
    json.writeStringField("kind", chart.kind().name());
    json.writeStringField("category", chart.category().name());
    json.writeStringField("series", chart.series().name());
    json.writeArrayFieldStart("measures");
    for (List<String> choice : chart.measures()) {
      json.writeString(choice.stream().collect(Collectors.joining(" ")));
    }
    json.writeEndArray();
    json.writeBooleanField("followsIndicator", chart.followsIndicator());
    json.writeBooleanField("wide", chart.wide());
    json.writeEndObject();
  }

  private void tiles(JsonGenerator json, boolean profile) throws IOException {
    json.writeArrayFieldStart("tiles");
    for (Tile tile : profile ? List.<Tile>of() : reference.page().tiles()) {
      json.writeString(tile.country() + " " + tile.column() + " " + tile.row());
    }
    json.writeEndArray();
  }
}
