package org.compagnon.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which part of a request is wrong, where the platform only says that something is. */
final class WrongInput {
  private static final Pattern PROPERTY = Pattern.compile("property '?(\\w+)'?");
  private static final MessageInterpolator MESSAGES =
      Validation.buildDefaultValidatorFactory().getMessageInterpolator();

  private WrongInput() {}

  /**
   * The path of the JSON property that could not be read; empty where the JSON itself is broken.
   */
  static Optional<String> jsonProperty(Throwable failure) {
    List<String> path = new ArrayList<>();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      Matcher matcher = PROPERTY.matcher(String.valueOf(at.getMessage()));
      if (matcher.find() && !path.contains(matcher.group(1))) {
        path.add(matcher.group(1));
      }
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(String.join(".", path));
  }

  /**
   * The name of the query parameter whose value is of the wrong kind. The platform answers such a
   * request like an unknown address; only the implementation's own exception knows better.
   */
  static Optional<String> queryParameter(Throwable failure) {
    if (!failure.getClass().getName().endsWith("ParamException$QueryParamException")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          String.valueOf(failure.getClass().getMethod("getParameterName").invoke(failure)));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return Optional.of("?");
    }
  }

  /** The fields that break a rule, with the sentence in a language, by field. */
  static List<Problem.FieldError> fields(ConstraintViolationException failure, Locale locale) {
    return failure.getConstraintViolations().stream()
        .map(found -> new Problem.FieldError(fieldOf(found), sentence(found, locale)))
        .sorted(Comparator.comparing(Problem.FieldError::field))
        .toList();
  }

  private static String sentence(ConstraintViolation<?> violation, Locale locale) {
    return MESSAGES.interpolate(violation.getMessageTemplate(), new Found(violation), locale);
  }

  /** The field's path without the method and parameter that lead to it. */
  private static String fieldOf(ConstraintViolation<?> violation) {
    String[] parts = violation.getPropertyPath().toString().split("\\.", 3);
    return parts[parts.length - 1];
  }

  /** What the sentence is about. */
  private record Found(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      return type.cast(this);
    }
  }
}
