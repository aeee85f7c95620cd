package org.compagnon.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsCheckTest {
  private static final String PG_DRIVER = "org.postgresql.ds.PGSimpleDataSource";

  private final Map<Setting, String> values = defaults();

  @Test
  @DisplayName("the defaults start")
  void theDefaultsStart() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql:",
        "jdbc:postgresql://",
        "jdbc:postgresql:///compagnon",
        "jdbc:postgresql://db.example.org",
        "jdbc:postgresql://db.example.org/",
        "jdbc:postgresql://db.example.org:/compagnon",
        "jdbc:postgresql://db.example.org:99999/compagnon",
        "jdbc:postgresql://db.example.org:0/compagnon",
        "jdbc:postgresql://db.example.org:5432?user=a",
        "jdbc:mysql://db.example.org/compagnon"
      })
  @DisplayName("a PostgreSQL address that leaves out server, database or a real port is refused")
  void halfPostgresqlAddresses(String url) {
    values.put(Setting.DB_DRIVER, PG_DRIVER);
    values.put(Setting.DB_URL, url);
    assertRefused("COMPAGNON_DB_URL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost/compagnon",
        "jdbc:postgresql://db.example.org:5432/compagnon?ssl=true",
        "jdbc:postgresql://a.example.org:5432,b.example.org:5433/compagnon",
        "jdbc:postgresql://[::1]:5432/compagnon"
      })
  @DisplayName("whole PostgreSQL addresses are taken")
  void wholePostgresqlAddresses(String url) {
    values.put(Setting.DB_DRIVER, PG_DRIVER);
    values.put(Setting.DB_URL, url);
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:",
        "jdbc:h2:file:",
        "jdbc:h2:file:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "jdbc:h2:file:./data/compagnon",
        "jdbc:h2:file:./data/compagnon;MODE=PostgreSQL"
      })
  @DisplayName("an H2 address without a place or without what the product needs is refused")
  void halfH2Addresses(String url) {
    values.put(Setting.DB_URL, url);
    assertRefused("COMPAGNON_DB_URL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "a@", "@b.org", "a b@c.org", "a@b.org,c@d.org", "a@b@c.org", ""})
  @DisplayName("a sender that is no mail address is refused")
  void noMailAddress(String from) {
    values.put(Setting.MAIL_FROM, from);
    assertRefused("COMPAGNON_MAIL_FROM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://mentoring.example.org:99999",
        "http://mentoring.example.org/",
        "http://user@mentoring.example.org",
        "http://mentoring.example.org?a=b",
        "ftp://mentoring.example.org",
        "mentoring.example.org"
      })
  @DisplayName("a base address that cannot begin a link is refused")
  void noBaseAddress(String address) {
    values.put(Setting.BASE_URL, address);
    assertRefused("COMPAGNON_BASE_URL");
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL_FROM, mentoring@compagnon.example, COMPAGNON_MAIL_FROM",
    "MAIL_HOST, localhost, COMPAGNON_MAIL_HOST",
    "BASE_URL, http://localhost:8080, COMPAGNON_BASE_URL",
    "MAIL_PORT, 99999, COMPAGNON_MAIL_PORT"
  })
  @DisplayName("mails do not go out with the demo's sender, server or address")
  void doubtfulMail(Setting setting, String value, String named) {
    goodMail();
    assertThatCode(this::check).doesNotThrowAnyException();
    values.put(setting, value);
    assertRefused(named);
  }

  @Test
  @DisplayName("the demo may send from this machine")
  void theDemoMaySend() {
    values.put(Setting.DEMO, "true");
    values.put(Setting.MAIL_MODE, "smtp");
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("an owner of the tables is another role, and only on PostgreSQL")
  void theOwnerIsAnotherRole() {
    values.put(Setting.DB_OWNER_USER, "compagnon_owner");
    assertRefused("compagnon.db.owner.user");
    values.put(Setting.DB_DRIVER, PG_DRIVER);
    values.put(Setting.DB_URL, "jdbc:postgresql://localhost/compagnon");
    assertThatCode(this::check).doesNotThrowAnyException();
    values.put(Setting.DB_OWNER_USER, values.get(Setting.DB_USER));
    assertRefused("compagnon.db.owner.user");
  }

  private void goodMail() {
    values.put(Setting.MAIL_MODE, "smtp");
    values.put(Setting.MAIL_HOST, "mail.example.org");
    values.put(Setting.MAIL_FROM, "mentoring@example.org");
    values.put(Setting.BASE_URL, "https://mentoring.example.org");
  }

  private void assertRefused(String named) {
    assertThatThrownBy(this::check)
        .isInstanceOf(BadSettings.class)
        .hasMessageContaining(named)
        .hasMessageStartingWith("Compagnon does not start: ");
  }

  private void check() {
    SettingsCheck.check(values::get, false);
  }

  private static Map<Setting, String> defaults() {
    Properties shipped = new Properties();
    try (InputStream file =
        Setting.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      shipped.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      values.put(setting, shipped.getProperty(setting.key(), ""));
    }
    return values;
  }
}
