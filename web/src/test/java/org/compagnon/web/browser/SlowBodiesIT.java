package org.compagnon.web.browser;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that never come to their end, more of them than the server has threads. */
class SlowBodiesIT {
  private static final int CONNECTIONS = 200;
  private static final int ADDRESSES = 40;
  private static final int GLANCE = 200;

  private final int port = Product.get().port();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService senders = Executors.newSingleThreadScheduledExecutor();

  /** A byte now and then: whoever goes silent altogether is given up by the server. */
  @BeforeEach
  void goOnSlowly() {
    senders.scheduleWithFixedDelay(() -> open.forEach(SlowBodiesIT::sendOne), 2, 2, SECONDS);
  }

  private static void sendOne(Socket one) {
    try {
      one.getOutputStream().write('c');
    } catch (IOException hungUp) {
      // The server has answered, and waits for nothing more.
    }
  }

  @AfterEach
  void hangUp() throws IOException {
    senders.shutdownNow();
    for (Socket one : open) {
      one.close();
    }
  }

  @ParameterizedTest(name = "{0} as {1}")
  @DisplayName("LO5 bodies that never end keep no page from anybody")
  @CsvSource({
    "/sign-in, application/x-www-form-urlencoded",
    "/sign-in, multipart/form-data; boundary=slow",
    "/forgotten, application/x-www-form-urlencoded",
    "/admin/import, multipart/form-data; boundary=slow",
    "/api/v1/people, application/json",
    "/nothing-here, application/x-www-form-urlencoded"
  })
  void othersAreAnswered(String path, String type) throws IOException {
    for (int k = 0; k < CONNECTIONS; k++) {
      begin(path, type, "203.0.113." + (1 + k % ADDRESSES));
    }
    assertThat(Wire.get(port, "/sign-in").status()).isEqualTo(200);
    assertThat(Wire.get(port, "/health/live").status()).isEqualTo(200);
    List<String> answers = new ArrayList<>();
    for (Socket one : open) {
      answers.add(beginning(one));
    }
    assertThat(answers).noneMatch(answer -> answer.startsWith("HTTP/1.1 5"));
    assertThat(answers)
        .filteredOn(answer -> answer.startsWith("HTTP/1.1 429"))
        .allMatch(answer -> answer.contains("Retry-After:"));
  }

  private void begin(String path, String type, String address) throws IOException {
    Socket one = new Socket("localhost", port);
    open.add(one);
    String request =
        "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nX-Forwarded-For: %s\r\nContent-Type: %s\r\nContent-Length: 900000\r\n\r\na=b"
            .formatted(path, port, address, type);
    one.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  /** What has come so far; nothing where the server still waits for the rest. */
  private static String beginning(Socket one) throws IOException {
    one.setSoTimeout(GLANCE);
    try {
      byte[] first = new byte[4096];
      int length = Math.max(0, one.getInputStream().read(first));
      return new String(first, 0, length, StandardCharsets.ISO_8859_1);
    } catch (SocketTimeoutException stillWaiting) {
      return "";
    }
  }
}
