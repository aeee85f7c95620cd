package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher of the demo command, where it has to refuse. */
class StartIT {
  private static final Path CONFIG = Path.of(System.getProperty("it.preboot")).getParent();

  @Test
  @DisplayName("SE1 a wrong setting stops the start with a sentence that names it")
  void aWrongSettingStopsTheStart() throws IOException, InterruptedException {
    ProcessBuilder start = start(free());
    start.environment().put("COMPAGNON_MAIL_PORT", "abc");
    String said = endOf(start, 1);
    assertThat(said)
        .contains("Compagnon does not start: The setting compagnon.mail.port")
        .contains("COMPAGNON_MAIL_PORT")
        .contains("'abc' but must be a whole number from 1 to 65535")
        .doesNotContain("cannot be read");
  }

  @ParameterizedTest(name = "SE1 {0} with the driver {1} stops the start: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "not set",
      value = {
        "jdbc:postgresql://127.0.0.1:1/compagnon | not set | name different databases",
        "jdbc:h2:mem:start;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + " | org.postgresql.ds.PGSimpleDataSource | name different databases",
        "jdbc:oracle:thin:@db | not set | must start with one of jdbc:h2:, jdbc:postgresql:",
        "jdbc:postgresql: | org.postgresql.ds.PGSimpleDataSource | must name server and database",
        "not set | org.nothing.DataSource | must be one of org.h2.jdbcx.JdbcDataSource"
      })
  void aDoubtfulDatabaseStopsTheStart(String address, String driver, String why)
      throws IOException, InterruptedException {
    ProcessBuilder start = start(free());
    if (address != null) {
      start.environment().put("COMPAGNON_DB_URL", address);
    }
    if (driver != null) {
      start.environment().put("COMPAGNON_DB_DRIVER", driver);
    }
    assertThat(endOf(start, 1)).contains("Compagnon does not start: ").contains(why);
  }

  @Test
  @DisplayName("a port in use stops the start with a sentence that names it")
  void aPortInUseStopsTheStart() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      assertThat(endOf(start(taken.getLocalPort()), 1))
          .contains("port " + taken.getLocalPort() + " is in use");
    }
  }

  @Test
  @DisplayName("an option that does not exist, or a node that is no member, is refused")
  void aWrongOptionIsRefused() throws IOException, InterruptedException {
    ProcessBuilder unknown = start(free());
    unknown.command().addAll(List.of("--haep", "2g"));
    assertThat(endOf(unknown, 1)).contains("--haep is no option");
    ProcessBuilder stranger = start(free());
    stranger.command().addAll(List.of("--members", "127.0.0.1:6900", "--member", "127.0.0.1:6901"));
    assertThat(endOf(stranger, 1)).contains("--members and --member go together");
  }

  private static ProcessBuilder start(int port) throws IOException {
    Path work = Files.createTempDirectory(Path.of(System.getProperty("it.work")), "start");
    ProcessBuilder builder =
        new ProcessBuilder(
                new ArrayList<>(
                    List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        CONFIG.resolve("Start.java").toString(),
                        "--micro",
                        System.getProperty("it.micro"),
                        "--war",
                        System.getProperty("it.war"),
                        "--config",
                        CONFIG.toString(),
                        "--work",
                        work.toString(),
                        "--port",
                        String.valueOf(port),
                        "--attached")))
            .directory(work.toFile())
            .redirectErrorStream(true);
    builder.environment().put("COMPAGNON_SURVEY_KEY", "not-in-the-home-of-whoever-builds-this");
    builder
        .environment()
        .put(
            "COMPAGNON_DB_URL",
            "jdbc:h2:mem:start;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    return builder;
  }

  private static String endOf(ProcessBuilder builder, int code)
      throws IOException, InterruptedException {
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(code);
    return said;
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
