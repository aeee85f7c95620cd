package org.compagnon.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.LanguageChoice;

/** Chooses a language from a page that has no state, such as one about a failure. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private LanguageChoice language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    language.remember(Language.of(request.getParameter("code")), response);
    response.sendRedirect(LocalPath.of(request.getParameter("back")).orElse(home(request)));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(home(request));
  }

  private static String home(HttpServletRequest request) {
    return request.getContextPath() + "/home";
  }
}
