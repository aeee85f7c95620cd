package org.compagnon.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.compagnon.web.edge.PublicAddress;

/**
 * Ties the sign-in form to the browser it was shown in: the form and a cookie carry the same
 * secret. Another site can make a browser send a form, but not one with this secret; nobody can be
 * signed in under another's name that way. Needs no session, because most who see the form never
 * come in.
 */
final class EntryToken {
  private static final String PLAIN = "entry";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private EntryToken() {}

  /** The secret of this browser; a new one where it has none. */
  static String give(HttpServletRequest request, HttpServletResponse response) {
    return find(request)
        .orElseGet(
            () -> {
              byte[] bytes = new byte[BYTES];
              RANDOM.nextBytes(bytes);
              String token = Base64.getUrlEncoder().encodeToString(bytes);
              response.addCookie(cookie(token));
              return token;
            });
  }

  /** Whether what a form brings is the secret of this browser. */
  static boolean fits(HttpServletRequest request, String brought) {
    byte[] wanted = find(request).orElse("").getBytes(StandardCharsets.UTF_8);
    return brought != null
        && wanted.length > 0
        && MessageDigest.isEqual(wanted, brought.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> find(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> name().equals(cookie.getName()))
        .map(Cookie::getValue)
        .filter(value -> TOKEN.matcher(value).matches())
        .findFirst();
  }

  private static Cookie cookie(String token) {
    Cookie cookie = new Cookie(name(), token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(PublicAddress.isHttps());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private static String name() {
    return PublicAddress.isHttps() ? "__Host-" + PLAIN : PLAIN;
  }
}
