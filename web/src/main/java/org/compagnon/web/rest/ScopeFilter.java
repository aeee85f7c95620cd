package org.compagnon.web.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.compagnon.security.AccessDenied;
import org.compagnon.web.security.CompagnonAuthentication;

/**
 * Holds a token to its scopes, and a signed-in browser to requests from our own pages (a session
 * cookie alone is not enough to change anything).
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ScopeFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Map<String, String> AREA_OF =
      Map.ofEntries(
          Map.entry("people", "people"),
          Map.entry("safety-blocks", "safety"),
          Map.entry("skills", "people"),
          Map.entry("programmes", "programmes"),
          Map.entry("enrolments", "programmes"),
          Map.entry("pairing-rounds", "pairing"),
          Map.entry("relationships", "relationships"),
          Map.entry("waves", "evaluation"),
          Map.entry("evaluations", "evaluation"),
          Map.entry("questionnaires", "evaluation"),
          Map.entry("reports", "reports"),
          Map.entry("audit", "audit"));

  @Context private HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean reading = READING.contains(request.getMethod().toUpperCase(Locale.ROOT));
    if (servlet.getAttribute(CompagnonAuthentication.SCOPES) instanceof Set<?> scopes) {
      String area = areaOf(request.getUriInfo().getPath());
      if (area != null && !scopes.contains(area + (reading ? ":read" : ":write"))) {
        throw new AccessDenied();
      }
    } else if (!reading && !isFromOurPages()) {
      throw new AccessDenied();
    }
  }

  /** The area that a path belongs to; null for what every token may see (itself and its jobs). */
  private static String areaOf(String path) {
    String[] parts = path.replaceFirst("^/", "").split("/");
    boolean rounds = parts.length > 2 && "pairing-rounds".equals(parts[2]);
    String first = rounds ? "pairing-rounds" : parts[0];
    return AREA_OF.getOrDefault(first, "me".equals(first) || "jobs".equals(first) ? null : first);
  }

  private boolean isFromOurPages() {
    String site = servlet.getHeader("Sec-Fetch-Site");
    return "same-origin".equals(site) || servlet.getHeader("X-Compagnon") != null;
  }
}
