package org.compagnon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.EnumMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailConnectionTest {
  private static final String STORE_PASSWORD = "changeit";

  @TempDir private Path folder;
  private GreenMail server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  @DisplayName("a mail server that asks for user and password gets them")
  void userAndPasswordAreGiven() throws MessagingException, MailConnection.NotTaken {
    start(ServerSetup.PROTOCOL_SMTP);
    server.setUser("sender@mail.example", "sender", "the password");
    try (var connection = new MailConnection(values("sender")::get, "the password")) {
      connection.send(mail("reader@mail.example"), () -> true);
    }
    assertThat(server.getReceivedMessagesForDomain("reader@mail.example")).hasSize(1);
  }

  @Test
  @DisplayName("a wrong password is said by the mail server's own words, and nothing is sent")
  void aWrongPasswordIsSaid() {
    start(ServerSetup.PROTOCOL_SMTP);
    server.setUser("sender@mail.example", "sender", "the password");
    assertThatThrownBy(() -> new MailConnection(values("sender")::get, "another one").close())
        .isInstanceOf(MessagingException.class)
        .hasMessageContaining("535");
  }

  @Test
  @DisplayName("a connection that is TLS from its first byte is spoken, with user and password")
  void implicitTlsIsSpoken() throws Exception {
    startWithCertificateOf("localhost");
    server.setUser("sender@mail.example", "sender", "the password");
    var values = values("sender");
    values.put(Setting.MAIL_TLS, "true");
    values.put(Setting.MAIL_HOST, "localhost");
    try (var connection = new MailConnection(trusting(values), values::get, "the password")) {
      connection.send(mail("reader@mail.example"), () -> true);
    }
    assertThat(server.getReceivedMessagesForDomain("reader@mail.example")).hasSize(1);
  }

  @Test
  @DisplayName("a certificate for another host is refused, though its signer is trusted")
  void anothersCertificateIsRefused() throws Exception {
    startWithCertificateOf("mail.other.example");
    var values = values("");
    values.put(Setting.MAIL_TLS, "true");
    values.put(Setting.MAIL_HOST, "localhost");
    assertThatThrownBy(() -> new MailConnection(trusting(values), values::get, "").close())
        .isInstanceOf(MessagingException.class)
        .hasStackTraceContaining("localhost");
  }

  @Test
  @DisplayName("a certificate that nobody trusts is refused")
  void anUnknownCertificateIsRefused() throws Exception {
    startWithCertificateOf("localhost");
    var values = values("");
    values.put(Setting.MAIL_TLS, "true");
    values.put(Setting.MAIL_HOST, "localhost");
    assertThatThrownBy(() -> new MailConnection(values::get, "").close())
        .isInstanceOf(MessagingException.class)
        .hasStackTraceContaining("PKIX path building failed");
  }

  @Test
  @DisplayName("a mail that somebody else sends meanwhile does not leave")
  void aLostMailDoesNotLeave() throws MessagingException, MailConnection.NotTaken {
    start(ServerSetup.PROTOCOL_SMTP);
    try (var connection = new MailConnection(values("")::get, "")) {
      var refused =
          catchThrowableOfType(
              MailConnection.NotTaken.class,
              () -> connection.send(mail("reader@mail.example"), () -> false));
      assertThat(refused.doubtful()).isFalse();
      assertThat(connection.isOpen()).isFalse();
    }
    assertThat(server.getReceivedMessages()).isEmpty();
    try (var connection = new MailConnection(values("")::get, "")) {
      connection.send(mail("reader@mail.example"), () -> true);
    }
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  @DisplayName(
      "a refusal is certain; a server that goes away before its last answer leaves a doubt")
  void aServerThatGoesAwayLeavesADoubt() throws Exception {
    try (var gone = new AbruptMailServer("250 ok", null);
        var connection = new MailConnection(values("", gone.port())::get, "")) {
      assertThat(failure(connection).doubtful()).isTrue();
    }
    try (var strict = new AbruptMailServer("250 ok", "554 no");
        var connection = new MailConnection(values("", strict.port())::get, "")) {
      assertThat(failure(connection).doubtful()).isFalse();
    }
    try (var early = new AbruptMailServer(null, null);
        var connection = new MailConnection(values("", early.port())::get, "")) {
      assertThat(failure(connection).doubtful()).isFalse();
    }
  }

  private static MailConnection.NotTaken failure(MailConnection connection) {
    return catchThrowableOfType(
        MailConnection.NotTaken.class,
        () -> connection.send(mail("reader@mail.example"), () -> true));
  }

  private static Outgoing mail(String to) {
    return new Outgoing(
        1,
        "claim",
        "<one@compagnon>",
        to,
        "Héllo",
        "text",
        "<p>html</p>",
        Language.EN,
        null,
        null,
        null);
  }

  private void start(String protocol) {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    server.start();
  }

  private Map<Setting, String> values(String user) {
    int port = server.getSmtps() != null ? server.getSmtps().getPort() : server.getSmtp().getPort();
    return values(user, port);
  }

  private static Map<Setting, String> values(String user, int port) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    values.put(Setting.MAIL_HOST, "127.0.0.1");
    values.put(Setting.MAIL_PORT, String.valueOf(port));
    values.put(Setting.MAIL_FROM, "mentoring@mail.example");
    values.put(Setting.MAIL_TLS, "false");
    values.put(Setting.MAIL_STARTTLS, "false");
    values.put(Setting.MAIL_USER, user);
    return values;
  }

  /** A server with a fresh certificate for a host, signed by itself. */
  private void startWithCertificateOf(String host) throws IOException, InterruptedException {
    Path store = folder.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                STORE_PASSWORD,
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host)
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor()).isZero();
    System.setProperty("greenmail.tls.keystore.file", store.toString());
    System.setProperty("greenmail.tls.keystore.password", STORE_PASSWORD);
    try {
      start(ServerSetup.PROTOCOL_SMTPS);
    } finally {
      System.clearProperty("greenmail.tls.keystore.file");
      System.clearProperty("greenmail.tls.keystore.password");
    }
  }

  /** The product's own way to the server, in a runtime that trusts the fresh certificate. */
  private Session trusting(Map<Setting, String> values)
      throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("server.p12"))) {
      keys.load(in, STORE_PASSWORD.toCharArray());
    }
    trusted.load(null, null);
    trusted.setCertificateEntry("server", keys.getCertificate(keys.aliases().nextElement()));
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    Session session = MailServer.session(values::get);
    session.getProperties().put("mail.smtp.ssl.socketFactory", context.getSocketFactory());
    return session;
  }
}
