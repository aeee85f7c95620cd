package org.compagnon.web.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One element of the header {@code Forwarded} (RFC 7239).
 *
 * @param client {@code for}: from whom the proxy has the request; empty where it does not say
 * @param proto {@code proto}; null where it does not say
 * @param host {@code host}; null where it does not say
 */
record ForwardedHop(String client, String proto, String host) {
  private static final int MOST = 40;
  private static final Pattern PART =
      Pattern.compile(
          "\\s*([A-Za-z]{1,20})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\",;\\s]*+))\\s*([,;]|$)");

  /** The elements of all values, in order; what cannot be read ends its value. */
  static List<ForwardedHop> read(List<String> values) {
    List<ForwardedHop> hops = new ArrayList<>();
    values.forEach(value -> readInto(hops, value));
    return hops.size() > MOST ? hops.subList(hops.size() - MOST, hops.size()) : hops;
  }

  private static void readInto(List<ForwardedHop> hops, String value) {
    Matcher part = PART.matcher(value);
    ForwardedHop hop = new ForwardedHop("", null, null);
    int at = 0;
    while (at < value.length() && part.find(at) && part.start() == at) {
      String text =
          part.group(2) == null ? part.group(3) : part.group(2).replaceAll("\\\\(.)", "$1");
      hop = hop.with(part.group(1).toLowerCase(Locale.ROOT), text);
      if (!";".equals(part.group(4))) {
        hops.add(hop);
        hop = new ForwardedHop("", null, null);
      }
      at = part.end();
    }
    if (at < value.length()) {
      // The rest is nothing we know: whoever wrote it says nothing, and nothing before it counts.
      hops.add(new ForwardedHop("", null, null));
    }
  }

  private ForwardedHop with(String name, String value) {
    return switch (name) {
      case "for" -> new ForwardedHop(value, proto, host);
      case "proto" -> new ForwardedHop(client, value, host);
      case "host" -> new ForwardedHop(client, proto, value);
      default -> this;
    };
  }

  /** An address without the port that may follow it, and without the brackets of IPv6. */
  static String withoutPort(String address) {
    if (address.startsWith("[")) {
      int end = address.indexOf(']');
      return end < 0 ? "" : address.substring(1, end);
    }
    int colon = address.indexOf(':');
    boolean port = colon >= 0 && colon == address.lastIndexOf(':');
    return port ? address.substring(0, colon) : address;
  }
}
