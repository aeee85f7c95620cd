package org.compagnon.web.security;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import org.compagnon.security.Incident;
import org.compagnon.web.edge.ClientAddress;

/**
 * Tells the trail of pages and resources that were refused. The container refuses whole areas
 * before any filter and then shows the page for it, so that answers with an error are looked at
 * too.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class DoorWatch implements Filter {
  private static final String TOLD = "org.compagnon.refusalTold";

  @Inject private Event<Incident> incidents;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    chain.doFilter(request, response);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int given =
        status instanceof Integer code ? code : ((HttpServletResponse) response).getStatus();
    if (given == HttpServletResponse.SC_FORBIDDEN && request.getAttribute(TOLD) == null) {
      request.setAttribute(TOLD, true);
      incidents.fire(refusal(asked));
    }
  }

  private static Incident refusal(HttpServletRequest request) {
    boolean byToken = request.getAttribute(CompagnonAuthentication.SCOPES) != null;
    Incident.Kind kind = byToken ? Incident.Kind.TOKEN : Incident.Kind.PAGE;
    HttpSession session = request.getSession(false);
    Object known = session == null ? null : session.getAttribute(SessionCaller.KEY);
    String address = ClientAddress.of(request);
    if (known instanceof SessionCaller caller) {
      return new Incident(kind, caller.accountId(), caller.login(), address, pathOf(request));
    }
    Principal principal = request.getUserPrincipal();
    String login = principal == null ? null : principal.getName();
    return new Incident(kind, null, login, address, pathOf(request));
  }

  /** The path that was asked for, below the product's context and without parameters. */
  private static String pathOf(HttpServletRequest request) {
    Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String whole = first == null ? request.getRequestURI() : first.toString();
    String below = whole.substring(Math.min(whole.length(), request.getContextPath().length()));
    return below.replaceAll(";.*", "");
  }
}
