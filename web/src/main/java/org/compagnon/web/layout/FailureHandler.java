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
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;
import org.compagnon.shared.StaleData;
import org.omnifaces.context.OmniPartialViewContext;
import org.omnifaces.util.Faces;

/**
 * Tells business failures where the person is: as a message on the page after an action, as a 404
 * or 403 page when the page itself cannot be shown. Everything else goes on to the error page.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

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
      if (told) {
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
    if (faces.isPostback()) {
      CDI.current().select(Messages.class).get().failure(failure);
      if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
        return askAnew(faces);
      }
      faces.renderResponse();
      return true;
    }
    return send(faces, failure);
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
    boolean missing = failure.kind() == FailureKind.NOT_FOUND;
    boolean denied = failure.kind() == FailureKind.FORBIDDEN;
    if (!missing && !denied) {
      return false;
    }
    try {
      faces
          .getExternalContext()
          .responseSendError(
              missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
    return true;
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
