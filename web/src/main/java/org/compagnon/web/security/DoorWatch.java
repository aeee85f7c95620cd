package org.compagnon.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the trail of pages and resources that were refused. The container refuses whole areas
 * before any filter and then shows the page for it, so that answers with an error are looked at
 * too.
 */
public class DoorWatch implements Filter {
  private static final String TOLD = "org.compagnon.refusalTold";

  @Inject private Doors doors;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int given =
        status instanceof Integer code ? code : ((HttpServletResponse) response).getStatus();
    if (given == HttpServletResponse.SC_FORBIDDEN && request.getAttribute(TOLD) == null) {
      request.setAttribute(TOLD, true);
      doors.refused((HttpServletRequest) request);
    }
  }
}
