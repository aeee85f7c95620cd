package org.compagnon.security;

/** An address of the network without the part that tells one machine from its neighbours. */
final class ShortAddress {
  private static final int MOST = 64;

  private ShortAddress() {}

  /** "203.0.113.7" is "203.0.113.…", "2001:db8:1:2::3" is "2001:db8:1:…"; odd ones are left out. */
  static String of(String address) {
    if (address == null || !address.matches("[0-9A-Fa-f:.%a-z]{2,60}")) {
      return "";
    }
    String shortened =
        address.indexOf(':') < 0
            ? address.replaceFirst("\\.\\d+$", ".…")
            : address.replaceFirst("^(([0-9A-Fa-f]*:){1,3}).*$", "$1…");
    return shortened.length() <= MOST ? shortened : shortened.substring(0, MOST);
  }
}
