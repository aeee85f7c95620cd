package org.compagnon.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.compagnon.settings.Setting;

/** The mail domains whose people make their accounts themselves; none by default. */
public final class SignUpDomains {
  private SignUpDomains() {}

  /** All of them, in lower case; empty where nobody makes an account themselves. */
  public static List<String> all() {
    return Arrays.stream(Setting.SIGN_UP_DOMAINS.text().split(","))
        .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
        .filter(domain -> !domain.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether whoever has this address makes their account themselves. */
  public static boolean include(String address) {
    String domain = address.substring(address.lastIndexOf('@') + 1).strip();
    return all().contains(domain.toLowerCase(Locale.ROOT));
  }
}
