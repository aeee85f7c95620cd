package org.compagnon.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.compagnon.security.DoorKeeper;
import org.compagnon.security.Incident;
import org.compagnon.web.edge.ClientAddress;

/** Tells the trail who was refused what, and who went. */
@ApplicationScoped
class Doors {
  @Inject private DoorKeeper keeper;

  /** A page or resource was refused to whoever sent the request. */
  void refused(HttpServletRequest request) {
    boolean byToken = request.getAttribute(CompagnonAuthentication.SCOPES) != null;
    Incident.Kind kind = byToken ? Incident.Kind.TOKEN : Incident.Kind.PAGE;
    HttpSession session = request.getSession(false);
    Object known = session == null ? null : session.getAttribute(SessionCaller.KEY);
    if (known instanceof SessionCaller caller) {
      tell(request, kind, caller.accountId(), caller.login());
    } else {
      Principal principal = request.getUserPrincipal();
      tell(request, kind, null, principal == null ? null : principal.getName());
    }
  }

  /** A token was sent that lets nobody in. */
  void wrongToken(HttpServletRequest request) {
    tell(request, Incident.Kind.TOKEN, null, null);
  }

  /** Somebody signed out. */
  void signedOut(HttpServletRequest request, SessionCaller caller) {
    keeper.hear(
        new Incident(
            Incident.Kind.SIGN_OUT,
            caller.accountId(),
            caller.login(),
            ClientAddress.of(request),
            null));
  }

  private void tell(HttpServletRequest request, Incident.Kind kind, Long accountId, String login) {
    keeper.hear(new Incident(kind, accountId, login, ClientAddress.of(request), pathOf(request)));
  }

  /** The path that was asked for, below the product's context and without parameters. */
  private static String pathOf(HttpServletRequest request) {
    Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String whole = first == null ? request.getRequestURI() : first.toString();
    String below = whole.substring(Math.min(whole.length(), request.getContextPath().length()));
    return below.replaceAll(";.*", "");
  }
}
