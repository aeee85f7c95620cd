package org.compagnon.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The main path on a full server: sign in, open a programme, run a pairing. */
class FullServerIT {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static FullServer server;

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @BeforeAll
  static void deploy() throws IOException, InterruptedException {
    server = new FullServer();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (server != null) {
      server.close();
    }
  }

  @Test
  @DisplayName("on a full server an administrator signs in, opens a programme and runs a pairing")
  void theMainPathWorks() throws IOException, InterruptedException {
    signIn();
    String programmes = get("/api/v1/programmes?size=50").body();
    assertThat(programmes).contains("\"items\"");

    String programme = programmeInEnrolment(programmes);
    HttpResponse<String> page = get("/admin/programme?id=" + programme);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<main").doesNotContain("???");

    HttpResponse<String> started =
        send(
            request("/api/v1/programmes/" + programme + "/pairing-rounds")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    String round = first(Pattern.compile("/pairing-rounds/(\\d+)"), location(started));
    assertThat(awaitEnd(round)).contains("\"optimal\":true");
  }

  @Test
  @DisplayName("a full server answers where the description of the interface is")
  void theInterfaceIsDescribed() throws IOException, InterruptedException {
    HttpResponse<String> document = get("/openapi");
    assertThat(document.statusCode()).as(document.body()).isEqualTo(200);
    assertThat(document.body()).contains("/api/v1/programmes/{id}/publish").contains("\"paths\"");
  }

  private void signIn() throws IOException, InterruptedException {
    HttpResponse<String> form = get("/sign-in");
    assertThat(form.statusCode()).isEqualTo(200);
    String state =
        first(
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\""),
            form.body());
    String entry = first(Pattern.compile("name=\"signIn:entry\" value=\"([^\"]+)\""), form.body());
    String body =
        "signIn=signIn&signIn%3Aentry="
            + encoded(entry)
            + "&signIn%3Alogin="
            + encoded("admin@compagnon.example")
            + "&signIn%3Apassword="
            + encoded("compagnon-demo")
            + "&signIn%3Aenter=x&jakarta.faces.ViewState="
            + encoded(state);
    HttpResponse<String> answer =
        send(
            request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.uri().getPath()).doesNotContain("sign-in");
  }

  private static String programmeInEnrolment(String programmes) {
    Matcher ids = Pattern.compile("\"id\":(\\d+)").matcher(programmes);
    String last = null;
    while (ids.find()) {
      last =
          last == null || Long.parseLong(ids.group(1)) > Long.parseLong(last) ? ids.group(1) : last;
    }
    assertThat(last).as(programmes).isNotNull();
    return last;
  }

  private String awaitEnd(String round) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String seen = "";
    while (System.nanoTime() < end) {
      seen = get("/api/v1/pairing-rounds/" + round).body();
      if (!seen.contains("\"RUNNING\"") && !seen.contains("\"WAITING\"")) {
        return seen;
      }
      Thread.sleep(500);
    }
    return seen;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("") + answer.body();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.at(path)))
        .timeout(PATIENCE)
        .header("X-Compagnon", "1")
        .header("Accept-Language", "en");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return matcher.group(1);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
