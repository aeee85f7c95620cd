package org.compagnon.web.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Equal requests of one visitor in the same moment. */
final class AtOnce {
  static final int TIMES = 4;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String PRESS =
      """
      async id => {
        const button = document.getElementById(id);
        const data = new URLSearchParams(new FormData(button.form));
        data.append(button.name, button.value);
        const sent = [1, 2, 3, 4].map(() => fetch(button.form.action, { method: "POST", body: data }));
        return (await Promise.all(sent)).map(answer => answer.status + " " + answer.url);
      }""";

  private AtOnce() {}

  /** An answer of the REST interface. */
  record Answer(int status, String body) {

    /** The id of what was made. */
    long id() {
      return idIn(body);
    }
  }

  /** The id of the thing that an answer shows; a person's is on the card. */
  static long idIn(String body) {
    JsonObject json = JsonParser.parseString(body).getAsJsonObject();
    return (json.has("card") ? json.getAsJsonObject("card") : json).get("id").getAsLong();
  }

  /**
   * Presses a button of the page four times at once, as it stands; the page stays as it is.
   *
   * @return the status of each answer and the address it led to
   */
  @SuppressWarnings("unchecked")
  static List<String> press(Visitor visitor, String button) {
    return (List<String>) visitor.page().evaluate(PRESS, button);
  }

  /**
   * Sends a request four times at once.
   *
   * @param key the Idempotency-Key of all four; null for none
   */
  static List<Answer> post(Visitor visitor, String path, String body, String key) {
    String cookies =
        visitor.page().context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Product.get().at("/api/v1" + path)))
            .header("Cookie", cookies)
            .header("X-Compagnon", "1")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    HttpRequest built = request.build();
    List<CompletableFuture<HttpResponse<String>>> sent =
        IntStream.range(0, TIMES)
            .mapToObj(k -> CLIENT.sendAsync(built, HttpResponse.BodyHandlers.ofString()))
            .toList();
    return sent.stream()
        .map(CompletableFuture::join)
        .map(answer -> new Answer(answer.statusCode(), answer.body()))
        .toList();
  }
}
