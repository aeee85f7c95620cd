package org.compagnon.web.load;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.compagnon.web.edge.ClientAddress;

/** What a request is, as far as limits go. */
record Asked(HttpServletRequest request, String path) {
  /** What must be computed, or read or written by the thousand. */
  private static final List<String> LONG =
      List.of(
          "/imports",
          "/reports/",
          "/files/",
          "/insights",
          "/comparison",
          "/rule-prices",
          "/preview",
          "/trial",
          "/broader",
          "/forecast",
          "/exclusions",
          "/publish");

  private static final List<String> FREE =
      List.of("/jakarta.faces.resource/", "/health", "/metrics");
  private static final List<String> FILES = List.of(".csv", ".xlsx", ".zip", "/data");
  private static final List<String> MAILS = List.of("/forgotten", "/sign-up");

  static Asked of(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return new Asked(request, path);
  }

  /** Files of pages, and what watches over the node and must always be answered. */
  boolean isFree() {
    return FREE.stream().anyMatch(path::startsWith);
  }

  boolean isApi() {
    return path.startsWith("/api/");
  }

  /** Whoever has signed in or came with a token. */
  Optional<String> account() {
    return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
  }

  String address() {
    return ClientAddress.of(request);
  }

  boolean isByToken() {
    return isApi() && request.getHeader("Authorization") != null;
  }

  /** Whether it may take seconds. */
  boolean isLong() {
    String type = request.getContentType();
    boolean upload = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    return upload
        || FILES.stream().anyMatch(path::endsWith)
        || isApi() && LONG.stream().anyMatch(path::contains);
  }

  /** Whether something comes with it that is read before anybody answers. */
  boolean bringsBody() {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  /** Whether a password is sent. */
  boolean signsIn() {
    return isPost() && path.startsWith("/sign-in") && login() != null;
  }

  /** The login that a password is sent for; null where there is none. */
  String login() {
    return request.getParameter("signIn:login");
  }

  /** Whether a stranger asks for a mail. */
  boolean wantsMail() {
    return isPost() && MAILS.stream().anyMatch(path::startsWith);
  }

  /** Whether a stranger comes with a one-time link, or sends what belongs to one. */
  boolean usesLink() {
    String query = request.getQueryString();
    boolean token = query != null && query.contains("token=");
    return token || isPost() && !path.startsWith("/sign-in") && !wantsMail();
  }

  private boolean isPost() {
    return "POST".equals(request.getMethod());
  }
}
