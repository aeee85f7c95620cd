package org.compagnon.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.compagnon.shared.Trace;

/**
 * Gives every request an id and every response the headers that keep browsers from being tricked.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ResponseGuard implements Filter {
  private static final String REQUEST_ID = "org.compagnon.requestId";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    guard((HttpServletResponse) response);
    HttpServletResponse out = new OnePolicy((HttpServletResponse) response);
    String requestId = requestIdOf(request);
    out.setHeader("X-Request-Id", requestId);
    if (!isStatic(http)) {
      out.setHeader("Cache-Control", "no-store");
    }
    Trace.beginRequest(requestId);
    try {
      chain.doFilter(request, out);
    } finally {
      Trace.end();
    }
  }

  /** A fresh id; the error page of a request keeps the request's. */
  private static String requestIdOf(ServletRequest request) {
    if (request.getAttribute(REQUEST_ID) == null) {
      request.setAttribute(REQUEST_ID, UUID.randomUUID().toString());
    }
    return request.getAttribute(REQUEST_ID).toString();
  }

  /** The headers that every answer has, also one that the container gives before any filter. */
  static void guard(HttpServletResponse response) {
    response.setHeader(OnePolicy.HEADER, OnePolicy.BASE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  private static boolean isStatic(HttpServletRequest request) {
    return request.getRequestURI().contains("/jakarta.faces.resource/");
  }
}
