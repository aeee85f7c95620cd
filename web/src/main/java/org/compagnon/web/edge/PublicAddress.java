package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Networks;

/**
 * Under which address a request reached us, as its sender sees it: that of the base URL where it
 * names the base URL's host, else what the connection and trusted proxies say.
 *
 * @param scheme {@code http} or {@code https}
 * @param host host name or address in lower case, IPv6 in brackets
 * @param port the port, also where it is the scheme's own
 */
public record PublicAddress(String scheme, String host, int port) {
  private static final String KEPT = "org.compagnon.publicAddress";
  private static final String HTTPS = "https";
  private static final Pattern AUTHORITY =
      Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::(\\d{1,5}))?");

  /**
   * Finds out.
   *
   * @return the address; empty where the request names no host, or one that is not ours
   */
  static Optional<PublicAddress> of(HttpServletRequest request) {
    if (request.getAttribute(KEPT) instanceof PublicAddress known) {
      return Optional.of(known);
    }
    Optional<PublicAddress> found = find(request);
    found.ifPresent(address -> request.setAttribute(KEPT, address));
    return found;
  }

  /** Whether a request came by https, as far as its sender can tell. */
  public static boolean isSecure(HttpServletRequest request) {
    return of(request).filter(PublicAddress::isSecure).isPresent();
  }

  private static Optional<PublicAddress> find(HttpServletRequest request) {
    Forwarding forwarding = ClientAddress.forwarding(request);
    String named = forwarding.host() == null ? request.getHeader("Host") : forwarding.host();
    Matcher authority = AUTHORITY.matcher(named == null ? "" : named.strip());
    if (!authority.matches()) {
      return Optional.empty();
    }
    String host = host(authority.group(1));
    int port = authority.group(2) == null ? -1 : Integer.parseInt(authority.group(2));
    PublicAddress base = base();
    if (host.equals(base.host()) && (port < 0 || port == base.port())) {
      return Optional.of(base);
    }
    String scheme = forwarding.scheme() == null ? request.getScheme() : forwarding.scheme();
    return isOurs(host, base, request.getLocalAddr())
        ? Optional.of(new PublicAddress(scheme, host, port < 0 ? standardPort(scheme) : port))
        : Optional.empty();
  }

  /** The address in the base URL, without its path. */
  static PublicAddress base() {
    URI base = URI.create(Setting.BASE_URL.text());
    int port = base.getPort() < 0 ? standardPort(base.getScheme()) : base.getPort();
    return new PublicAddress(base.getScheme(), host(base.getHost()), port);
  }

  /** Whether people reach us under https: then no cookie may travel otherwise. */
  public static boolean isHttps() {
    return base().isSecure();
  }

  boolean isSecure() {
    return HTTPS.equals(scheme);
  }

  /** As it begins an address: scheme, host, and the port where it is not the scheme's own. */
  String origin() {
    return scheme + "://" + authority();
  }

  /** Host, and the port where it is not the scheme's own. */
  String authority() {
    return port == standardPort(scheme) ? host : host + ":" + port;
  }

  /**
   * Ours are the base URL's host, those of the setting, and for health checks and whoever sits at
   * the machine: localhost and the address the connection came in at.
   */
  private static boolean isOurs(String host, PublicAddress base, String local) {
    if (host.equals(base.host()) || "localhost".equals(host)) {
      return true;
    }
    Optional<InetAddress> address = Networks.address(host.replaceAll("[\\[\\]]", ""));
    return address.isPresent()
            && (address.get().isLoopbackAddress()
                || address.equals(Networks.address(String.valueOf(local))))
        || Arrays.asList(Setting.HOSTS.text().toLowerCase(Locale.ROOT).split("[,\\s]+"))
            .contains(host);
  }

  private static String host(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static int standardPort(String scheme) {
    return HTTPS.equals(scheme) ? 443 : 80;
  }
}
