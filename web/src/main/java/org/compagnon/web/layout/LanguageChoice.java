package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.SignIn;
import org.compagnon.shared.Language;
import org.compagnon.web.edge.PublicAddress;
import org.omnifaces.util.Faces;

/**
 * The language of the screens: chosen, else the account's, else the browser's. A choice is kept by
 * the browser until it is closed or somebody signs out, so that nobody needs a session for it.
 */
@Named("language")
@RequestScoped
public class LanguageChoice {
  private static final String COOKIE = "language";
  private static final String OF_ACCOUNT = "org.compagnon.language";

  @Inject private CurrentCaller caller;
  @Inject private SignIn signIn;
  @Inject private HttpServletRequest request;
  private Language known;

  /** The language. */
  public Language current() {
    if (known == null) {
      known = chosen(request).or(this::ofAccount).orElseGet(() -> ofBrowser(request));
    }
    return known;
  }

  /** The language as far as it is known without asking the business; for pages about failures. */
  public Language lastKnown() {
    return known == null ? of(request) : known;
  }

  /** The language as far as a request tells it; asks neither the business nor for a session. */
  public static Language of(HttpServletRequest request) {
    return chosen(request).or(() -> remembered(request)).orElseGet(() -> ofBrowser(request));
  }

  private Optional<Language> ofAccount() {
    Optional<Language> language = caller.find().map(found -> found.language());
    HttpSession session = request.getSession(false);
    if (session != null && language.isPresent()) {
      String code = language.get().code();
      if (!code.equals(session.getAttribute(OF_ACCOUNT))) {
        session.setAttribute(OF_ACCOUNT, code);
      }
    }
    return language;
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .flatMap(
            cookie ->
                Arrays.stream(Language.values())
                    .filter(one -> one.code().equals(cookie.getValue())))
        .findFirst();
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session == null ? null : session.getAttribute(OF_ACCOUNT))
        .map(code -> Language.of(code.toString()));
  }

  private static Language ofBrowser(HttpServletRequest request) {
    return Language.of(request.getLocale());
  }

  /** ISO 639-1 code. */
  public String getCode() {
    return current().code();
  }

  /** The locale for the view. */
  public Locale getLocale() {
    return current().locale();
  }

  /**
   * Chooses a language, and remembers it with the account.
   *
   * @param response takes the choice to the browser
   */
  public void remember(Language language, HttpServletResponse response) {
    known = language;
    keep(response, known.code(), -1);
    signIn.speak(known);
  }

  /** Chooses a language by its code, remembers it with the account, and shows the page again. */
  public void choose(String code) throws IOException {
    remember(Language.of(code), Faces.getResponse());
    Faces.getExternalContext().redirect(Faces.getRequestURIWithQueryString());
    Faces.responseComplete();
  }

  /** Forgets the choice: the next one at this browser may be somebody else. */
  public static void forget(HttpServletResponse response) {
    keep(response, "", 0);
  }

  private static void keep(HttpServletResponse response, String code, int seconds) {
    Cookie cookie = new Cookie(COOKIE, code);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(PublicAddress.isHttps());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
