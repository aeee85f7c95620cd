package org.compagnon.web.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shapes of the interface's records, with their ranges, read from the records themselves. */
final class ApiSchemas {
  private static final String REF = "#/components/schemas/";
  private static final List<Class<?>> WHOLE =
      List.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class);

  private final Map<String, Schema> known = new LinkedHashMap<>();

  /** Whether a type is a whole number. */
  static boolean isWhole(Class<?> type) {
    return WHOLE.contains(type);
  }

  /** Every record's schema that was asked for, by its name. */
  Map<String, Schema> all() {
    return known;
  }

  /** The schema of a type: records by reference, everything else in place. */
  Schema of(Type type) {
    return of(type, Map.of());
  }

  private Schema of(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof TypeVariable<?> variable && bound.containsKey(variable)) {
      return of(bound.get(variable), bound);
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, bound);
    }
    return type instanceof Class<?> plain ? ofClass(plain) : schema(SchemaType.OBJECT);
  }

  private Schema ofGeneric(ParameterizedType generic, Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] arguments = generic.getActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw)) {
      return schema(SchemaType.ARRAY).items(of(arguments[0], bound));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return schema(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1], bound));
    }
    String name = raw.getSimpleName() + "Of" + simpleName(arguments[0], bound);
    return raw.isRecord()
        ? reference(name, raw, Map.of(raw.getTypeParameters()[0], arguments[0]))
        : schema(SchemaType.OBJECT);
  }

  private Schema ofClass(Class<?> type) {
    if (type.isRecord()) {
      Class<?> outer = type.getEnclosingClass();
      String name = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
      return reference(name, type, Map.of());
    }
    if (type.isEnum()) {
      Schema choice = schema(SchemaType.STRING);
      Arrays.stream(type.getEnumConstants()).forEach(one -> choice.addEnumeration(one.toString()));
      return choice;
    }
    if (WHOLE.contains(type)) {
      boolean large = type == long.class || type == Long.class;
      return schema(SchemaType.INTEGER).format(large ? "int64" : "int32");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema(SchemaType.BOOLEAN);
    }
    if (Number.class.isAssignableFrom(type) || type == double.class) {
      return schema(SchemaType.NUMBER);
    }
    if (type == Instant.class || type == LocalDate.class) {
      return schema(SchemaType.STRING).format(type == Instant.class ? "date-time" : "date");
    }
    boolean text = CharSequence.class.isAssignableFrom(type);
    return text || type == InputStream.class
        ? schema(SchemaType.STRING)
        : schema(SchemaType.OBJECT);
  }

  private Schema reference(String name, Class<?> record, Map<TypeVariable<?>, Type> bound) {
    if (!known.containsKey(name)) {
      Schema shape = schema(SchemaType.OBJECT);
      known.put(name, shape);
      for (RecordComponent part : record.getRecordComponents()) {
        Schema value = of(part.getGenericType(), bound);
        limit(value, part);
        shape.addProperty(part.getName(), value);
        if (isRequired(part)) {
          shape.addRequired(part.getName());
        }
      }
    }
    return OASFactory.createSchema().ref(REF + name);
  }

  /** Ranges stand on the accessor, the field or the component, depending on the annotation. */
  private static void limit(Schema value, RecordComponent part) {
    if (value.getRef() != null) {
      return;
    }
    Size size = part.getAccessor().getAnnotation(Size.class);
    if (size != null && value.getType() == SchemaType.STRING) {
      value.minLength(size.min() == 0 ? null : size.min());
      value.maxLength(size.max() == Integer.MAX_VALUE ? null : size.max());
    }
    Min least = part.getAccessor().getAnnotation(Min.class);
    if (least != null) {
      value.minimum(BigDecimal.valueOf(least.value()));
    }
    if (part.getAccessor().isAnnotationPresent(Positive.class)) {
      value.minimum(BigDecimal.ONE);
    }
    Max most = part.getAccessor().getAnnotation(Max.class);
    if (most != null) {
      value.maximum(BigDecimal.valueOf(most.value()));
    }
  }

  private static boolean isRequired(RecordComponent part) {
    return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class, Positive.class)
        .anyMatch(part.getAccessor()::isAnnotationPresent);
  }

  private static String simpleName(Type type, Map<TypeVariable<?>, Type> bound) {
    Type known =
        type instanceof TypeVariable<?> variable ? bound.getOrDefault(variable, type) : type;
    return known instanceof Class<?> plain ? plain.getSimpleName() : "Values";
  }

  private static Schema schema(SchemaType type) {
    return OASFactory.createSchema().type(type);
  }
}
