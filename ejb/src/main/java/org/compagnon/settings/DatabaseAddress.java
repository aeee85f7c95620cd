package org.compagnon.settings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of the database's JDBC address: enough is said, and nothing the product cannot do
 * without is left out.
 */
final class DatabaseAddress {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final Pattern SERVER =
      Pattern.compile("//(?<hosts>[^/?]+)/(?<name>[^/?]+)(?:\\?.*)?");
  private static final Pattern HOST =
      Pattern.compile("(?:\\[[0-9A-Fa-f:.]+]|[^:\\[\\]\\s]+)(?::(\\d{1,6}))?");

  /** What H2 has to be told, so that the same statements mean the same on both databases. */
  private static final List<String> NEEDED_OF_H2 =
      List.of("MODE=POSTGRESQL", "DATABASE_TO_LOWER=TRUE", "DEFAULT_NULL_ORDERING=HIGH");

  private DatabaseAddress() {}

  /** What is wrong with the address; null where nothing is. */
  static String problemWith(String value) {
    if (value.startsWith(H2)) {
      return problemOfH2(value.substring(H2.length()));
    }
    if (value.startsWith(POSTGRESQL)) {
      return problemOfPostgresql(value.substring(POSTGRESQL.length()));
    }
    return "must start with one of " + H2 + ", " + POSTGRESQL;
  }

  private static String problemOfH2(String rest) {
    String[] parts = rest.split(";", -1);
    String place = parts[0].replaceFirst("^(file|mem|tcp|ssl|nio|nioMapped|split|zip):", "");
    if (place.isBlank()) {
      return "does not say where the database is, as in jdbc:h2:file:./data/compagnon;…";
    }
    List<String> given = List.of(rest.toUpperCase(Locale.ROOT).split(";", -1));
    for (String needed : NEEDED_OF_H2) {
      if (!given.contains(needed)) {
        return "must contain ;" + String.join(";", NEEDED_OF_H2);
      }
    }
    return null;
  }

  private static String problemOfPostgresql(String rest) {
    Matcher server = SERVER.matcher(rest);
    if (!server.matches()) {
      return "must name server and database, as in jdbc:postgresql://db.example.org:5432/compagnon";
    }
    for (String one : server.group("hosts").split(",", -1)) {
      Matcher host = HOST.matcher(one);
      if (!host.matches()) {
        return "names a server that cannot be read (" + one + ")";
      }
      if (host.group(1) != null && !WebAddress.isPort(Integer.parseInt(host.group(1)))) {
        return "names a port outside 1 to 65535";
      }
    }
    return null;
  }
}
