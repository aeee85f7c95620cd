package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenIT {
  private static final String PROGRAMMES = "/programmes";
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

  @Test
  @DisplayName("a token opens the areas of its scopes, no other, and nothing once it is revoked")
  void opensItsAreas() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String token = make(visitor.page(), "people:read", "programmes:read", "relationships:read");
      assertThat(call(token, "GET", "/me", null).body()).contains(Product.ADMINISTRATOR);
      assertThat(call(token, "GET", "/people?size=2", null).body()).contains("\"total\":");
      assertThat(call(token, "GET", PROGRAMMES, null).body()).contains("New horizons 2026");
      assertThat(call(token, "GET", "/relationships?size=2", null).statusCode()).isEqualTo(200);

      HttpResponse<String> other = call(token, "GET", "/reports", null);
      assertThat(other.statusCode()).isEqualTo(403);
      assertThat(other.headers().firstValue("content-type").orElse("")).contains("problem+json");
      assertThat(call(token, "POST", PROGRAMMES, "{}").statusCode()).isEqualTo(403);

      visitor.page().click("button[id^='mine:']");
      visitor.page().click(".ui-confirmdialog-yes");
      visitor.page().waitForLoadState();
      visitor.page().waitForSelector(".chip:has-text('revoked')");
      assertThat(call(token, "GET", "/me", null).statusCode()).isEqualTo(401);
    }
  }

  @Test
  @DisplayName(
      "B12 a token for pairing fetches a round's files; only one that writes asks for more")
  void fetchesProofs() {
    String round = "/pairing-rounds/951";
    try (Visitor visitor = new Visitor("en").signIn(Product.AUDITOR, "en")) {
      String reads = make(visitor.page(), "pairing:read");
      assertThat(call(reads, "GET", round + "/instance", null).body())
          .startsWith("# mean ")
          .contains("\np pairing ");
      assertThat(call(reads, "GET", round + "/files", null).body()).contains("\"sha256\"");
      assertThat(call(reads, "POST", round + "/replays", null).statusCode()).isEqualTo(403);
      String writes = make(visitor.page(), "pairing:write");
      HttpResponse<String> begun = call(writes, "POST", round + "/replays", null);
      assertThat(begun.statusCode()).isEqualTo(202);
      assertThat(begun.headers().firstValue("location").orElse("")).contains(round + "/replays/");
      String other = make(visitor.page(), "audit:read");
      assertThat(call(other, "GET", round + "/instance", null).statusCode()).isEqualTo(403);
    }
  }

  @Test
  @DisplayName("a body that does not fit is answered with every wrong property and its choices")
  void namesWrongProperties() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String token = make(visitor.page(), "programmes:write");
      HttpResponse<String> answer =
          call(
              token,
              "POST",
              PROGRAMMES,
              """
              {"pairingMode": "GUESSED", "nmae": {"en": "x"}, "name": 5,
               "limits": {"maxCapacity": "three"}, "timeline": {"startsOn": "2026-13-01"},
               "eligibility": {"countries": "FR"},
               "pairingRules": {}}""");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .contains("\"field\":\"pairingMode\"", "one of ASSIGNED, CHOSEN, SHORTLIST")
          .contains("\"field\":\"nmae\"", "is not known here")
          .contains("\"field\":\"name\"", "must be an object")
          .contains("\"field\":\"limits.maxCapacity\"", "must be a whole number")
          .contains("\"field\":\"timeline.startsOn\"", "a day such as")
          .contains("\"field\":\"eligibility.countries\"", "must be a list");
      assertThat(
              call(token, "POST", PROGRAMMES, "{\"pairingRules\":{\"rules\":{\"place\":\"MOON\"}}}")
                  .body())
          .contains("\"field\":\"pairingRules.rules.place\"", "ANYWHERE");
      assertThat(call(token, "POST", PROGRAMMES, "{\"name\":").body()).contains("badJson");
      String nul = "{\"name\":{\"en\":\"a\\u0000b\"}}";
      assertThat(call(token, "POST", PROGRAMMES, nul).body()).contains("nulCharacter", "name.en");
    }
  }

  @Test
  @DisplayName("S60 S68 S76 over REST an administrator enrols, pauses, brings back and withdraws")
  void enrolsOverTheInterface() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String token = make(visitor.page(), "programmes:read", "programmes:write", "people:read");
      String programme = found(call(token, "GET", PROGRAMMES + "?query=horizons", null), "id");
      String path = PROGRAMMES + "/" + programme + "/enrolments";
      String made = "";
      for (int k = 0; k < 40 && !made.contains("\"version\""); k++) {
        String someone =
            found(call(token, "GET", "/people?status=ACTIVE&size=1&page=" + (300 + k), null), "id");
        made = call(token, "POST", path, part(someone)).body();
      }
      String one = "/enrolments/" + number(made, "id");
      String until = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
      String paused =
          call(token, "PATCH", one, change(made, "PAUSED\",\"pausedUntil\":\"" + until)).body();
      assertThat(paused).contains("\"status\":\"PAUSED\"", until);
      String back = call(token, "PATCH", one, change(paused, "ACTIVE")).body();
      assertThat(back).contains("\"status\":\"ACTIVE\"");
      assertThat(call(token, "PATCH", one, change(paused, "WITHDRAWN")).statusCode())
          .isEqualTo(409);
      assertThat(call(token, "PATCH", one, change(back, "WITHDRAWN")).body())
          .contains("\"status\":\"WITHDRAWN\"");
      assertThat(call(token, "PATCH", one, "{\"status\":\"ACTIVE\"}").body())
          .contains("versionMissing", "\"field\":\"version\"");
      assertThat(call(token, "PATCH", one, change(back, "LOST")).body())
          .contains("ACTIVE, PAUSED, WITHDRAWN");
    }
  }

  private static String part(String person) {
    String answer = "\"I lead my team from June, and this is number %s of my answers.\"";
    return """
    {"personId": %s, "role": "MENTEE", "reason": "Asked by phone", "profile": {"goal": %s,
     "strengths": %s, "growth": %s, "whyMentor": %s, "hopedMentor": %s}}"""
        .formatted(
            person,
            answer.formatted("one"),
            answer.formatted("two"),
            answer.formatted("three"),
            answer.formatted("four"),
            answer.formatted("five"));
  }

  private static String change(String enrolment, String status) {
    return "{\"version\":%s,\"reason\":\"By phone\",\"status\":\"%s\"}"
        .formatted(number(enrolment, "version"), status);
  }

  private static String found(HttpResponse<String> answer, String name) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return number(answer.body(), name);
  }

  private static String number(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
    assertThat(matcher.find()).as(json).isTrue();
    return matcher.group(1);
  }

  private static String make(Page page, String... scopes) {
    page.navigate(Product.get().at("/account/tokens"));
    page.fill("[id='make:name']", "Nightly");
    for (String scope : scopes) {
      page.check("input[value='" + scope + "']");
    }
    page.click("[id='make:create']");
    page.waitForSelector(".reference");
    return page.innerText(".reference").strip();
  }

  private HttpResponse<String> call(String token, String method, String path, String json) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Product.get().at("/api/v1" + path)))
            .header("Authorization", "Bearer " + token);
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        method,
        json == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(json));
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
