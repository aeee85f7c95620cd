package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelfEnrolmentIT {
  private static final String ANSWER =
      "\"I lead my team from June, and this is number %s of my answers.\"";

  /** How the numbers of people begin whom another test has imported; they have no account yet. */
  private static final String IMPORTED = "\"Z70";

  private static final String PART =
      """
      {%s"role": "MENTEE", "profile": {"goal": %s, "strengths": %s, "growth": %s,
       "whyMentor": %s, "hopedMentor": %s}}"""
          .formatted(
              "%s",
              ANSWER.formatted("one"),
              ANSWER.formatted("two"),
              ANSWER.formatted("three"),
              ANSWER.formatted("four"),
              ANSWER.formatted("five"));

  @Test
  @DisplayName(
      "S60 over REST a participant enrols, once, only as herself, and is told what is missing")
  void enrolsHerself() {
    String login;
    String path;
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      path = "/programmes/" + part(get(admin, "/programmes?query=horizons"), "id", "\\d+");
      path += "/enrolments";
      login = somebodyNotIn(admin, path);
    }
    try (Visitor visitor = new Visitor("en").signIn(login, "en")) {
      APIResponse empty = post(visitor, path, "{\"role\": \"MENTEE\", \"profile\": {}}");
      assertThat(empty.status()).isEqualTo(422);
      assertThat(empty.text()).contains("\"field\":\"goal\"");
      String other = PART.formatted("\"personId\": 1, \"reason\": \"x\", ");
      assertThat(post(visitor, path, other).status()).isEqualTo(403);

      APIResponse made = post(visitor, path, PART.formatted(""));
      assertThat(made.status()).as(made.text()).isEqualTo(201);
      String one = "/enrolments/" + part(made.text(), "id", "\\d+");
      assertThat(made.headers().get("location")).endsWith(one);
      assertThat(get(visitor, one)).contains("\"status\":\"ACTIVE\"", "\"role\":\"MENTEE\"");
      assertThat(get(visitor, one + "/place")).contains("\"place\":");
      assertThat(part(post(visitor, path, PART.formatted("")).text(), "id", "\\d+"))
          .isEqualTo(part(made.text(), "id", "\\d+"));
      assertThat(request(visitor, path).status()).isEqualTo(403);
      try (Visitor stranger = new Visitor("fr").signIn("lea.marchetti@compagnon.example", "fr")) {
        assertThat(request(stranger, one).status()).isEqualTo(404);
      }
    }
  }

  private static String somebodyNotIn(Visitor admin, String path) {
    for (int page = 320; page < 420; page++) {
      String person = get(admin, "/people?status=ACTIVE&size=1&page=" + page);
      if (person.contains(IMPORTED)) {
        continue;
      }
      String name = part(person, "familyName", "[^\"]+");
      String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
      if (get(admin, path + "?query=" + query).contains("\"total\":0")) {
        return part(person, "email", "[^\"]+");
      }
    }
    throw new AssertionError("Everybody takes part already.");
  }

  private static String part(String json, String name, String value) {
    Matcher matcher = Pattern.compile("\"" + name + "\":\"?(" + value + ")").matcher(json);
    assertThat(matcher.find()).as(json).isTrue();
    return matcher.group(1);
  }

  private static String get(Visitor visitor, String path) {
    APIResponse answer = request(visitor, path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text();
  }

  private static APIResponse request(Visitor visitor, String path) {
    return visitor.page().request().get(Product.get().at("/api/v1" + path));
  }

  private static APIResponse post(Visitor visitor, String path, String json) {
    return visitor
        .page()
        .request()
        .post(
            Product.get().at("/api/v1" + path),
            RequestOptions.create()
                .setHeader("X-Compagnon", "1")
                .setHeader("Content-Type", "application/json")
                .setData(json));
  }
}
