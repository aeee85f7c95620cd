package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The secrets that lead to the sheets begun in this browser. They are kept by the browser alone, in
 * cookies that no script can read and that no other site can make it send.
 */
@RequestScoped
class SheetKey {
  private static final String NAME = "sheet-";
  private static final String PATH = "/me/";
  private static final Duration KEPT = Duration.ofDays(120);

  /** The secret for an invitation's sheet; null where this browser has begun none. */
  String find(long invitationId) {
    Object cookie = external().getRequestCookieMap().get(NAME + invitationId);
    return cookie instanceof Cookie found && !found.getValue().isBlank() ? found.getValue() : null;
  }

  /** Gives the browser the secret to keep. */
  void keep(long invitationId, String secret) {
    write(invitationId, secret, (int) KEPT.toSeconds());
  }

  /** Makes the browser forget it: the sheet is handed in. */
  void forget(long invitationId) {
    write(invitationId, "", 0);
  }

  private static void write(long invitationId, String secret, int seconds) {
    ExternalContext external = external();
    Cookie cookie = new Cookie(NAME + invitationId, secret);
    cookie.setPath(external.getRequestContextPath() + PATH);
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(external.isSecure());
    cookie.setAttribute("SameSite", "Strict");
    ((HttpServletResponse) external.getResponse()).addCookie(cookie);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
