package org.compagnon.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Two states of a thing, property by property, side by side. */
final class StateDiff {
  private StateDiff() {}

  /**
   * The properties of both states in their order; those of parts are named {@code part.property}.
   *
   * @param before JSON, or null for something new
   * @param after JSON, or null for something gone
   */
  static List<Line> of(String before, String after) {
    Map<String, String> old = flat(before);
    Map<String, String> young = flat(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(young.keySet());
    List<Line> lines = new ArrayList<>();
    for (String name : names) {
      String was = old.get(name);
      String is = young.get(name);
      boolean changed = before != null && after != null && !Objects.equals(was, is);
      lines.add(new Line(name, was, is, changed));
    }
    return lines;
  }

  /**
   * One property.
   *
   * @param name empty for a state that is a single value
   * @param before null where there was none
   * @param after null where there is none
   * @param changed whether both states exist and differ here
   */
  public record Line(String name, String before, String after, boolean changed) {}

  private static Map<String, String> flat(String state) {
    Map<String, String> values = new LinkedHashMap<>();
    if (state != null) {
      try (JsonReader reader = Json.createReader(new StringReader(state))) {
        add(values, "", reader.readValue());
      } catch (JsonException e) {
        values.put("", state);
      }
    }
    return values;
  }

  private static void add(Map<String, String> values, String name, JsonValue value) {
    switch (value.getValueType()) {
      case OBJECT -> {
        JsonObject object = value.asJsonObject();
        object.forEach((key, part) -> add(values, name.isEmpty() ? key : name + "." + key, part));
      }
      case ARRAY -> {
        int place = 1;
        for (JsonValue part : value.asJsonArray()) {
          add(values, name + "[" + place++ + "]", part);
        }
      }
      case STRING -> values.put(name, ((JsonString) value).getString());
      case NULL -> values.put(name, "");
      default -> values.put(name, value.toString());
    }
  }
}
