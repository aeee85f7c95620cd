package org.compagnon.web.layout;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** Says in the page's language what a command lacks; the business tier speaks the server's. */
final class Violations {
  private Violations() {}

  /** The sentence of a violation. */
  static String say(ConstraintViolation<?> violation, Locale locale) {
    return Validation.buildDefaultValidatorFactory()
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), new Context(violation), locale);
  }

  /** The field that is meant: the last named part of the path. */
  static String field(ConstraintViolation<?> violation) {
    String field = null;
    for (Path.Node node : violation.getPropertyPath()) {
      field = node.getName() == null ? field : node.getName();
    }
    return field;
  }

  private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
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
      throw new jakarta.validation.ValidationException("Cannot be seen as " + type.getName());
    }
  }
}
