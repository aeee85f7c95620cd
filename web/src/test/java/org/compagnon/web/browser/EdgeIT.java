package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the edge lets in, and what it answers at once. */
class EdgeIT {
  private static final int MEBIBYTE = 1024 * 1024;
  private static final String ENGLISH = "Accept-Language: en";
  private static final String JSON = "Content-Type: application/json";
  private static final String OURS = "X-Compagnon: 1";

  private final int port = Product.get().port();

  @ParameterizedTest(name = "{0} for {1}")
  @DisplayName("ED2 a request for a host that is not ours is refused with a sentence")
  @CsvSource({
    "/sign-in, evil.example",
    "/account/tokens, evil.example",
    "/home, evil.example:8080",
    "/sign-in, localhost.evil.example",
    "/sign-in, 203.0.113.9",
    "/sign-in, a b",
    "/api/v1/me, evil.example"
  })
  void anUnknownHostIsRefused(String path, String host) {
    Wire.Answer answer = Wire.get(port, path, "Host: " + host);
    assertThat(answer.status()).isIn(400, 421);
    assertThat(answer.header("Location")).isEmpty();
    if (answer.status() == 421) {
      assertThat(answer.body()).contains("http://localhost:" + port);
    }
  }

  @ParameterizedTest
  @DisplayName("ED2 whoever sits at the machine reaches it by its own names")
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  void theMachineKnowsItself(String host) {
    assertThat(Wire.get(port, "/health/live", "Host: " + host).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("ED3 the way to the sign-in is a path, and nobody keeps it")
  void theWayToTheSignIn() {
    Wire.Answer answer = Wire.get(port, "/account/tokens");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo("/sign-in?next=%2Faccount%2Ftokens");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Vary")).contains("Cookie");
    assertThat(Wire.get(port, "/admin").header("Location")).startsWith("/");
  }

  @ParameterizedTest
  @DisplayName("ED7 no stranger gets a session")
  @ValueSource(
      strings = {
        "/sign-in",
        "/forgotten",
        "/nothing-here",
        "/api/v1/nothing",
        "/health/ready",
        "/account/tokens",
        "/jakarta.faces.resource/tokens.css.xhtml?ln=compagnon",
        "/WEB-INF/web.xml",
        "/home"
      })
  void noStrangerGetsASession(String path) {
    assertThat(Wire.get(port, path).all("Set-Cookie"))
        .noneMatch(cookie -> cookie.contains("SESSION") || cookie.contains("session"));
  }

  @Test
  @DisplayName("ED7 a page that tells of a failure gives no session to a form that failed either")
  void failuresGiveNoSession() {
    Wire.Answer answer =
        Wire.send(
            port,
            "POST",
            "/set-up",
            "jakarta.faces.ViewState=broken".getBytes(StandardCharsets.UTF_8),
            "Content-Type: application/x-www-form-urlencoded",
            ENGLISH);
    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.body()).contains("This page was open for a long time");
    assertThat(answer.all("Set-Cookie")).isEmpty();
  }

  @Test
  @DisplayName("ED6 a form that was not shown to this browser signs nobody in")
  void nobodyIsSignedInByAnotherSite() {
    Browserless attacker = new Browserless(port, ENGLISH);
    attacker.get("/sign-in");
    Browserless victim = new Browserless(port, ENGLISH);
    Wire.Answer answer =
        victim.submit(
            "/sign-in",
            "signIn",
            Map.of(
                "signIn:login",
                Product.AUDITOR,
                "signIn:password",
                Product.PASSWORD,
                "signIn:enter",
                "x",
                "signIn:entry",
                attacker.cookies().get("entry")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("enter your password once more");
    assertThat(victim.cookies()).doesNotContainKey("JSESSIONID");
    assertThat(victim.signIn(Product.AUDITOR, Product.PASSWORD).header("Location"))
        .isEqualTo("/home");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("ED6 nothing is done that another site's page sends")
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void nothingIsDoneForAnotherSite(String header) {
    Browserless person = new Browserless(port, ENGLISH);
    assertThat(person.signIn(Product.AUDITOR, Product.PASSWORD, header).status()).isEqualTo(403);
    assertThat(person.cookies()).doesNotContainKey("JSESSIONID");
  }

  @Test
  @DisplayName("ED5 a body over REST is at most a mebibyte, with or without its length")
  void aBodyIsBounded() {
    Browserless admin = administrator();
    byte[] large = padded("{\"givenName\":\"", 2 * MEBIBYTE);
    Wire.Answer said = admin.send("POST", "/api/v1/people", large, JSON, OURS);
    Wire.Answer unsaid =
        admin.send(
            "POST", "/api/v1/people", chunked(large), JSON, OURS, "Transfer-Encoding: chunked");
    for (Wire.Answer answer : new Wire.Answer[] {said, unsaid}) {
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.header("Content-Type")).contains("problem+json");
      assertThat(answer.body()).contains("edge.tooLarge", "larger than 1 MB");
    }
  }

  @Test
  @DisplayName("ED5 a form is at most a mebibyte and says its length")
  void aFormIsBounded() {
    byte[] large = padded("a=", 2 * MEBIBYTE);
    String type = "Content-Type: application/x-www-form-urlencoded";
    Wire.Answer said = Wire.send(port, "POST", "/sign-in", large, type);
    assertThat(said.status()).isEqualTo(413);
    assertThat(said.body()).contains("This is too large", "1 MB");
    Wire.Answer unsaid =
        Wire.send(port, "POST", "/sign-in", chunked(large), type, "Transfer-Encoding: chunked");
    assertThat(unsaid.status()).isEqualTo(411);
  }

  @Test
  @DisplayName("B18 a file of people larger than 40 MB is refused with a sentence")
  void aFileIsBounded() {
    Browserless admin = administrator();
    byte[] rows = padded("a,b,c,d\n", 45 * MEBIBYTE);
    Wire.Answer rest =
        admin.send(
            "POST", "/api/v1/people/imports?mode=preview", rows, "Content-Type: text/csv", OURS);
    assertThat(rest.status()).isEqualTo(413);
    assertThat(rest.header("Content-Type")).contains("problem+json");
    assertThat(rest.body()).contains("larger than 40 MB");
    Wire.Answer page =
        admin.send("POST", "/admin/import", rows, "Content-Type: multipart/form-data; boundary=x");
    assertThat(page.status()).isEqualTo(413);
    assertThat(page.body()).contains("Compagnon", "larger than 40 MB");
    byte[] slightly = multipart("import:file", padded("a,b,c,d\n", 40 * MEBIBYTE + 1));
    Wire.Answer close =
        admin.send(
            "POST", "/admin/import", slightly, "Content-Type: multipart/form-data; boundary=x");
    assertThat(close.status()).isEqualTo(413);
    assertThat(close.body()).contains("larger than 40 MB");
  }

  @Test
  @DisplayName("ED5 a participant sends no file, however it is wrapped")
  void aParticipantSendsNoFile() {
    Browserless mentee = new Browserless(port, ENGLISH);
    mentee.signIn(Product.MENTEE, Product.PASSWORD);
    byte[] large = multipart("import:file", padded("a,b\n", 2 * MEBIBYTE));
    String type = "Content-Type: multipart/form-data; boundary=x";
    assertThat(mentee.send("POST", "/me/profile", large, type).status()).isEqualTo(413);
    assertThat(mentee.send("POST", "/admin/import", large, type).status()).isIn(403, 413);
    assertThat(
            mentee
                .send("POST", "/api/v1/people/imports", large, "Content-Type: text/csv", OURS)
                .status())
        .isEqualTo(413);
  }

  private Browserless administrator() {
    Browserless admin = new Browserless(port, ENGLISH);
    assertThat(admin.signIn(Product.ADMINISTRATOR, Product.PASSWORD).status()).isEqualTo(302);
    return admin;
  }

  private static byte[] padded(String start, int length) {
    byte[] padded = new byte[length];
    Arrays.fill(padded, (byte) 'a');
    byte[] beginning = start.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(beginning, 0, padded, 0, beginning.length);
    return padded;
  }

  private static byte[] chunked(byte[] body) {
    String size = Integer.toHexString(body.length) + "\r\n";
    return (size + new String(body, StandardCharsets.ISO_8859_1) + "\r\n0\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] multipart(String name, byte[] file) {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"f.csv\"\r\n\r\n";
    return (head + new String(file, StandardCharsets.ISO_8859_1) + "\r\n--x--\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
