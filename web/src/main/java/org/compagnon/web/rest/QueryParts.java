package org.compagnon.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The query parameters of a call, those in a bean included. */
final class QueryParts {

  private QueryParts() {}

  /**
   * One query parameter.
   *
   * @param standard its value where it is left out; null where there is none
   */
  record QueryPart(String name, Type type, String standard) {

    private static Optional<QueryPart> of(AnnotatedElement element, Type type) {
      return Optional.ofNullable(element.getAnnotation(QueryParam.class))
          .map(query -> new QueryPart(query.value(), type, standardOf(element)));
    }

    private static String standardOf(AnnotatedElement element) {
      DefaultValue standard = element.getAnnotation(DefaultValue.class);
      return standard == null ? null : standard.value();
    }

    /** The class of one value: that of the elements where there may be several. */
    Class<?> kind() {
      Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
      return one instanceof Class<?> known ? known : Object.class;
    }

    /** The names to choose from, with commas between; empty where it is no choice. */
    String choices() {
      return kind().isEnum()
          ? Arrays.stream(kind().getEnumConstants())
              .map(one -> ((Enum<?>) one).name())
              .collect(Collectors.joining(", "))
          : "";
    }
  }

  /** The query parameters of a resource's method, in the order in which they are written. */
  static List<QueryPart> of(Method method) {
    List<QueryPart> parts = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          QueryPart.of(field, field.getGenericType()).ifPresent(parts::add);
        }
      } else {
        QueryPart.of(parameter, parameter.getParameterizedType()).ifPresent(parts::add);
      }
    }
    return parts;
  }

  /** The parameter of that name; empty where the method has none. */
  static Optional<QueryPart> of(Method method, String name) {
    return of(method).stream().filter(part -> part.name().equals(name)).findFirst();
  }
}
