package org.compagnon.web.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up requests that nobody should send; the same seed makes the same ones. */
final class Hostility {
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "abc",
          "9".repeat(1_100),
          "9223372036854775808",
          "1e999999999",
          "NaN",
          "%00",
          "%zz",
          "%",
          "%C3%28",
          "%ED%A0%80",
          "%F0%9F%98%80",
          "%0D%0ASet-Cookie:%20a=b",
          "<script>alert(1)</script>".replace("<", "%3C").replace(">", "%3E"),
          "%27%20or%201=1--",
          "#{7*7}".replace("#{", "%23%7B").replace("}", "%7D"),
          "..%2f..%2fetc%2fpasswd",
          "true",
          "null",
          "2026-13-45",
          "0000-00-00",
          "a".repeat(4_000));
  private static final List<String> HEADERS =
      List.of(
          "Accept-Language: zz;q=abc,,,;;",
          "Accept-Language: " + "x".repeat(3_000),
          "Accept-Language: fr;q=9, -, en_US",
          "Accept-Language: \u00e9",
          "Accept: nothing/at;all=,",
          "Accept: application/xml",
          "Cookie: a=" + "b".repeat(8_500),
          "Cookie: ;;;=; JSESSIONID=; JSESSIONID=\"..\\\"; language=\u00ff",
          "Cookie: JSESSIONID=ffffffffffffffffffffffffffff; JSESSIONIDVERSION=zz:-1",
          "Authorization: Bearer " + "x".repeat(5_000),
          "Authorization: Basic %%%",
          "Authorization: \u0001",
          "X-Forwarded-For: " + "1.2.3.4,".repeat(500),
          "Forwarded: for=\"[::1\";proto=;;host=\"",
          "X-Request-Id: \u00e9<>" + "i".repeat(300),
          "If-None-Match: \"" + "e".repeat(2_000),
          "If-Modified-Since: yesterday",
          "Range: bytes=9-1,abc",
          "Expect: 200-maybe",
          "Faces-Request: partial/ajax",
          "Idempotency-Key: \u00e9\u0007",
          "Idempotency-Key: " + "k".repeat(500),
          "Content-Encoding: gzip",
          "Content-Encoding: br",
          "Origin: https://evil.example",
          "Sec-Fetch-Site: cross-site",
          "Upgrade: websocket",
          "Transfer-Encoding: identity",
          "Referer: javascript:alert(1)",
          "X-Compagnon: 1");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json; charset=nonsense",
          "application/x-www-form-urlencoded",
          "application/x-www-form-urlencoded; charset=nonsense",
          "multipart/form-data; boundary=x",
          "multipart/form-data; boundary=",
          "multipart/form-data",
          "text/csv",
          "text/xml",
          "/",
          "*/*",
          "a".repeat(500));
  private static final List<String> JSON =
      List.of(
          "",
          "null",
          "[]",
          "{}",
          "\"text\"",
          "17",
          "{\"a\":1,\"a\":2}",
          "[".repeat(20_000),
          "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
          "{\"name\":\"\\u0000\"}",
          "{\"name\":\"\\ud800\"}",
          "{\"version\":" + "9".repeat(1_100) + "}",
          "{\"version\":1." + "0".repeat(2_000) + "}",
          "{\"version\":1e999999999,\"id\":-1e-999999999}",
          "{\"version\":null,\"name\":null,\"ids\":[null]}",
          "{\"__proto__\":{\"x\":1}}",
          "\u00ff\u00fe\u0000{",
          "{\"name\":\"" + "x".repeat(300_000) + "\"}",
          "[" + "1,".repeat(100_000) + "1]",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
  private static final List<String> METHODS = List.of("POST", "POST", "PUT", "PATCH", "DELETE");

  private final Random random;
  private final List<String> pages;
  private final List<Map.Entry<String, String>> operations;

  /**
   * Somebody hostile.
   *
   * @param operations method and path, as the interface's document has them
   */
  Hostility(long seed, List<String> pages, List<Map.Entry<String, String>> operations) {
    this.random = new Random(seed);
    this.pages = pages;
    this.operations = operations;
  }

  /**
   * A request.
   *
   * @param headers lines without the host
   */
  record Attempt(String method, String path, List<String> headers, byte[] body) {
    @Override
    public String toString() {
      String what =
          method + " " + path + " " + headers + " " + new String(body, StandardCharsets.ISO_8859_1);
      return what.length() > 600 ? what.substring(0, 600) + " ..." : what;
    }
  }

  Attempt next() {
    return random.nextInt(10) < 5 ? overRest() : onPages();
  }

  private Attempt overRest() {
    Map.Entry<String, String> operation = one(operations);
    String path = operation.getValue();
    while (path.contains("{")) {
      path = path.replaceFirst("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(one(VALUES)));
    }
    List<String> headers = headers();
    if ("GET".equals(operation.getKey())) {
      return new Attempt("GET", path + query(), headers, new byte[0]);
    }
    headers.add("Content-Type: " + one(TYPES));
    if (random.nextInt(4) > 0) {
      headers.add("X-Compagnon: 1");
    }
    return new Attempt(operation.getKey(), path + query(), headers, bytes(one(JSON)));
  }

  private Attempt onPages() {
    String path = random.nextInt(12) == 0 ? "/" + one(VALUES) : one(pages);
    List<String> headers = headers();
    if (random.nextInt(2) == 0) {
      return new Attempt("GET", path + query(), headers, new byte[0]);
    }
    String type = one(TYPES);
    headers.add("Content-Type: " + type);
    String body = type.startsWith("multipart") ? parts() : fields();
    return new Attempt(one(METHODS), path + query(), headers, bytes(body));
  }

  /** A form that has lost this or that of what makes it one. */
  private String fields() {
    StringBuilder form = new StringBuilder("signIn=signIn&languages=languages");
    String[] names = {
      "jakarta.faces.ViewState",
      "primefaces.nonce",
      "jakarta.faces.source",
      "jakarta.faces.partial.ajax",
      "jakarta.faces.partial.execute",
      "jakarta.faces.partial.render",
      "id",
      "next",
      "token",
      "item",
      "signIn:login",
      "languages:fr"
    };
    for (String name : names) {
      for (int k = random.nextInt(3); k > 0; k--) {
        form.append('&').append(name).append('=').append(one(VALUES));
      }
    }
    if (random.nextInt(3) == 0) {
      form.append("&jakarta.faces.ViewState=").append(one(List.of("stateless", "12:-34", "1:")));
    }
    return form.toString();
  }

  private String parts() {
    String name =
        random.nextBoolean() ? "name=\"import:file\"; filename=\"a\u0000.csv\"" : "filename=x";
    String end = random.nextBoolean() ? "\r\n--x--\r\n" : "";
    return "--x\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + one(JSON) + end;
  }

  private String query() {
    StringBuilder query = new StringBuilder();
    String[] names = {"id", "page", "size", "query", "next", "programme", "status", "mode", "at"};
    for (int k = random.nextInt(4); k > 0; k--) {
      query.append(query.isEmpty() ? '?' : '&').append(names[random.nextInt(names.length)]);
      query.append('=').append(one(VALUES));
    }
    return query.toString();
  }

  private List<String> headers() {
    List<String> headers = new ArrayList<>();
    for (int k = random.nextInt(3); k > 0; k--) {
      headers.add(one(HEADERS));
    }
    return headers;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
