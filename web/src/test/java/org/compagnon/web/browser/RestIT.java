package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestIT {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

  @Test
  @DisplayName("the OpenAPI document is served and names the interface's paths")
  void theDocumentIsServed() {
    HttpResponse<String> answer = get("/openapi");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"openapi\":\"3.0.0\"")
        .contains("/api/v1/me")
        .contains("/jobs/{id}");
  }

  @Test
  @DisplayName("everything the OpenAPI document refers to is in it, under its verbs and types")
  void theDocumentIsWhole() throws IOException {
    JsonNode document = new ObjectMapper().readTree(get("/openapi").body());
    assertThat(document.at("/paths/~1api~1v1~1programmes~1{id}~1publish/post/summary").asText())
        .isNotBlank();
    assertThat(document.at("/components/securitySchemes/token/scheme").asText())
        .isEqualTo("bearer");
    List<JsonNode> references = document.findValues("$ref");
    assertThat(references).hasSizeGreaterThan(100);
    for (JsonNode reference : references) {
      JsonNode schema = document.at(reference.asText().substring(1));
      assertThat(schema.path("type").asText()).as(reference.asText()).isEqualTo("object");
    }
  }

  @ParameterizedTest
  @DisplayName("without a token nothing is told, as a problem document")
  @ValueSource(strings = {"/api/v1/me", "/api/v1/people", "/api/v1/jobs/1"})
  void withoutATokenNothingIsTold(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("content-type").orElse("")).contains("problem+json");
  }

  @Test
  @DisplayName("a made-up token is refused")
  void aMadeUpTokenIsRefused() {
    assertThat(get("/api/v1/me", "Authorization", "Bearer cpg_made-up").statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @DisplayName("the server says that it is alive and ready")
  @ValueSource(strings = {"/health/live", "/health/ready"})
  void theServerIsHealthy(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("UP");
  }

  @Test
  @DisplayName("the readiness check asks the database")
  void readinessAsksTheDatabase() {
    assertThat(get("/health/ready").body()).contains("database");
  }

  @Test
  @DisplayName("ED8 the server's figures are shown to whoever brings the token, and to nobody else")
  void figuresAreShownToFew() {
    assertThat(get("/metrics").statusCode()).isEqualTo(401);
    assertThat(get("/metrics/base").body()).doesNotContain("memory_");
    assertThat(get("/metrics", "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
    HttpResponse<String> shown =
        get("/metrics", "Authorization", "Bearer " + Product.METRICS_TOKEN);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("memory_");
  }

  @ParameterizedTest
  @DisplayName("every answer carries the headers that keep browsers from being tricked")
  @ValueSource(strings = {"/sign-in", "/api/v1/me", "/nothing-here"})
  void everyAnswerIsGuarded(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).contains("object-src 'none'").contains("base-uri 'none'");
    assertThat(policy).doesNotContain("unsafe-inline").doesNotContain("unsafe-eval");
  }

  private HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Product.get().at(path)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
