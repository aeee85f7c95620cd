package org.compagnon.web.layout;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.compagnon.security.AccessDenied;
import org.compagnon.security.NoPerson;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.DatabaseAway;
import org.compagnon.shared.FailureKind;
import org.compagnon.shared.Language;
import org.compagnon.shared.StaleData;
import org.compagnon.shared.Texts;
import org.compagnon.shared.TooMany;
import org.omnifaces.context.OmniPartialViewContext;
import org.omnifaces.util.Faces;
import org.primefaces.csp.CspException;

/**
 * Tells business failures where the person is: as a message on the page after an action, as a 404,
 * 403 or 409 page when the page itself cannot be shown. Everything else goes on to the error page.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

  /** Request attribute with the sentence why a page cannot be shown. */
  private static final String REFUSAL = "org.compagnon.refusal";

  /** Where it is said what an account lacks that belongs to nobody of the directory. */
  static final String WITHOUT_PERSON = "/account/person";

  FailureHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable failure = events.next().getContext().getException();
      Throwable root = Failures.root(failure);
      Optional<CompagnonException> known = known(root);
      boolean told =
          root instanceof ConstraintViolationException invalid
              ? tell(faces, invalid)
              : known.isPresent() && tell(faces, known.get());
      if (told || root instanceof CspException && send(faces, HttpServletResponse.SC_BAD_REQUEST)) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static Optional<CompagnonException> known(Throwable failure) {
    if (failure instanceof CompagnonException known) {
      return Optional.of(known);
    }
    if (failure instanceof EJBAccessException) {
      return Optional.of(new AccessDenied());
    }
    if (failure instanceof OptimisticLockException) {
      return Optional.of(new StaleData());
    }
    return Optional.empty();
  }

  private static boolean tell(FacesContext faces, ConstraintViolationException invalid) {
    if (!faces.isPostback() || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      return false;
    }
    CDI.current().select(Messages.class).get().violations(invalid);
    faces.renderResponse();
    return true;
  }

  private static boolean tell(FacesContext faces, CompagnonException failure) {
    sayWhen(faces, failure);
    if (faces.isPostback() && failure.kind() != FailureKind.UNAVAILABLE) {
      CDI.current().select(Messages.class).get().failure(failure);
      if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
        return askAnew(faces);
      }
      faces.renderResponse();
      return true;
    }
    return send(faces, failure);
  }

  /** Who asks too much is told when to come back, programs too; partial answers stay a success. */
  private static void sayWhen(FacesContext faces, CompagnonException failure) {
    ExternalContext external = faces.getExternalContext();
    if (failure instanceof TooMany later && !external.isResponseCommitted()) {
      external.setResponseHeader("Retry-After", String.valueOf(later.retryAfterSeconds()));
      if (!faces.getPartialViewContext().isAjaxRequest()) {
        external.setResponseStatus(failure.kind().httpStatus());
      }
    }
  }

  /**
   * What the page shows has gone since it was opened, and it cannot even be drawn with a message:
   * the browser asks for it anew, and the page decides where to go.
   */
  private static boolean askAnew(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    if (external.isResponseCommitted()) {
      return false;
    }
    if (faces.getPartialViewContext().isAjaxRequest()) {
      OmniPartialViewContext.getCurrentInstance(faces).resetPartialResponse();
    }
    external.responseReset();
    Faces.refreshWithQueryString();
    return true;
  }

  private static boolean send(FacesContext faces, CompagnonException failure) {
    ExternalContext external = faces.getExternalContext();
    if (failure instanceof NoPerson && !external.isResponseCommitted()) {
      try {
        external.redirect(external.getRequestContextPath() + WITHOUT_PERSON);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      faces.responseComplete();
      return true;
    }
    if (failure.kind() == FailureKind.UNAVAILABLE) {
      external.setResponseHeader("Retry-After", String.valueOf(DatabaseAway.RETRY_AFTER_SECONDS));
    } else if (failure.kind() != FailureKind.NOT_FOUND && failure.kind() != FailureKind.FORBIDDEN) {
      Language language = CDI.current().select(LanguageChoice.class).get().current();
      String sentence = Texts.say(language, failure.key(), failure.arguments());
      external.getRequestMap().put(REFUSAL, sentence);
    }
    return send(faces, status(failure.kind()));
  }

  private static boolean send(FacesContext faces, int status) {
    if (faces.getExternalContext().isResponseCommitted()) {
      return false;
    }
    try {
      faces.getExternalContext().responseSendError(status, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
    return true;
  }

  /** An address that names what cannot be shown is as good as one that names nothing. */
  private static int status(FailureKind kind) {
    return switch (kind) {
      case NOT_FOUND, INVALID -> HttpServletResponse.SC_NOT_FOUND;
      case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
      case CONFLICT -> HttpServletResponse.SC_CONFLICT;
      case TOO_MANY, UNAVAILABLE -> kind.httpStatus();
    };
  }

  /** Puts the handler in front of the others. */
  public static class Factory extends ExceptionHandlerFactory {

    /** For Faces. */
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new FailureHandler(getWrapped().getExceptionHandler());
    }
  }
}
