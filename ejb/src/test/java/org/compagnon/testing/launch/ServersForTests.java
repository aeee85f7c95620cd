package org.compagnon.testing.launch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database and the mail server of an integration test run and writes their addresses
 * into the options of the server's JVM. Does nothing in a run of plain tests.
 */
public class ServersForTests implements LauncherSessionListener {
  /** Mails to this address are refused every time. */
  public static final String REFUSED = "refused@mail.example";

  private static final String H2 =
      "jdbc:h2:mem:it;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  private EmbeddedPostgres postgres;
  private GreenMail mail;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String database = System.getProperty("it.database");
    if (database == null) {
      return;
    }
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dit.database=" + database,
                "-Dcompagnon.survey.key=a-key-that-lies-outside-every-database",
                "-Dcompagnon.password.iterations=10000"));
    options.addAll(databaseOptions(database));
    options.addAll(mailOptions());
    System.setProperty("it.jvm", String.join(" ", options));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (mail != null) {
      mail.stop();
    }
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private List<String> databaseOptions(String database) {
    if ("h2".equals(database)) {
      return List.of(
          "-Dcompagnon.db.driver=org.h2.jdbcx.JdbcDataSource", "-Dcompagnon.db.url=" + H2);
    }
    try {
      postgres = EmbeddedPostgres.builder().setPort(0).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        "-Dcompagnon.db.driver=org.postgresql.ds.PGSimpleDataSource",
        "-Dcompagnon.db.url=jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
        "-Dcompagnon.db.user=postgres",
        "-Dcompagnon.db.password=postgres");
  }

  private List<String> mailOptions() {
    ServerSetup[] both = {
      new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
      new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
    };
    mail = new GreenMail(both);
    mail.withConfiguration(
        com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
            .withDisabledAuthentication());
    mail.start();
    mail.getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              if (REFUSED.equals(address.getEmail())) {
                throw new com.icegreen.greenmail.user.UserException("mailbox unavailable");
              }
              String login = address.getEmail();
              var known = mail.getUserManager().getUserByEmail(login);
              return known != null ? known : mail.setUser(login, login, login);
            });
    return List.of(
        "-Dcompagnon.sign-up.domains=newcomers.example",
        "-Dcompagnon.mail.mode=smtp",
        "-Dcompagnon.mail.from=mentoring@it.example",
        "-Dcompagnon.base.url=http://mentoring.it.example",
        "-Dcompagnon.mail.host=127.0.0.1",
        "-Dcompagnon.mail.port=" + mail.getSmtp().getPort(),
        "-Dit.pop3.port=" + mail.getPop3().getPort());
  }
}
