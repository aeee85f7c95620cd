package org.compagnon.web.layout;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The time zone of whoever reads a page, as their browser has told it in a cookie; the server's own
 * for those who come without scripts.
 */
public final class ReaderZone {
  /** Written by {@code compagnon.js}. */
  private static final String COOKIE = "zone";

  private static final int LONGEST = 60;

  private ReaderZone() {}

  /** The zone of whoever asked for the page that is being made. */
  public static ZoneId now() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context != null
            && context.getExternalContext().getRequest() instanceof HttpServletRequest request
        ? of(request)
        : ZoneId.systemDefault();
  }

  private static ZoneId of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .map(cookie -> zone(cookie.getValue()))
        .findFirst()
        .orElseGet(ZoneId::systemDefault);
  }

  /**
   * The zone that a browser names.
   *
   * @param name such as {@code Europe/Paris}, also with {@code %2F} for the stroke; null and what
   *     is no zone give the server's
   */
  static ZoneId zone(String name) {
    if (name == null || name.length() > LONGEST) {
      return ZoneId.systemDefault();
    }
    try {
      return ZoneId.of(name.replace("%2F", "/"));
    } catch (DateTimeException e) {
      return ZoneId.systemDefault();
    }
  }
}
