package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits as somebody outside meets them; each test comes from addresses of its own. */
class LimitsIT {
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final int ATTEMPTS = 6;
  private static final int WRONG_TOKENS = 60;
  private static final int MAILS = 60;
  private static final int CROWD = 250;
  private static final String FAMILIAR = "198.51.100.11";

  /** What ties the form to a browser: the same in its cookie and in the form. */
  private static final String ENTRY = "e".repeat(32);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(30))
          .build();

  @ParameterizedTest(name = "after six wrong passwords the page says when to try again: {0}")
  @CsvSource({
    "en,198.51.100.1,Try again in 15 minutes",
    "fr,198.51.100.2,Réessayez dans 15 minutes"
  })
  void saysWhenToTryAgain(String language, String address, String words) {
    for (int k = 0; k < ATTEMPTS; k++) {
      HttpResponse<String> wrong = signIn(address, language, "somebody@limits.example", "wrong");
      assertThat(wrong.statusCode()).isEqualTo(200);
      assertThat(wrong.headers().firstValue("Retry-After")).isEmpty();
    }
    HttpResponse<String> answer = signIn(address, language, "somebody@limits.example", "wrong");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains(words);
    assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(14 * 60, 15 * 60);
  }

  @Test
  @DisplayName("a stranger's wrong passwords do not keep the owner out anywhere else")
  void aStrangerKeepsNobodyOut() {
    for (int k = 0; k < 2 * ATTEMPTS; k++) {
      signIn("198.51.100.3", "en", Product.AUDITOR, "wrong");
    }
    assertThat(signIn("198.51.100.3", "en", Product.AUDITOR, Product.PASSWORD).statusCode())
        .isEqualTo(429);
    assertThat(signIn("198.51.100.4", "en", Product.AUDITOR, Product.PASSWORD).statusCode())
        .isEqualTo(302);
  }

  @Test
  @DisplayName("forty wrong and thirty right sign-ins at once are all answered, none by a failure")
  void manyAtOnce() {
    List<CompletableFuture<HttpResponse<String>>> wrong = new ArrayList<>();
    List<CompletableFuture<HttpResponse<String>>> right = new ArrayList<>();
    String state = state("198.51.100.5");
    for (int k = 0; k < 40; k++) {
      String login = "nobody" + k + "@limits.example";
      wrong.add(
          client.sendAsync(
              attempt("198.51.100.5", "en", state, login, "wrong"),
              HttpResponse.BodyHandlers.ofString()));
    }
    for (int k = 0; k < 30; k++) {
      right.add(
          client.sendAsync(
              attempt("198.51.100.6", "en", state, Product.MENTOR, Product.PASSWORD),
              HttpResponse.BodyHandlers.ofString()));
    }
    assertThat(wrong).allMatch(one -> isAnswered(one.join(), 200));
    assertThat(right).allMatch(one -> isAnswered(one.join(), 302));
    assertThat(right).anyMatch(one -> one.join().statusCode() == 302);
  }

  @Test
  @DisplayName("a crowd with wrong passwords keeps out nobody who came in from there before")
  void aCrowdAtTheDoor() {
    assertThat(signIn(FAMILIAR, "en", Product.AUDITOR, Product.PASSWORD).statusCode())
        .isEqualTo(302);
    String state = state(FAMILIAR);
    List<CompletableFuture<HttpResponse<String>>> crowd = new ArrayList<>();
    for (int k = 0; k < CROWD; k++) {
      crowd.add(
          client.sendAsync(
              attempt("203.0.113." + k, "en", state, "crowd" + k + "@limits.example", "wrong"),
              HttpResponse.BodyHandlers.ofString()));
    }
    CompletableFuture.anyOf(crowd.toArray(CompletableFuture[]::new)).join();
    assertThat(send(request("198.51.100.12", "en", "/sign-in")).statusCode()).isEqualTo(200);
    assertThat(send(attempt(FAMILIAR, "en", state, Product.AUDITOR, Product.PASSWORD)).statusCode())
        .isEqualTo(302);
    assertThat(crowd).allMatch(one -> isAnswered(one.join(), 200));
  }

  @Test
  @DisplayName("whoever asks for many links is told when to go on; others go on asking")
  void manyLinks() {
    String body = null;
    int last = 0;
    for (int k = 0; k <= MAILS; k++) {
      HttpResponse<String> answer =
          send(
              request("198.51.100.7", "en", "/forgotten")
                  .POST(
                      form(
                          "forgotten=forgotten&primefaces.nonce=N2M5ZTY2NzktNzQyNS00MGRlLTk0NGItZTA3ZmMxZjkwYWU3")));
      last = answer.statusCode();
      body = answer.body();
    }
    assertThat(last).isEqualTo(429);
    assertThat(body).contains("too often").contains("Try again in");
    assertThat(
            send(request("198.51.100.8", "en", "/forgotten")
                    .POST(
                        form(
                            "forgotten=forgotten&primefaces.nonce=N2M5ZTY2NzktNzQyNS00MGRlLTk0NGItZTA3ZmMxZjkwYWU3")))
                .statusCode())
        .isNotEqualTo(429);
  }

  @Test
  @DisplayName("whoever guesses tokens is told when to go on, as a problem document")
  void manyWrongTokens() {
    for (int k = 0; k < WRONG_TOKENS; k++) {
      assertThat(withToken("198.51.100.9").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> answer = withToken("198.51.100.9");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("\"status\":429").contains("Try again in");
    assertThat(withToken("198.51.100.10").statusCode()).isEqualTo(401);
  }

  /**
   * As it should be, or, on a machine too busy to hash them all in time, with when to come back.
   */
  private static boolean isAnswered(HttpResponse<String> answer, int expected) {
    boolean later =
        answer.statusCode() == 429 && answer.headers().firstValue("Retry-After").isPresent();
    return answer.statusCode() == expected || later;
  }

  private HttpResponse<String> withToken(String address) {
    return send(request(address, "en", "/api/v1/me").header("Authorization", "Bearer cpg_guess"));
  }

  private HttpResponse<String> signIn(
      String address, String language, String login, String password) {
    return send(attempt(address, language, state(address), login, password));
  }

  private String state(String address) {
    Matcher state = STATE.matcher(send(request(address, "en", "/sign-in")).body());
    assertThat(state.find()).isTrue();
    return state.group(1);
  }

  private static HttpRequest attempt(
      String address, String language, String state, String login, String password) {
    return request(address, language, "/sign-in")
        .header("Cookie", "entry=" + ENTRY)
        .POST(
            form(
                "signIn=signIn&signIn:enter=x&signIn:entry="
                    + ENTRY
                    + "&signIn:login=%s&signIn:password=%s&primefaces.nonce=N2M5ZTY2NzktNzQyNS00MGRlLTk0NGItZTA3ZmMxZjkwYWU3&jakarta.faces.ViewState=%s"
                        .formatted(encoded(login), encoded(password), encoded(state))))
        .build();
  }

  private static HttpRequest.Builder request(String address, String language, String path) {
    return HttpRequest.newBuilder(URI.create(Product.get().at(path)))
        .timeout(Duration.ofSeconds(90))
        .header("X-Forwarded-For", address)
        .header("Accept-Language", language)
        .header("Sec-Fetch-Site", "same-origin")
        .header("Origin", Product.get().at(""))
        .header("Content-Type", "application/x-www-form-urlencoded");
  }

  private static HttpRequest.BodyPublisher form(String fields) {
    return HttpRequest.BodyPublishers.ofString(fields);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
