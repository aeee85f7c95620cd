package org.compagnon.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.compagnon.security.AccessDenied;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.DatabaseAway;
import org.compagnon.shared.FailureKind;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.StaleData;
import org.compagnon.shared.TooMany;
import org.compagnon.shared.Trace;
import org.compagnon.web.edge.BadForm;
import org.compagnon.web.edge.BodyTooLarge;
import org.compagnon.web.layout.Failures;
import org.compagnon.web.layout.Messages;

/** Turns every failure into a problem document, with the same keys as the screens. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Inject private CurrentCaller caller;
  @Context private HttpServletRequest servlet;
  @Context private ResourceInfo resource;

  @Override
  public Response toResponse(Throwable failure) {
    Throwable cause = Failures.root(failure);
    if (cause instanceof CompagnonException known) {
      return known(known);
    }
    if (cause instanceof EJBAccessException) {
      return known(new AccessDenied());
    }
    if (cause instanceof OptimisticLockException) {
      return known(new StaleData());
    }
    if (cause instanceof ConstraintViolationException invalid) {
      return invalid(invalid);
    }
    if (cause instanceof BodyTooLarge body) {
      return tooLarge(body);
    }
    if (cause instanceof BadForm) {
      return simple(400, "edge.badBody");
    }
    if (cause instanceof WrongBody wrong) {
      return Problem.response(
          400, wrong.key(), wrong.detail(language()), Trace.requestId(), wrong.errors(language()));
    }
    Optional<String> parameter = WrongInput.queryParameter(cause);
    if (parameter.isPresent()) {
      return query(parameter.get());
    }
    if (cause instanceof JsonbException || failure instanceof ProcessingException) {
      return WrongInput.jsonProperty(failure)
          .map(property -> wrong("rest.failure.badProperty", property))
          .orElseGet(() -> simple(400, "rest.failure.badJson"));
    }
    if (cause instanceof WebApplicationException web) {
      int status = web.getResponse().getStatus();
      return status < 400 ? web.getResponse() : simple(status, "rest.failure.status" + status);
    }
    return unexpected(failure);
  }

  private Response unexpected(Throwable failure) {
    String reference = Trace.requestId();
    LOG.log(Level.SEVERE, failure, () -> "Request " + reference + " failed");
    return Problem.response(
        500,
        "shared.failure.unexpected",
        Messages.text(language(), "shared.failure.unexpected", reference),
        reference,
        List.of());
  }

  private Response known(CompagnonException failure) {
    String detail = Messages.text(language(), failure.key(), failure.arguments().toArray());
    List<Problem.FieldError> errors =
        failure instanceof InvalidInput invalid && invalid.field() != null
            ? List.of(new Problem.FieldError(invalid.field(), detail))
            : List.of();
    Response answer =
        Problem.response(
            failure.kind().httpStatus(), failure.key(), detail, Trace.requestId(), errors);
    if (failure.kind() == FailureKind.UNAVAILABLE) {
      answer.getHeaders().putSingle("Retry-After", DatabaseAway.RETRY_AFTER_SECONDS);
    }
    if (failure instanceof TooMany later) {
      answer.getHeaders().putSingle("Retry-After", later.retryAfterSeconds());
    }
    return answer;
  }

  private Response invalid(ConstraintViolationException failure) {
    return Problem.response(
        422,
        "shared.failure.invalid",
        Messages.text(language(), "shared.failure.invalid"),
        Trace.requestId(),
        WrongInput.fields(failure, language().locale()));
  }

  private Response wrong(String key, String field, Object... further) {
    Object[] arguments = Stream.concat(Stream.of(field), Arrays.stream(further)).toArray();
    String detail = Messages.text(language(), key, arguments);
    return Problem.response(
        400, key, detail, Trace.requestId(), List.of(new Problem.FieldError(field, detail)));
  }

  private Response query(String name) {
    Optional<QueryParts.QueryPart> part =
        Optional.ofNullable(resource.getResourceMethod())
            .flatMap(method -> QueryParts.of(method, name));
    String choices = part.map(QueryParts.QueryPart::choices).orElse("");
    String kind = part.flatMap(one -> JsonKinds.kindOf(one.kind())).orElse("");
    if (!choices.isEmpty()) {
      return wrong("rest.failure.queryChoice", name, choices);
    }
    return kind.isEmpty()
        ? wrong("rest.failure.badQuery", name)
        : wrong("rest.failure.queryKind", name, Messages.text(language(), kind));
  }

  private Response simple(int status, String key) {
    String detail = Messages.text(language(), key);
    boolean unknown = detail.startsWith("?");
    return Problem.response(
        status,
        unknown ? "rest.failure.other" : key,
        unknown ? Messages.text(language(), "rest.failure.other") : detail,
        Trace.requestId(),
        List.of());
  }

  private Response tooLarge(BodyTooLarge body) {
    String detail = Messages.text(language(), "edge.tooLarge", body.megabytes());
    return Problem.response(413, "edge.tooLarge", detail, Trace.requestId(), List.of());
  }

  /**
   * The language that is asked for, else the caller's. The container reads the header: it passes
   * over what is no language, where the platform's own reader throws.
   */
  private Language language() {
    String wanted = servlet.getHeader("Accept-Language");
    boolean any = wanted == null || wanted.isBlank() || wanted.strip().startsWith("*");
    return any ? caller.language() : Language.of(servlet.getLocale());
  }
}
