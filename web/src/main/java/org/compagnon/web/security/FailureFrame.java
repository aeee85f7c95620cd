package org.compagnon.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compagnon.web.layout.Menus;
import org.compagnon.web.layout.NavItem;

/**
 * What a page about a failure shows of whoever is signed in. It knows what stands in the session
 * and the request, and asks nobody: the business or the database may be what failed.
 */
@Named
@RequestScoped
public class FailureFrame {
  private static final Set<String> THEMES = Set.of("light", "dark");

  @Inject private HttpServletRequest request;
  @Inject private Menus menus;

  private Optional<SessionCaller> caller() {
    try {
      HttpSession session = request.getSession(false);
      Object known = session == null ? null : session.getAttribute(SessionCaller.KEY);
      return known instanceof SessionCaller one ? Optional.of(one) : Optional.empty();
    } catch (IllegalStateException ended) {
      return Optional.empty();
    }
  }

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return caller().isPresent();
  }

  /** What they sign in with; empty for nobody. */
  public String getLogin() {
    return caller().map(SessionCaller::login).orElse("");
  }

  /** The entries of their menus; empty for nobody. */
  public List<NavItem> getItems() {
    return caller().map(known -> menus.of(known.roles())).orElse(List.of());
  }

  /** The page that failed, to come back to; the start page where it cannot be told. */
  public String getBack() {
    Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
    Object query = request.getAttribute("jakarta.servlet.error.query_string");
    String address = failed == null ? "/" : failed + (query == null ? "" : "?" + query);
    return LocalPath.of(address).orElse("/");
  }

  /** The theme somebody chose, {@code light} or {@code dark}; null: as their system has it. */
  public String getTheme() {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Arrays.stream(cookies)
            .filter(cookie -> "theme".equals(cookie.getName()))
            .map(Cookie::getValue)
            .filter(THEMES::contains)
            .findFirst()
            .orElse(null);
  }
}
