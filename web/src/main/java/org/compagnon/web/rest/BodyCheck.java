package org.compagnon.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks at a JSON body before it becomes a record, so that the answer can name every property that
 * is unknown, of the wrong kind or not one of the choices. The platform's reader would stop at the
 * first, name it by chance, and pass over what it does not know.
 */
@Provider
public class BodyCheck implements ReaderInterceptor {
  private static final String VERSION = "version";
  private static final int DEEPEST = 50;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType());
    if (json && context.getType().isRecord()) {
      byte[] body = context.getInputStream().readAllBytes();
      check(body, context.getGenericType());
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private static void check(byte[] body, Type type) {
    if (body.length == 0) {
      return;
    }
    if (depth(body) > DEEPEST) {
      throw new WrongBody(List.of(new WrongBody.Fault("", "rest.failure.badJson")));
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      check("", reader.readValue(), type);
    } catch (JsonException | UnsupportedOperationException e) {
      // The second is what the reader says of numbers that nobody could reckon with.
      throw new WrongBody(List.of(new WrongBody.Fault("", "rest.failure.badJson")));
    }
  }

  /** How many brackets are open at once at most, those in texts left out. */
  static int depth(byte[] body) {
    int deepest = 0;
    int open = 0;
    boolean text = false;
    for (int k = 0; k < body.length; k++) {
      switch (body[k]) {
        case '"' -> text = !text;
        case '\\' -> k++;
        case '[', '{' -> open += text ? 0 : 1;
        case ']', '}' -> open -= text ? 0 : 1;
        default -> {}
      }
      deepest = Math.max(deepest, open);
    }
    return deepest;
  }

  /**
   * Checks JSON against the record that it is to become.
   *
   * @param path what stands before the names of its properties; empty for a whole body
   * @throws WrongBody if it does not fit, with every property that is wrong
   */
  public static void check(String path, JsonValue value, Type type) {
    List<WrongBody.Fault> faults = new ArrayList<>();
    look(path, value, type, faults);
    if (value instanceof JsonObject given
        && needsVersion(raw(type))
        && !given.containsKey(VERSION)) {
      faults.add(new WrongBody.Fault(VERSION, "rest.failure.versionMissing"));
    }
    if (!faults.isEmpty()) {
      throw new WrongBody(faults);
    }
  }

  /** A change whose version may not be left out has it as a plain number. */
  private static boolean needsVersion(Class<?> raw) {
    return raw.isRecord()
        && Arrays.stream(raw.getRecordComponents())
            .anyMatch(part -> part.getName().equals(VERSION) && part.getType() == int.class);
  }

  private static void look(String path, JsonValue value, Type type, List<WrongBody.Fault> faults) {
    Class<?> raw = raw(type);
    if (value == JsonValue.NULL) {
      if (raw.isPrimitive()) {
        faults.add(wrong(path, JsonKinds.kindOf(raw).orElse("rest.kind.object")));
      }
    } else if (raw.isRecord()) {
      object(path, value, raw, faults);
    } else if (raw.isEnum()) {
      choice(path, value, raw, faults);
    } else if (Collection.class.isAssignableFrom(raw)) {
      list(path, value, type, faults);
    } else if (value instanceof JsonString text && text.getString().indexOf(0) >= 0) {
      faults.add(new WrongBody.Fault(path, "rest.failure.nulCharacter"));
    } else {
      JsonKinds.kindOf(raw)
          .filter(kind -> !JsonKinds.isA(value, raw))
          .ifPresent(kind -> faults.add(wrong(path, kind)));
    }
  }

  private static void object(
      String path, JsonValue value, Class<?> raw, List<WrongBody.Fault> faults) {
    if (!(value instanceof JsonObject given)) {
      faults.add(wrong(path, "rest.kind.object"));
      return;
    }
    RecordComponent[] parts = raw.getRecordComponents();
    for (String name : given.keySet()) {
      String where = path.isEmpty() ? name : path + "." + name;
      Arrays.stream(parts)
          .filter(part -> part.getName().equals(name))
          .findFirst()
          .ifPresentOrElse(
              part -> look(where, given.get(name), part.getGenericType(), faults),
              () -> faults.add(unknown(where, parts)));
    }
  }

  private static void list(String path, JsonValue value, Type type, List<WrongBody.Fault> faults) {
    if (!(value instanceof JsonArray given)) {
      faults.add(wrong(path, "rest.kind.list"));
    } else if (type instanceof ParameterizedType generic) {
      for (int k = 0; k < given.size(); k++) {
        element(path + "[" + k + "]", given.get(k), generic.getActualTypeArguments()[0], faults);
      }
    }
  }

  /** In a list nothing may be left out. */
  private static void element(
      String path, JsonValue value, Type type, List<WrongBody.Fault> faults) {
    if (value == JsonValue.NULL) {
      faults.add(wrong(path, JsonKinds.kindOf(raw(type)).orElse("rest.kind.given")));
    } else {
      look(path, value, type, faults);
    }
  }

  private static void choice(
      String path, JsonValue value, Class<?> raw, List<WrongBody.Fault> faults) {
    List<String> choices =
        Arrays.stream(raw.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    if (!(value instanceof JsonString text) || !choices.contains(text.getString())) {
      faults.add(new WrongBody.Fault(path, "rest.failure.notAChoice", String.join(", ", choices)));
    }
  }

  private static Class<?> raw(Type type) {
    Type plain = type instanceof ParameterizedType generic ? generic.getRawType() : type;
    return plain instanceof Class<?> known ? known : Object.class;
  }

  private static WrongBody.Fault unknown(String path, RecordComponent[] parts) {
    String known =
        Arrays.stream(parts)
            .map(RecordComponent::getName)
            .sorted()
            .collect(Collectors.joining(", "));
    return new WrongBody.Fault(path, "rest.failure.unknownProperty", known);
  }

  private static WrongBody.Fault wrong(String path, String kind) {
    if (path.isEmpty()) {
      return new WrongBody.Fault(path, "rest.failure.bodyNoObject");
    }
    return new WrongBody.Fault(path, "rest.failure.wrongKind", kind);
  }
}
