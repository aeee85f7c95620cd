package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a form says of the page it stood on. Pages for strangers keep nothing on the server, all
 * others do, in a session: a form that says otherwise was never shown by its page, or so long ago
 * that it makes no difference.
 */
public final class FormState {
  private static final String STATE = "jakarta.faces.ViewState";
  private static final String NONE = "stateless";
  private static final Set<String> FOR_STRANGERS =
      Set.of("/sign-in", "/forgotten", "/sign-up", "/password", "/set-up");
  private static final Pattern KEPT = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}");

  private FormState() {}

  /** Whether a page keeps nothing on the server; its path in the application, .xhtml or not. */
  public static boolean isStateless(String page) {
    return FOR_STRANGERS.contains(page.replaceFirst("\\.xhtml$", ""));
  }

  /** Whether a form's page cannot be there any more; false for what is no form of a page. */
  static boolean isGone(HttpServletRequest request) {
    String[] states = request.getParameterValues(STATE);
    if (states == null) {
      return false;
    }
    String page = request.getRequestURI().substring(request.getContextPath().length());
    if (states.length > 1) {
      return true;
    }
    return isStateless(page)
        ? !NONE.equals(states[0])
        : !KEPT.matcher(states[0]).matches() || request.getSession(false) == null;
  }
}
