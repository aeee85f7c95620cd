package org.compagnon.web.edge;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;
import org.compagnon.shared.Trace;
import org.primefaces.csp.CspException;

/**
 * Says what went wrong. The page about a failure is asked for as if somebody had come for it,
 * without what made the other fail; where it fails too, and over REST, the answer is a plain one.
 */
final class Explanation {
  private static final Logger LOG = Logger.getLogger(Explanation.class.getName());

  private Explanation() {}

  /** For a status that was set on the way. */
  static void ofStatus(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    if (PlainAnswer.isApi(request)) {
      int status = response.getStatus();
      answer(request, response, new Refusal(status, "edge.status", String.valueOf(status)));
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      fallBack(e, request, response);
    }
  }

  /** For what was thrown on the way. */
  static void ofFailure(Throwable failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<BodyTooLarge> large = within(failure, BodyTooLarge.class);
    if (large.isPresent()) {
      answer(request, response, Refusal.tooLarge(large.get().most()));
    } else if (within(failure, BadForm.class).isPresent()) {
      answer(request, response, new Refusal(HttpServletResponse.SC_BAD_REQUEST, "edge.badForm"));
    } else if (within(failure, ViewExpiredException.class).isPresent()) {
      page(response, HttpServletResponse.SC_GONE);
    } else if (within(failure, CspException.class).isPresent()) {
      page(response, HttpServletResponse.SC_BAD_REQUEST);
    } else if (isNothingThere(failure) && !PlainAnswer.isApi(request)) {
      page(response, HttpServletResponse.SC_NOT_FOUND);
    } else if (response.isCommitted() && within(failure, IOException.class).isPresent()) {
      // Whoever hung up gets no answer, and fills no log.
      LOG.log(Level.FINE, failure, () -> "Request " + Trace.requestId() + " was left");
    } else {
      LOG.log(Level.SEVERE, failure, () -> "Request " + Trace.requestId() + " failed");
      if (PlainAnswer.isApi(request)) {
        answer(request, response, failed());
      } else {
        page(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  /** An address without the number it needs, or with one that nothing has. */
  private static boolean isNothingThere(Throwable failure) {
    return within(failure, CompagnonException.class)
        .filter(known -> known.kind() == FailureKind.NOT_FOUND)
        .isPresent();
  }

  /** The container comes back with the page of this status, by {@link #ofStatus}. */
  private static void page(HttpServletResponse response, int status) throws IOException {
    if (!response.isCommitted()) {
      response.sendError(status);
    }
  }

  private static void fallBack(
      Throwable failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.log(Level.SEVERE, failure, () -> "The page about " + Trace.requestId() + " failed too");
    answer(request, response, failed());
  }

  private static Refusal failed() {
    return new Refusal(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "edge.failure");
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    if (!response.isCommitted()) {
      PlainAnswer.write(request, response, refusal);
    }
  }

  private static <T extends Throwable> Optional<T> within(Throwable failure, Class<T> kind) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }
}
