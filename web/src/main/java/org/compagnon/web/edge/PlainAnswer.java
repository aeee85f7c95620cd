package org.compagnon.web.edge;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/**
 * An answer that needs nothing but the request: no session, no view, no business. For what is
 * refused before anybody has read it, and where even the page about a failure fails.
 */
public final class PlainAnswer {
  private static final List<String> STYLES =
      List.of("tokens", "base", "shell", "components", "pieces", "forms", "public", "phone");

  private PlainAnswer() {}

  /** Writes a refusal: a problem document over REST, a page with a sentence for people. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    response.resetBuffer();
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(refusal.status());
    Language language = LanguageChoice.of(request);
    boolean api = isApi(request);
    byte[] body =
        (api ? problem(refusal, language) : page(request, refusal, language))
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    if (refusal.status() == 413 || refusal.status() == 411) {
      // What is still on its way is not waited for.
      response.setHeader("Connection", "close");
    }
    if (!"HEAD".equals(request.getMethod())) {
      send(response, body);
    }
    response.flushBuffer();
  }

  /** Whoever failed before may already have asked for the writer. */
  private static void send(HttpServletResponse response, byte[] body) throws IOException {
    try {
      response.getOutputStream().write(body);
    } catch (IllegalStateException writerInUse) {
      response.getWriter().write(new String(body, StandardCharsets.UTF_8));
    }
  }

  /** Whether a program asks: then an error is a problem document. */
  static boolean isApi(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed == null ? request.getRequestURI() : failed.toString();
    return path.startsWith(request.getContextPath() + "/api/");
  }

  private static String problem(Refusal refusal, Language language) {
    Response.Status known = Response.Status.fromStatusCode(refusal.status());
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", known == null ? "Misdirected Request" : known.getReasonPhrase())
        .add("status", refusal.status())
        .add("detail", text(language, refusal))
        .add("key", refusal.key())
        .build()
        .toString();
  }

  private static String page(HttpServletRequest request, Refusal refusal, Language language) {
    String home = escaped(request.getContextPath()) + "/";
    String title = escaped(Messages.text(language, refusal.key() + ".title"));
    String styles =
        STYLES.stream()
            .map(
                name ->
                    "<link rel=\"stylesheet\" href=\"%sjakarta.faces.resource/%s.css.xhtml?ln=compagnon\" />"
                        .formatted(home, name))
            .collect(Collectors.joining());
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>%s · Compagnon</title>%s</head>
        <body><div class="lone"><header><a class="brand" href="%s">Compagnon</a></header>
        <main id="main"><h1>%s</h1><p class="intro">%s</p>
        <div class="actions"><a class="btn p" href="%s">%s</a></div></main></div></body></html>
        """
        .formatted(
            language.code(),
            title,
            styles,
            home,
            title,
            escaped(text(language, refusal)),
            home,
            escaped(Messages.text(language, "error.home")));
  }

  private static String text(Language language, Refusal refusal) {
    return Messages.text(language, refusal.key(), refusal.argument());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
