package org.compagnon.organisation.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Mail addresses: the plain form that every mail program takes. */
public final class Mail {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

  private Mail() {}

  /** Whether the text is an address; at most 64 characters before the {@code @} and 254 in all. */
  public static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return at > 0 && at <= 64 && text.length() <= 254 && ADDRESS.matcher(text).matches();
  }

  /** The form in which two addresses are compared; null for null. */
  public static String key(String address) {
    return address == null ? null : address.toLowerCase(Locale.ROOT);
  }
}
