package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request whose failure is being explained. Nothing that was sent is looked at again: the page
 * about it is a page of its own, not the answer to a form.
 */
class FailedRequest extends EdgeRequest {
  FailedRequest(HttpServletRequest request, PublicAddress address) {
    super(request, address);
  }

  @Override
  public String getMethod() {
    return "HEAD".equals(super.getMethod()) ? "HEAD" : "GET";
  }

  @Override
  public String getContentType() {
    return null;
  }

  @Override
  public String getHeader(String name) {
    return isOfTheForm(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isOfTheForm(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public String getParameter(String name) {
    return null;
  }

  @Override
  public String[] getParameterValues(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }

  private static boolean isOfTheForm(String name) {
    return "Faces-Request".equalsIgnoreCase(name) || "Content-Type".equalsIgnoreCase(name);
  }
}
