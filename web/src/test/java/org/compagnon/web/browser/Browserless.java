package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who keeps cookies and sends forms, but without a browser. */
final class Browserless {
  private static final Pattern FIELD =
      Pattern.compile(
          "<input (?=[^>]*type=\"hidden\")[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  private final int port;
  private final List<String> always;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** Somebody who sends these header lines with every request. */
  Browserless(int port, String... always) {
    this.port = port;
    this.always = List.of(always);
  }

  Map<String, String> cookies() {
    return cookies;
  }

  Wire.Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  Wire.Answer send(String method, String path, String body, String... headers) {
    return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  Wire.Answer send(String method, String path, byte[] body, String... headers) {
    List<String> lines = new ArrayList<>(always);
    lines.addAll(Arrays.asList(headers));
    if (!cookies.isEmpty()) {
      lines.add(
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ", "Cookie: ", "")));
    }
    Wire.Answer answer = Wire.send(port, method, path, body, lines.toArray(String[]::new));
    for (String cookie : answer.all("Set-Cookie")) {
      String[] pair = cookie.split(";")[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }

  /** Sends the form of a page with all its hidden fields. */
  Wire.Answer submit(String path, String form, Map<String, String> typed, String... headers) {
    Wire.Answer page = get(path);
    assertThat(page.status()).as(path).isEqualTo(200);
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher part =
        Pattern.compile("<form id=\"" + form + "\".*?</form>", Pattern.DOTALL).matcher(page.body());
    assertThat(part.find()).as(form).isTrue();
    Matcher field = FIELD.matcher(part.group());
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    fields.putAll(typed);
    List<String> lines = new ArrayList<>(Arrays.asList(headers));
    lines.add("Content-Type: application/x-www-form-urlencoded");
    return send("POST", path, encoded(fields), lines.toArray(String[]::new));
  }

  /** Signs in and says what came back. */
  Wire.Answer signIn(String login, String password, String... headers) {
    return submit(
        "/sign-in",
        "signIn",
        Map.of("signIn:login", login, "signIn:password", password, "signIn:enter", "x"),
        headers);
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
