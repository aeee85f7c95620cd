package org.compagnon.web.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built archive with the invented company on a free port; started once for the whole run. */
final class Product {
  static final String PASSWORD = "compagnon-demo";
  static final String ADMINISTRATOR = "admin@compagnon.example";
  static final String AUDITOR = "auditor@compagnon.example";
  static final String SYSTEM = "system@compagnon.example";
  static final String MENTOR = "tunde.okafor@compagnon.example";
  static final String METRICS_TOKEN = "figures-for-nobody-but-the-tests-of-this";
  static final String MENTEE = "lea.marchetti@compagnon.example";

  private static final Duration START = Duration.ofMinutes(8);
  private static final String HEAP = "768m";
  private static Product running;

  private final int port;
  private final Process server;

  private Product(int port, Process server) {
    this.port = port;
    this.server = server;
  }

  /** The running product; starts it at the first call. */
  static synchronized Product get() {
    if (running == null) {
      running = start("web", List.of("-Dcompagnon.metrics.token=" + METRICS_TOKEN));
    }
    return running;
  }

  /** One more, on a port of its own and with settings of its own; its maker stops it. */
  static Product with(String... settings) {
    return start("other", List.of(settings));
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return server.isAlive();
  }

  /** Where a path of the product is. */
  String at(String path) {
    return "http://localhost:" + port + path;
  }

  /** What the server has logged so far. */
  static String log() {
    get();
    try {
      return Files.readString(logFile("web"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path logFile(String name) {
    String file = "web".equals(name) ? "server.log" : name + ".log";
    return Path.of(System.getProperty("it.work")).resolve(file);
  }

  private static Product start(String name, List<String> settings) {
    try {
      int port = freePort();
      Path work = Files.createTempDirectory(Path.of(System.getProperty("it.work")), "run");
      Path log = logFile(name);
      Process server =
          new ProcessBuilder(command(port, work, name, settings))
              .directory(work.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Product product = new Product(port, server);
      Runtime.getRuntime().addShutdownHook(new Thread(product::stop));
      product.awaitReady(log.toFile());
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(int port, Path work, String name, List<String> settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + HEAP,
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dcompagnon.demo=true",
            "-Dcompagnon.sign-up.domains=newcomers.example",
            "-Dcompagnon.proxies.trusted=127.0.0.1 ::1", // tests may come from other addresses
            "-Dcompagnon.base.url=http://localhost:" + port,
            "-Dcompagnon.db.url=jdbc:h2:mem:"
                + name
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;"
                + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
    command.addAll(settings);
    command.addAll(List.of("-jar", System.getProperty("it.micro"), "--nocluster"));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(List.of("--rootDir", work.resolve("payara").toString()));
    command.addAll(List.of("--prebootcommandfile", System.getProperty("it.preboot")));
    command.addAll(List.of("--contextRoot", "/", "--deploy", System.getProperty("it.war")));
    return command;
  }

  private void awaitReady(File log) {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(at("/sign-in"))).timeout(Duration.ofSeconds(60)).build();
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
        Thread.sleep(500);
      } catch (IOException e) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    stop();
    throw new IllegalStateException("The product did not start; see " + log);
  }

  static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void stop() {
    server.destroy();
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
