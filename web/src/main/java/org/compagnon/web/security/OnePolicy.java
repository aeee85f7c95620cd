package org.compagnon.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps one content security policy per response. PrimeFaces adds a second header that allows its
 * own scripts by a nonce; two policies would both apply and forbid them, so that its part is put
 * into ours.
 */
class OnePolicy extends HttpServletResponseWrapper {
  static final String HEADER = "Content-Security-Policy";
  static final String BASE =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  OnePolicy(HttpServletResponse response) {
    super(response);
    super.setHeader(HEADER, BASE);
  }

  @Override
  public void addHeader(String name, String value) {
    if (HEADER.equalsIgnoreCase(name)) {
      super.setHeader(HEADER, BASE + "; " + value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    if (HEADER.equalsIgnoreCase(name)) {
      addHeader(name, value);
    } else {
      super.setHeader(name, value);
    }
  }
}
