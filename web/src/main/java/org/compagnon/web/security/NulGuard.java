package org.compagnon.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Leaves the character U+0000 out of what is typed or stands in an address. Nobody can type it, and
 * PostgreSQL cannot store or look for it. Also lets a page give a form the number for scripts that
 * it came without.
 */
public class NulGuard implements Filter {
  /** The parameter with the page's number for scripts, and the attribute that stands in for it. */
  public static final String NONCE = "primefaces.nonce";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(
        request instanceof HttpServletRequest http ? new Cleaned(http) : request, response);
  }

  /** A text without the character; null for null. */
  static String clean(String text) {
    return text == null ? null : text.replace("\0", "");
  }

  /** A request whose parameters do not hold the character. */
  private static final class Cleaned extends HttpServletRequestWrapper {

    private Cleaned(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getQueryString() {
      String query = super.getQueryString();
      return query == null ? null : clean(query.replace("%00", ""));
    }

    @Override
    public String getParameter(String name) {
      String value = clean(super.getParameter(name));
      boolean missing = NONCE.equals(name) && (value == null || value.isBlank());
      return missing && getAttribute(NONCE) instanceof String given ? given : value;
    }

    @Override
    public String[] getParameterValues(String name) {
      return cleaned(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> parameters = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, values) -> parameters.put(name, cleaned(values)));
      return parameters;
    }

    private static String[] cleaned(String[] values) {
      return values == null
          ? null
          : Arrays.stream(values).map(NulGuard::clean).toArray(String[]::new);
    }
  }
}
