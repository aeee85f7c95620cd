package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An installation that keeps its mails says so; this one is no demonstration. */
class MailModeIT {
  private static final Duration START = Duration.ofMinutes(8);
  private static final Pattern LINK = Pattern.compile("/set-up\\?token=[A-Za-z0-9_-]+");

  @Test
  @DisplayName("where no mail goes out, every page says so to those who run the product")
  void saysSo() throws IOException, InterruptedException {
    int port = free();
    Path work = Files.createTempDirectory(Path.of(System.getProperty("it.work")), "mail");
    Path log = work.resolve("server.log");
    Process server =
        new ProcessBuilder(command(port, work))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try (BrowserContext context =
        Chromium.get().newContext(new Browser.NewContextOptions().setLocale("en"))) {
      context.setDefaultTimeout(60_000);
      Page page = context.newPage();
      open(page, "http://localhost:" + port + link(log, server));
      page.fill("[id='setUp:name']", "Ada First");
      page.fill("[id='setUp:login']", "ada@it.example");
      page.fill("[id='setUp:password']", "a long enough passphrase 7");
      page.fill("[id='setUp:again']", "a long enough passphrase 7");
      page.click("[id='setUp:save']");
      page.waitForURL(url -> !url.contains("set-up"));
      if (page.locator("[id='signIn:login']").count() > 0) {
        page.fill("[id='signIn:login']", "ada@it.example");
        page.fill("[id='signIn:password']", "a long enough passphrase 7");
        page.click("[id='signIn:enter']");
      }
      for (String path : List.of("/admin/programmes", "/system/jobs", "/system/outbox")) {
        page.navigate("http://localhost:" + port + path);
        assertThat(page.innerText("#no-mail")).contains("No mail leaves this installation");
      }
      page.navigate("http://localhost:" + port + "/forgotten");
      assertThat(page.innerText("#no-mail")).contains("kept");
    } finally {
      server.destroy();
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    }
  }

  /** The link is in the log a little before the port answers. */
  private static void open(Page page, String address) {
    long end = System.nanoTime() + START.toNanos();
    while (true) {
      try {
        page.navigate(address);
        if (page.locator("[id='setUp:name']").count() > 0) {
          return;
        }
      } catch (PlaywrightException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      Product.pause();
    }
  }

  /** The first administrator's link, which the log shows once. */
  private static String link(Path log, Process server) throws IOException {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      Matcher found = LINK.matcher(Files.readString(log, StandardCharsets.UTF_8));
      if (found.find()) {
        return found.group();
      }
      Product.pause();
    }
    throw new AssertionError("No link in " + log);
  }

  private static List<String> command(int port, Path work) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dcompagnon.base.url=http://localhost:" + port,
        "-Dcompagnon.db.url=jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
            + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "-jar",
        System.getProperty("it.micro"),
        "--nocluster",
        "--port",
        String.valueOf(port),
        "--rootDir",
        work.resolve("payara").toString(),
        "--prebootcommandfile",
        System.getProperty("it.preboot"),
        "--contextRoot",
        "/",
        "--deploy",
        System.getProperty("it.war"));
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
