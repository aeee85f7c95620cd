package org.compagnon.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailServerCheckTest {
  private static final boolean PASSWORD = true;

  private final Map<Setting, String> values = new EnumMap<>(Setting.class);

  MailServerCheckTest() {
    values.put(Setting.MAIL_HOST, "mail.example.org");
    values.put(Setting.MAIL_TLS, "true");
    values.put(Setting.MAIL_STARTTLS, "false");
    values.put(Setting.MAIL_USER, "sender");
  }

  @Test
  @DisplayName("SE1 user and password over TLS or STARTTLS are fine, and so is neither")
  void whatIsFine() {
    assertThat(MailServerCheck.problems(values::get, PASSWORD)).isEmpty();
    values.put(Setting.MAIL_TLS, "false");
    values.put(Setting.MAIL_STARTTLS, "true");
    assertThat(MailServerCheck.problems(values::get, PASSWORD)).isEmpty();
    values.put(Setting.MAIL_STARTTLS, "false");
    values.put(Setting.MAIL_USER, "");
    assertThat(MailServerCheck.problems(values::get, !PASSWORD)).isEmpty();
  }

  @Test
  @DisplayName("SE1 TLS and STARTTLS together are refused")
  void bothKindsOfTlsAreRefused() {
    values.put(Setting.MAIL_STARTTLS, "true");
    assertThat(MailServerCheck.problems(values::get, PASSWORD))
        .singleElement()
        .asString()
        .contains("compagnon.mail.tls", "compagnon.mail.starttls");
  }

  @Test
  @DisplayName("SE1 a user without a password is refused, and a password without a user")
  void halfASignInIsRefused() {
    assertThat(MailServerCheck.problems(values::get, !PASSWORD))
        .singleElement()
        .asString()
        .contains("COMPAGNON_MAIL_PASSWORD");
    values.put(Setting.MAIL_USER, "");
    assertThat(MailServerCheck.problems(values::get, PASSWORD)).hasSize(1);
  }

  @Test
  @DisplayName("SE1 a password that everybody on the way could read is refused; here it stays here")
  void aReadablePasswordIsRefused() {
    values.put(Setting.MAIL_TLS, "false");
    assertThat(MailServerCheck.problems(values::get, PASSWORD))
        .singleElement()
        .asString()
        .contains("mail.example.org");
    values.put(Setting.MAIL_HOST, "127.0.0.1");
    assertThat(MailServerCheck.problems(values::get, PASSWORD)).isEmpty();
  }

  @Test
  @DisplayName("SE1 settings that do not fit together stop the start")
  void theStartIsStopped() throws IOException {
    Properties shipped = new Properties();
    try (InputStream file =
        Setting.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      shipped.load(file);
    }
    for (Setting setting : Setting.values()) {
      values.putIfAbsent(setting, shipped.getProperty(setting.key()));
    }
    SettingsCheck.check(values::get, PASSWORD);
    assertThatThrownBy(() -> SettingsCheck.check(values::get, !PASSWORD))
        .isInstanceOf(BadSettings.class)
        .hasMessageContaining("compagnon.mail.user");
  }
}
