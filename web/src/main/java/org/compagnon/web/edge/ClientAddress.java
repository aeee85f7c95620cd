package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Networks;

/**
 * Who sent a request, for lock-outs, limits and the trail: {@code ClientAddress.of(request)}. Ask
 * here and nowhere else; {@code request.getRemoteAddr()} is the proxy's address behind a proxy.
 *
 * <pre>
 * // in a page
 * ClientAddress.of((HttpServletRequest) faces.getExternalContext().getRequest())
 * // in a resource, filter or the authentication mechanism
 * &#64;Context private HttpServletRequest servlet;
 * ClientAddress.of(servlet)
 * </pre>
 *
 * <p>The business tier knows no requests: hand the text to the facade. It is found once for a
 * request and kept with it, so that asking again costs nothing. What {@code X-Forwarded-For} or
 * {@code Forwarded} say counts only from the proxies in {@link Setting#PROXIES_TRUSTED}.
 */
public final class ClientAddress {
  private static final String KEPT = "org.compagnon.forwarding";

  private ClientAddress() {}

  /** The client's IPv4 or IPv6 address as text, always written the same way; never null. */
  public static String of(HttpServletRequest request) {
    return forwarding(request).address();
  }

  /** Whether the request comes from a proxy that is believed. */
  public static boolean isFromTrustedProxy(HttpServletRequest request) {
    return Networks.address(request.getRemoteAddr())
        .filter(Networks.of(Setting.PROXIES_TRUSTED.text())::contains)
        .isPresent();
  }

  /** All that is known of a request's way to us. */
  static Forwarding forwarding(HttpServletRequest request) {
    if (request.getAttribute(KEPT) instanceof Forwarding known) {
      return known;
    }
    Forwarding found =
        Forwarding.of(
            request.getRemoteAddr(),
            Networks.of(Setting.PROXIES_TRUSTED.text()),
            name -> all(request, name));
    request.setAttribute(KEPT, found);
    return found;
  }

  private static List<String> all(HttpServletRequest request, String name) {
    return Collections.list(request.getHeaders(name));
  }
}
