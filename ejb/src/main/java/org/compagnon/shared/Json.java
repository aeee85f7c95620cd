package org.compagnon.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;

/**
 * JSON of records for columns that hold a document; properties in alphabetical order, nulls left
 * out.
 */
public final class Json {
  private static final Jsonb JSONB =
      JsonbBuilder.create(
          new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

  private Json() {}

  /** The value as JSON; null gives "null". */
  public static String write(Object value) {
    return JSONB.toJson(value);
  }

  /** The value of a type from its JSON; unknown properties are ignored. */
  public static <T> T read(String json, Class<T> type) {
    return JSONB.fromJson(json, type);
  }
}
