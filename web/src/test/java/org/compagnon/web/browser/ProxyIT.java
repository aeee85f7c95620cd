package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The product behind a proxy that ends TLS; the headers are those that nginx passes on. */
class ProxyIT {
  private static final String HOST = "mentoring.compagnon.example";
  private static final String BASE = "https://" + HOST;
  private static final String AGENT = "Sec-Fetch-Site: same-origin";

  private static Product node;

  @BeforeAll
  static void start() {
    node =
        Product.with(
            "-Dcompagnon.base.url=" + BASE,
            "-Dcompagnon.proxies.trusted=127.0.0.0/8, ::1",
            "-Dcompagnon.sign-in.attempts=3");
  }

  @AfterAll
  static void stop() {
    node.stop();
  }

  @Test
  @DisplayName("ED4 the session's cookie is secure and can be set by nobody else")
  void theCookieIsSecure() {
    Browserless person = behindProxy("203.0.113.7");
    Wire.Answer answer = person.signIn(Product.AUDITOR, Product.PASSWORD, "Origin: " + BASE, AGENT);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo("/home");
    assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
    assertThat(answer.all("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("__Host-session="))
        .noneMatch(cookie -> cookie.startsWith("JSESSIONID="))
        .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"))
        .allMatch(cookie -> cookie.toLowerCase().contains("samesite="))
        .allMatch(cookie -> cookie.toLowerCase().contains("path=/;"))
        .noneMatch(cookie -> cookie.toLowerCase().contains("domain="));
    assertThat(person.get("/audit/trail").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("S17 the language is switched behind the proxy, and the page comes back")
  void theLanguageIsSwitched() {
    Browserless person = behindProxy("203.0.113.8");
    Wire.Answer switched =
        person.submit("/sign-in", "languages", Map.of("languages:fr", "FR"), "Origin: " + BASE);
    assertThat(switched.status()).isEqualTo(302);
    assertThat(switched.header("Location")).startsWith("/sign-in");
    assertThat(person.get("/sign-in").body()).contains("lang=\"fr\"");
  }

  @Test
  @DisplayName("ED3 what is made over REST has its address under the base URL")
  void newThingsAreUnderTheBaseUrl() {
    Browserless admin = behindProxy("203.0.113.9");
    admin.signIn(Product.ADMINISTRATOR, Product.PASSWORD);
    Wire.Answer made =
        admin.send(
            "POST",
            "/api/v1/skills",
            "{\"nameEn\":\"Proxy keeping\",\"nameFr\":\"Tenue de mandataire\","
                + "\"synonymsEn\":[],\"synonymsFr\":[]}",
            "Content-Type: application/json",
            AGENT);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.header("Location")).startsWith(BASE + "/api/v1/skills/");
  }

  @Test
  @DisplayName("ED1 whoever mistypes a password locks out nobody at another address")
  void lockOutsCountTheClient() {
    Browserless clumsy = behindProxy("203.0.113.20");
    for (int k = 0; k < 4; k++) {
      clumsy.signIn(Product.MENTOR, "not the password");
    }
    assertThat(clumsy.signIn(Product.MENTOR, Product.PASSWORD).header("Location")).isEmpty();
    Browserless inventive =
        new Browserless(
            node.port(), "Host: " + HOST, "X-Forwarded-For: 198.51.100.1, 203.0.113.20");
    assertThat(inventive.signIn(Product.MENTOR, Product.PASSWORD).header("Location")).isEmpty();
    Browserless other = behindProxy("203.0.113.21");
    assertThat(other.signIn(Product.MENTOR, Product.PASSWORD).header("Location"))
        .isEqualTo("/home");
  }

  @Test
  @DisplayName("ED2 a host that the proxy passes on and nobody knows is refused")
  void anUnknownHostIsRefused() {
    Wire.Answer answer =
        Wire.get(node.port(), "/sign-in", "Host: " + HOST, "X-Forwarded-Host: evil.example");
    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.body()).contains(BASE);
  }

  private static Browserless behindProxy(String client) {
    return new Browserless(
        node.port(), "Host: " + HOST, "X-Forwarded-For: " + client, "X-Forwarded-Proto: https");
  }
}
