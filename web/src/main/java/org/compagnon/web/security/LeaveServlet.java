package org.compagnon.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.compagnon.web.layout.LanguageChoice;

/** Signs out from a page that has no state, such as one about a failure. */
@WebServlet("/sign-out")
public class LeaveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    LanguageChoice.forget(response);
    response.sendRedirect(request.getContextPath() + "/sign-in");
  }

  /** Whoever types the address is not signed out by it, because a link could lead there. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/home");
  }
}
