package org.compagnon.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.compagnon.settings.DatabaseWatch;
import org.compagnon.shared.DatabaseAway;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/**
 * What everybody gets at once while the database is away: a page or a problem document, with status
 * 503. Asks neither the business nor the database.
 */
@ApplicationScoped
class Unavailable {
  private static final String KEY = "shared.failure.databaseAway";

  /** Whether a request needs no caller and no database: what pages are drawn with, and health. */
  static boolean neverConcerns(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return ResponseGuard.isStatic(request) || path.equals("/health") || path.startsWith("/health/");
  }

  /** Whether a request cannot be answered now. */
  boolean concerns(HttpServletRequest request) {
    return DatabaseWatch.isAway() && !neverConcerns(request);
  }

  AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response) {
    try {
      if (Turnback.isApi(request)) {
        problem(request, response);
      } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        Turnback.redirectPartially(response, Turnback.wayBack(request));
      } else {
        say(response);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** Has the page about it shown. */
  static void say(HttpServletResponse response) throws IOException {
    retry(response);
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  private static void problem(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String words = Texts.say(Language.of(request.getLocale()), KEY);
    String problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", "Service Unavailable")
            .add("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
            .add("key", KEY)
            .add("detail", words)
            .build()
            .toString();
    retry(response);
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(problem);
    response.flushBuffer();
  }

  private static void retry(HttpServletResponse response) {
    response.setHeader("Retry-After", String.valueOf(DatabaseAway.RETRY_AFTER_SECONDS));
  }
}
