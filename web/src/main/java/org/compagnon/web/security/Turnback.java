package org.compagnon.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.compagnon.shared.TooMany;
import org.compagnon.web.edge.PlainAnswer;
import org.compagnon.web.edge.Refusal;
import org.compagnon.web.load.Later;

/** What somebody gets who has not signed in: the sign-in page with the way back, or a 401. */
@ApplicationScoped
class Turnback {
  static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  AuthenticationStatus toSignIn(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (isApi(request)) {
      return unauthorised(response, context);
    }
    String address =
        request.getContextPath()
            + "/sign-in?next="
            + URLEncoder.encode(wayBack(request), StandardCharsets.UTF_8);
    // Whoever has signed in gets the page itself at this address: nobody may keep the way to us.
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Cookie");
    boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
    return ajax ? redirectPartially(response, address) : redirect(response, address);
  }

  AuthenticationStatus refuse(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    try {
      PlainAnswer.write(request, response, refusal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  AuthenticationStatus unauthorised(HttpServletResponse response, HttpMessageContext context) {
    response.setHeader("WWW-Authenticate", "Bearer");
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    write(
        response,
        "application/problem+json",
        "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
            + "\"key\":\"rest.failure.unauthorised\",\"detail\":\"Sign in, or send a valid API token as"
            + " a bearer token.\"}");
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** Whoever guesses tokens is told when to go on. */
  AuthenticationStatus later(
      HttpServletRequest request, HttpServletResponse response, TooMany when) {
    try {
      Later.answer(request, response, when);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** The page that was asked for; after a form was sent, the page that held it. */
  static String wayBack(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString();
    return query == null ? path : path + "?" + query;
  }

  private static AuthenticationStatus redirect(HttpServletResponse response, String address) {
    try {
      response.sendRedirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  static AuthenticationStatus redirectPartially(HttpServletResponse response, String address) {
    write(
        response,
        "text/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
            + address.replace("&", "&amp;")
            + "\"/></partial-response>");
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static void write(HttpServletResponse response, String type, String body) {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      response.getWriter().write(body);
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
