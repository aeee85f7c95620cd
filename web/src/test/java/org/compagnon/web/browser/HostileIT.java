package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The running product in bad company. */
class HostileIT {
  private static final long SEED = 20_261_130;
  private static final int REQUESTS = 1_000;
  private static final int AT_ONCE = 16;
  private static final int LARGE = 40 * 1024 * 1024;
  private static final List<String> OF_THE_SERVER =
      List.of("Payara", "GlassFish", "HTTP Status", "Document moved", "\tat ", "java.lang.");

  private final int port = Product.get().port();

  @Test
  @DisplayName(
      "ED9 of 1,000 hostile requests none is answered as a failure or by a page of the server")
  void hostileRequestsAreAnswered() throws IOException {
    List<Browserless> people = people();
    Hostility hostility = new Hostility(SEED, pages(), operations());
    List<String> wrong = new ArrayList<>();
    int notNow = 0;
    for (int k = 0; k < REQUESTS; k++) {
      Hostility.Attempt attempt = hostility.next();
      Browserless sender = people.get(k % people.size());
      List<String> lines = new ArrayList<>(attempt.headers());
      lines.add("X-Forwarded-For: 198.51.100." + k % 250);
      Wire.Answer answer =
          sender.send(
              attempt.method(), attempt.path(), attempt.body(), lines.toArray(String[]::new));
      notNow += answer.status() == 429 ? 1 : 0;
      fault(answer).ifPresent(fault -> wrong.add(fault + " for " + attempt));
    }
    assertThat(wrong).isEmpty();
    assertThat(notNow).as("requests that were put off instead of answered").isLessThan(50);
    assertThat(Wire.get(port, "/health/ready").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("ED5 sixteen bodies of 40 MB at once, of every kind, leave the server as it was")
  void largeBodiesAtOnceDoNotEndIt() {
    Browserless mentee = new Browserless(port);
    mentee.signIn(Product.MENTEE, Product.PASSWORD);
    Browserless admin = new Browserless(port);
    admin.signIn(Product.ADMINISTRATOR, Product.PASSWORD);
    byte[] large = new byte[LARGE];
    Arrays.fill(large, (byte) 'a');
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<CompletableFuture<Integer>> sent = new ArrayList<>();
      for (int k = 0; k < AT_ONCE; k++) {
        Browserless sender = k % 2 == 0 ? mentee : admin;
        String path = List.of("/api/v1/people", "/sign-in", "/admin/import", "/me/home").get(k % 4);
        String type =
            List.of(
                    "application/json",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "text/plain")
                .get(k / 4);
        sent.add(
            CompletableFuture.supplyAsync(
                () ->
                    sender
                        .send("POST", path, large, "Content-Type: " + type, "X-Compagnon: 1")
                        .status(),
                threads));
      }
      assertThat(sent.stream().map(CompletableFuture::join))
          .allMatch(status -> status >= 200 && status < 500);
    } finally {
      threads.shutdownNow();
    }
    assertThat(Product.get().isAlive()).isTrue();
    assertThat(Wire.get(port, "/sign-in").status()).isEqualTo(200);
  }

  private List<Browserless> people() {
    Browserless stranger = new Browserless(port);
    Browserless admin = new Browserless(port);
    admin.signIn(Product.ADMINISTRATOR, Product.PASSWORD);
    Browserless mentee = new Browserless(port);
    mentee.signIn(Product.MENTEE, Product.PASSWORD);
    return List.of(stranger, admin, mentee);
  }

  private static Optional<String> fault(Wire.Answer answer) {
    if (answer.status() == 0 || answer.status() >= 500) {
      return Optional.of("status " + answer.status());
    }
    boolean redirect = answer.status() / 100 == 3;
    return OF_THE_SERVER.stream()
        .filter(words -> !redirect && answer.body().contains(words))
        .findFirst();
  }

  private static List<String> pages() throws IOException {
    Path root = Path.of(System.getProperty("it.webapp"));
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> "/" + root.relativize(file).toString())
          .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
          .map(path -> path.replace(".xhtml", ""))
          .sorted()
          .toList();
    }
  }

  private List<Map.Entry<String, String>> operations() {
    JsonObject paths =
        JsonParser.parseString(Wire.get(port, "/openapi").body())
            .getAsJsonObject()
            .getAsJsonObject("paths");
    List<Map.Entry<String, String>> operations = new ArrayList<>();
    for (String path : paths.keySet()) {
      for (String method : paths.getAsJsonObject(path).keySet()) {
        operations.add(Map.entry(method.toUpperCase(Locale.ROOT), path));
      }
    }
    assertThat(operations).hasSizeGreaterThan(50);
    return operations;
  }
}
