package org.compagnon.settings;

import java.net.URI;
import java.net.URISyntaxException;

/** The form of the address people reach the product under. */
final class WebAddress {
  private static final String FORM =
      "must be an address such as https://mentoring.example.org without a last slash";
  private static final int LAST_PORT = 65_535;

  private WebAddress() {}

  /** What is wrong with the address; null where nothing is. */
  static String problemWith(String value) {
    try {
      URI address = new URI(value);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      boolean bare =
          address.getQuery() == null
              && address.getFragment() == null
              && address.getUserInfo() == null
              && !value.endsWith("/");
      if (!web || address.getHost() == null || !bare) {
        return FORM;
      }
      boolean reachable = address.getPort() == -1 || isPort(address.getPort());
      return reachable ? null : "names a port outside 1 to " + LAST_PORT;
    } catch (URISyntaxException e) {
      return FORM;
    }
  }

  /** Whether the address means this machine only, by its name. */
  static boolean isLocalhost(String value) {
    return "localhost".equalsIgnoreCase(URI.create(value).getHost());
  }

  static boolean isPort(int port) {
    return port >= 1 && port <= LAST_PORT;
  }
}
