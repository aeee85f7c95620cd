package org.compagnon.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of network addresses and networks, such as {@code 10.0.0.5, 192.168.0.0/16, fd00::/8}.
 * Names are never looked up.
 */
public final class Networks {
  private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]{1,44}");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

  private final List<Network> all;

  private Networks(List<Network> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads a list.
   *
   * @param text addresses and networks with commas or blanks between; may be empty
   * @throws IllegalArgumentException if one is no such thing; the message is that one
   */
  public static Networks of(String text) {
    List<Network> all = new ArrayList<>();
    for (String one : SEPARATOR.split(text.strip())) {
      if (!one.isEmpty()) {
        all.add(Network.of(one).orElseThrow(() -> new IllegalArgumentException(one)));
      }
    }
    return new Networks(all);
  }

  /**
   * Reads an IPv4 or IPv6 address without asking anybody for a name.
   *
   * @return the address; empty where the text is none; an IPv4 address written as IPv6 is IPv4
   */
  public static Optional<InetAddress> address(String text) {
    int zone = text.indexOf('%');
    String plain = zone < 0 ? text : text.substring(0, zone);
    if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /**
   * Whose an address is, for limits: an IPv4 address itself, of an IPv6 address the first half,
   * because every household has all the addresses of the other half.
   *
   * @param text an address; anything else is taken as it is
   */
  public static String holder(String text) {
    Optional<InetAddress> address = address(text);
    if (address.isEmpty() || address.get().getAddress().length == 4) {
      return text;
    }
    return HexFormat.of().formatHex(address.get().getAddress(), 0, 8) + "::/64";
  }

  /** Whether an address is in one of the networks. */
  public boolean contains(InetAddress address) {
    return all.stream().anyMatch(network -> network.contains(address));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * One network.
   *
   * @param length how many bits of an address say that it belongs here
   */
  private record Network(byte[] first, int length) {

    static Optional<Network> of(String text) {
      int slash = text.indexOf('/');
      Optional<InetAddress> base = address(slash < 0 ? text : text.substring(0, slash));
      if (base.isEmpty()) {
        return Optional.empty();
      }
      byte[] first = base.get().getAddress();
      String length = slash < 0 ? String.valueOf(first.length * 8) : text.substring(slash + 1);
      boolean fits =
          LENGTH.matcher(length).matches() && Integer.parseInt(length) <= first.length * 8;
      return fits ? Optional.of(new Network(first, Integer.parseInt(length))) : Optional.empty();
    }

    boolean contains(InetAddress address) {
      byte[] other = address.getAddress();
      return other.length == first.length
          && Arrays.mismatch(first, 0, length / 8, other, 0, length / 8) < 0
          && (length % 8 == 0
              || ((first[length / 8] ^ other[length / 8]) & 0xff) >> (8 - length % 8) == 0);
    }
  }
}
