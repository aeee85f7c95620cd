package org.compagnon.web.edge;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.compagnon.shared.Networks;

/**
 * What is known of a request's way to us.
 *
 * <p>Every proxy writes down from whom it has a request. Read from our end, that is true as long as
 * the writer is trusted; the first who is not is the client, and what stands before is its own
 * invention.
 *
 * <p>A proxy writes either the {@code X-Forwarded} headers or {@code Forwarded}, and passes on what
 * a client made up in the other. Where both are there and name different clients, nobody can tell
 * which is which, and neither counts.
 *
 * @param address the client's network address
 * @param scheme {@code http} or {@code https} as a trusted proxy has it; null where none says so
 * @param host host, with a port where one was given, as a trusted proxy has it; null likewise
 */
record Forwarding(String address, String scheme, String host) {
  /** Nobody stands behind more proxies; a longer list is made up. */
  private static final int MOST = 40;

  /**
   * Finds out.
   *
   * @param peer the address at the other end of the connection
   * @param trusted the proxies that are believed
   * @param headers all values of a header, in order; empty where it is missing
   */
  static Forwarding of(String peer, Networks trusted, Function<String, List<String>> headers) {
    Optional<InetAddress> known = Networks.address(peer);
    String here = known.map(InetAddress::getHostAddress).orElse(peer);
    if (known.isEmpty() || !trusted.contains(known.get())) {
      return new Forwarding(here, null, null);
    }
    Optional<Forwarding> extended = ofExtended(here, trusted, headers);
    Optional<Forwarding> standard =
        ofStandard(here, trusted, ForwardedHop.read(headers.apply("Forwarded")));
    Forwarding nothing = new Forwarding(here, null, null);
    if (extended.isPresent() && standard.isPresent()) {
      boolean agree = extended.get().address().equals(standard.get().address());
      return agree ? extended.get() : nothing;
    }
    return extended.or(() -> standard).orElse(nothing);
  }

  /** The X-Forwarded headers: three lists, of which only the addresses are sure to be lists. */
  private static Optional<Forwarding> ofExtended(
      String here, Networks trusted, Function<String, List<String>> headers) {
    List<String> clients = list(headers.apply("X-Forwarded-For"));
    List<String> schemes = list(headers.apply("X-Forwarded-Proto"));
    List<String> hosts = list(headers.apply("X-Forwarded-Host"));
    if (clients.isEmpty() && schemes.isEmpty() && hosts.isEmpty()) {
      return Optional.empty();
    }
    Walk walk = Walk.along(here, trusted, clients);
    return Optional.of(
        new Forwarding(walk.address(), scheme(at(schemes, walk.steps())), at(hosts, walk.steps())));
  }

  private static Optional<Forwarding> ofStandard(
      String here, Networks trusted, List<ForwardedHop> hops) {
    if (hops.isEmpty()) {
      return Optional.empty();
    }
    Walk walk = Walk.along(here, trusted, hops.stream().map(ForwardedHop::client).toList());
    ForwardedHop outermost = hops.get(hops.size() - Math.max(1, walk.steps()));
    return Optional.of(new Forwarding(walk.address(), scheme(outermost.proto()), outermost.host()));
  }

  /** What the outermost trusted proxy wrote, or the only value where a proxy replaces the list. */
  private static String at(List<String> values, int steps) {
    return values.isEmpty() ? null : values.get(Math.max(0, values.size() - Math.max(1, steps)));
  }

  private static String scheme(String value) {
    String lower = value == null ? "" : value.toLowerCase(Locale.ROOT);
    return "http".equals(lower) || "https".equals(lower) ? lower : null;
  }

  private static List<String> list(List<String> values) {
    List<String> all = new ArrayList<>();
    for (String value : values) {
      for (String one : value.split(",", -1)) {
        all.add(one.strip());
      }
    }
    all.removeIf(String::isEmpty);
    return all.size() > MOST ? all.subList(all.size() - MOST, all.size()) : all;
  }

  /**
   * The way back from us towards the client.
   *
   * @param address where it ends
   * @param steps how many entries were believed
   */
  private record Walk(String address, int steps) {

    static Walk along(String here, Networks trusted, List<String> clients) {
      List<String> back = new ArrayList<>(clients);
      Collections.reverse(back);
      String address = here;
      int steps = 0;
      for (String client : back) {
        Optional<InetAddress> next = Networks.address(ForwardedHop.withoutPort(client));
        if (next.isEmpty()) {
          break;
        }
        address = next.get().getHostAddress();
        steps++;
        if (!trusted.contains(next.get())) {
          break;
        }
      }
      return new Walk(address, steps);
    }
  }
}
