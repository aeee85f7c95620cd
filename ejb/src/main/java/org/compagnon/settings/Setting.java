package org.compagnon.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.compagnon.shared.Networks;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the product. The key as an environment variable: upper case with underscores
 * ({@code compagnon.db.url} is {@code COMPAGNON_DB_URL}). Defaults stand in {@code
 * META-INF/microprofile-config.properties}.
 */
public enum Setting {
  /** The data source class: H2's or PostgreSQL's. */
  DB_DRIVER("compagnon.db.driver", Setting::driver),
  /** The database's JDBC address. */
  DB_URL("compagnon.db.url", DatabaseAddress::problemWith),
  /** The database user. */
  DB_USER("compagnon.db.user", Setting::notEmpty),
  /**
   * The role that owns the tables and brings them up to date, where it is another than the one that
   * works with them (PostgreSQL only); empty: the database user does both.
   */
  DB_OWNER_USER("compagnon.db.owner.user", value -> null),
  /** The address people reach the product under; links in mails begin with it. */
  BASE_URL("compagnon.base.url", WebAddress::problemWith),
  /**
   * The proxies in front of the product, as addresses and networks ({@code 10.0.0.5,
   * 192.168.0.0/16}). What they say of a client's address, scheme and host is believed, of nobody
   * else.
   */
  PROXIES_TRUSTED("compagnon.proxies.trusted", Setting::networks),
  /**
   * Further host names under which the product may be asked for, besides the base URL's; a request
   * for another is refused.
   */
  HOSTS("compagnon.hosts", Setting::hostNames),
  /**
   * From where {@code /metrics} may be read, as addresses and networks; empty with an empty token:
   * from nowhere.
   */
  METRICS_ADDRESSES("compagnon.metrics.addresses", Setting::networks),
  /**
   * A secret of at least 32 characters, which opens {@code /metrics} as a bearer token. Give it by
   * the environment only; it is shown nowhere.
   */
  METRICS_TOKEN("compagnon.metrics.token", Setting::secretOrEmpty, true),
  /** Whether the invented company is loaded into an empty database. */
  DEMO("compagnon.demo", Setting::trueOrFalse),
  /** {@code show}: mails are kept and shown, none is sent; {@code smtp}: mails are sent. */
  MAIL_MODE("compagnon.mail.mode", value -> oneOf(value, "show", "smtp")),
  /** The mail server's host. */
  MAIL_HOST("compagnon.mail.host", Setting::notEmpty),
  /** The mail server's port. */
  MAIL_PORT("compagnon.mail.port", value -> number(value, 1, 65_535)),
  /** The sender of every mail. */
  MAIL_FROM("compagnon.mail.from", Setting::mailAddress),
  /** {@code true}: the connection to the mail server must be upgraded to TLS. */
  MAIL_STARTTLS("compagnon.mail.starttls", Setting::trueOrFalse),
  /**
   * {@code true}: the connection to the mail server is TLS from its first byte (often port 465).
   */
  MAIL_TLS("compagnon.mail.tls", Setting::trueOrFalse),
  /** The user that signs in at the mail server; empty: nobody signs in. */
  MAIL_USER("compagnon.mail.user", value -> null),
  /**
   * A secret of at least 32 characters, the same on every node and kept outside the database: with
   * it, not even whoever holds the database can read anonymous sheets that wait to be blended. A
   * survey keeps the key it was launched with: do not change it while one is open.
   */
  SURVEY_KEY("compagnon.survey.key", Setting::secretOrEmpty, true),
  /**
   * {@code count}: in lists, particles belong to the family name ("van der Meer" stands under V);
   * {@code skip}: they do not (under M). What is kept is sorted anew at the next start.
   */
  NAMES_PARTICLES("compagnon.names.particles", value -> oneOf(value, "count", "skip")),
  /** Hash rounds of new passwords (PBKDF2 with HMAC-SHA-512). */
  PASSWORD_ITERATIONS("compagnon.password.iterations", value -> number(value, 10_000, 10_000_000)),
  /**
   * Mail domains, separated by commas, whose people make their account themselves, as participants;
   * the address is confirmed by mail. Empty: nobody does.
   */
  SIGN_UP_DOMAINS("compagnon.sign-up.domains", Setting::domains),
  /** How many passwords are hashed at once; 0: half of the processors, at least one. */
  PASSWORD_AT_ONCE("compagnon.password.at-once", value -> number(value, 0, 256)),
  /** Hours after which a session ends, however it is used. */
  SESSION_HOURS("compagnon.session.hours", value -> number(value, 1, 168)),
  /** Minutes after which a session ends that is not used. */
  SESSION_IDLE_MINUTES("compagnon.session.idle-minutes", value -> number(value, 5, 1_440)),
  /** Wrong passwords from one address for one login before that pair has to wait. */
  SIGN_IN_ATTEMPTS("compagnon.sign-in.attempts", value -> number(value, 3, 100)),
  /** Minutes that the pair of login and address has to wait; the span of the next three too. */
  SIGN_IN_WAIT_MINUTES("compagnon.sign-in.wait-minutes", value -> number(value, 1, 1_440)),
  /**
   * Wrong passwords from one address for all logins in that time before it goes on slowly: one
   * whenever its share of the time has passed. Whoever signed in there before is not counted.
   */
  SIGN_IN_ADDRESS_ATTEMPTS(
      "compagnon.sign-in.address-attempts", value -> number(value, 10, 99_999)),
  /**
   * Wrong passwords for one login from all addresses in that time, after which each address has a
   * third of its attempts for that login.
   */
  SIGN_IN_LOGIN_ATTEMPTS("compagnon.sign-in.login-attempts", value -> number(value, 10, 99_999)),
  /** Links asked for by mail from one address in that time before it goes on slowly. */
  LINKS_MAILS("compagnon.links.mails", value -> number(value, 5, 99_999)),
  /** Requests with a one-time link from one address in that time before it goes on slowly. */
  LINKS_VISITS("compagnon.links.visits", value -> number(value, 10, 999_999)),
  /** Requests with wrong API tokens from one address in that time before it goes on slowly. */
  API_WRONG_TOKENS("compagnon.api.wrong-tokens", value -> number(value, 10, 99_999)),
  /** API requests of one account in a minute before it goes on slowly. */
  API_PER_MINUTE("compagnon.api.per-minute", value -> number(value, 10, 999_999)),
  /** Requests of one account that are answered at once; a few more wait their turn. */
  AT_ONCE_ACCOUNT("compagnon.at-once.account", value -> number(value, 2, 64)),
  /** Imports, exports and other long requests of one account that are answered at once. */
  AT_ONCE_LONG("compagnon.at-once.long", value -> number(value, 1, 64)),
  /**
   * Requests of all who have not signed in that are answered at once by one node; one address has
   * two thirds of that at most.
   */
  AT_ONCE_STRANGERS("compagnon.at-once.strangers", value -> number(value, 8, 9_999));

  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("[^\\s@<>(),;:\"\\[\\]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");
  private static final int SECRET_LENGTH = 32;

  private final String key;
  private final Function<String, String> check;
  private final boolean secret;

  Setting(String key, Function<String, String> check) {
    this(key, check, false);
  }

  Setting(String key, Function<String, String> check, boolean secret) {
    this.key = key;
    this.check = check;
    this.secret = secret;
  }

  /** The key in MicroProfile Config. */
  public String key() {
    return key;
  }

  /** The value; never null. */
  public String text() {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse("").trim();
  }

  /** The value as a number. */
  public int number() {
    return Integer.parseInt(text());
  }

  /** Whether the value is {@code true}. */
  public boolean isOn() {
    return "true".equalsIgnoreCase(text());
  }

  /** What is wrong with a value, or empty. */
  Optional<String> problemWith(String value) {
    return Optional.ofNullable(check.apply(value))
        .map(
            problem ->
                "The setting %s (environment variable %s) is %s but %s."
                    .formatted(
                        key, environmentName(), secret ? "given" : "'" + value + "'", problem));
  }

  /** The key as the environment writes it. */
  String environmentName() {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static String notEmpty(String value) {
    return value.isEmpty() ? "must not be empty" : null;
  }

  private static String secretOrEmpty(String value) {
    return value.isEmpty() || value.length() >= SECRET_LENGTH
        ? null
        : "must have at least %d characters, or be empty".formatted(SECRET_LENGTH);
  }

  private static String trueOrFalse(String value) {
    return oneOf(value, "true", "false");
  }

  private static String driver(String value) {
    return oneOf(value, "org.h2.jdbcx.JdbcDataSource", "org.postgresql.ds.PGSimpleDataSource");
  }

  private static String oneOf(String value, String... allowed) {
    for (String one : allowed) {
      if (one.equals(value)) {
        return null;
      }
    }
    return "must be one of " + String.join(", ", allowed);
  }

  private static String number(String value, int least, int most) {
    String problem = "must be a whole number from %d to %d".formatted(least, most);
    if (!value.matches("\\d{1,9}")) {
      return problem;
    }
    int number = Integer.parseInt(value);
    return number < least || number > most ? problem : null;
  }

  private static String networks(String value) {
    try {
      Networks.of(value);
      return null;
    } catch (IllegalArgumentException e) {
      return "'%s' in it is neither an address nor a network such as 10.0.0.0/8"
          .formatted(e.getMessage());
    }
  }

  private static String mailAddress(String value) {
    boolean whole = value.length() <= 254 && MAIL_ADDRESS.matcher(value).matches();
    return whole ? null : "must be a mail address such as mentoring@example.org";
  }

  private static String domains(String value) {
    boolean good = value.matches("(\\s*([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]{2,}\\s*(,|$))*");
    return good ? null : "must be mail domains separated by commas, such as example.org";
  }

  private static String hostNames(String value) {
    return value.matches("[A-Za-z0-9._,\\s-]*")
        ? null
        : "must be host names with commas between, without scheme, port or path";
  }
}
