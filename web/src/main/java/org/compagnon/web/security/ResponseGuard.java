package org.compagnon.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.compagnon.settings.Outages;
import org.compagnon.shared.Trace;
import org.compagnon.web.edge.ClientAddress;
import org.compagnon.web.edge.PublicAddress;

/**
 * Gives every request an id and every response the headers that keep browsers from being tricked.
 */
public class ResponseGuard implements Filter {
  private static final String REQUEST_ID = "org.compagnon.requestId";
  private static final String HEADER = "X-Request-Id";
  private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    guard(http, (HttpServletResponse) response);
    HttpServletResponse out = new OnePolicy((HttpServletResponse) response);
    String requestId = requestIdOf(http);
    out.setHeader(HEADER, requestId);
    if (!isStatic(http)) {
      out.setHeader("Cache-Control", "no-store");
    }
    Trace.beginRequest(requestId);
    try {
      chain.doFilter(request, out);
    } catch (ServletException | RuntimeException e) {
      if (!Outages.isOutage(e) || out.isCommitted()) {
        throw e;
      }
      Unavailable.say(out);
    } finally {
      Trace.end();
    }
  }

  /** The trusted proxy's id, or a fresh one; the error page of a request keeps the request's. */
  private static String requestIdOf(HttpServletRequest request) {
    if (request.getAttribute(REQUEST_ID) == null) {
      String given = ClientAddress.isFromTrustedProxy(request) ? request.getHeader(HEADER) : null;
      boolean kept = given != null && GIVEN_ID.matcher(given).matches();
      request.setAttribute(REQUEST_ID, kept ? given : UUID.randomUUID().toString());
    }
    return request.getAttribute(REQUEST_ID).toString();
  }

  /** The headers that every answer has, also one that the container gives before any filter. */
  static void guard(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(OnePolicy.HEADER, OnePolicy.BASE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (PublicAddress.isSecure(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  static boolean isStatic(HttpServletRequest request) {
    return request.getRequestURI().contains("/jakarta.faces.resource/");
  }
}
