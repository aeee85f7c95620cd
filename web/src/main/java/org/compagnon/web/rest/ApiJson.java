package org.compagnon.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Constructible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Writes an OpenAPI model as JSON. The interface of MicroProfile has models and no writer; the
 * server's own writer cannot be reached, and on a full server it fails (see {@link
 * ApiDocumentServlet}). Parts that hold nothing are left out.
 */
final class ApiJson {
  /** Properties whose name in the document is another than in the model. */
  private static final Map<String, String> NAMES =
      Map.of(
          "ref", "$ref",
          "enumeration", "enum",
          "defaultValue", "default",
          "additionalPropertiesSchema", "additionalProperties");

  /** Maps that stand for their owner in the document. */
  private static final List<String> WHOLE =
      List.of("pathItems", "mediaTypes", "APIResponses", "schemes", "operations", "extensions");

  private ApiJson() {}

  /** The document. */
  static String write(OpenAPI document) {
    return value(document).toString();
  }

  private static JsonValue value(Object value) {
    if (value instanceof Constructible model) {
      return object(model);
    }
    if (value instanceof Map<?, ?> map) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      map.forEach((name, one) -> object.add(nameOf(name), value(one)));
      return object.build();
    }
    if (value instanceof Collection<?> all) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      all.forEach(one -> array.add(value(one)));
      return array.build();
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return Json.createValue(new BigDecimal(number.toString()));
    }
    return Json.createValue(value.toString());
  }

  private static JsonValue object(Constructible model) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    properties(model)
        .forEach(
            getter -> {
              Object value = read(model, getter);
              if (value == null || isEmpty(value)) {
                return;
              }
              String name = propertyOf(getter);
              if (WHOLE.contains(name)) {
                ((Map<?, ?>) value).forEach((key, one) -> object.add(nameOf(key), value(one)));
              } else {
                object.add(NAMES.getOrDefault(name, name), value(value));
              }
            });
    return object.build();
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Collection<?> all && all.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static List<Method> properties(Constructible model) {
    boolean path = model instanceof PathItem;
    return Arrays.stream(shapeOf(model.getClass()).getMethods())
        .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
        .filter(method -> !method.isAnnotationPresent(Deprecated.class))
        .filter(method -> !path || !isOneOfThePaths(method))
        .filter(method -> !method.getName().equals("getAdditionalPropertiesBoolean"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** A path's operations are read all at once, by their verbs. */
  private static boolean isOneOfThePaths(Method method) {
    return method.getReturnType() == org.eclipse.microprofile.openapi.models.Operation.class;
  }

  /** The interface of MicroProfile that a server's class implements. */
  private static Class<?> shapeOf(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Class<?> one : at.getInterfaces()) {
        if (Constructible.class.isAssignableFrom(one)
            && one.getName().startsWith("org.eclipse.microprofile.openapi.models.")) {
          return one;
        }
      }
    }
    throw new IllegalArgumentException("No part of an OpenAPI document: " + type);
  }

  private static Object read(Constructible model, Method getter) {
    try {
      return getter.invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The document cannot be read: " + getter, e);
    }
  }

  private static String propertyOf(Method getter) {
    String name = getter.getName().substring("get".length());
    boolean shout = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return shout ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String nameOf(Object key) {
    return key instanceof PathItem.HttpMethod verb
        ? verb.name().toLowerCase(Locale.ROOT)
        : String.valueOf(key);
  }
}
