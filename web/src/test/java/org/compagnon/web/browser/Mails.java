package org.compagnon.web.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that were sent by mail, as the demonstration writes them to the log. */
final class Mails {
  private Mails() {}

  /** The newest link to an address, below the context. */
  static String newestLink(String address) {
    return newestLink(address, "");
  }

  /** The newest link to an address, other than one before. */
  static String newestLink(String address, String before) {
    Pattern mail =
        Pattern.compile(
            "Demo mail to "
                + Pattern.quote(address)
                + ": https?://[^/]+(/password\\?token=[A-Za-z0-9_-]+)");
    for (int tries = 0; tries < 150; tries++) {
      Matcher link = mail.matcher(Product.log());
      String newest = before;
      while (link.find()) {
        newest = link.group(1);
      }
      if (!newest.equals(before)) {
        return newest;
      }
      Product.pause();
    }
    throw new AssertionError("No link for " + address + " in the log");
  }
}
