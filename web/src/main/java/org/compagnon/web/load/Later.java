package org.compagnon.web.load;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.shared.Language;
import org.compagnon.shared.TooMany;
import org.compagnon.shared.Trace;
import org.compagnon.web.layout.Messages;

/** Says that somebody asked too much, and when to try again (LO4). */
public final class Later {
  private static final List<String> STYLES =
      List.of("tokens", "base", "shell", "components", "pieces", "public", "phone");
  private static final String STYLE =
      "<link rel=\"stylesheet\" href=\"%sjakarta.faces.resource/%s.css.xhtml?ln=compagnon\" />";
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s"><head><meta charset="UTF-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>%s · Compagnon</title>
      %s</head>
      <body><div class="lone"><header><a class="brand" href="%s">Compagnon</a></header>
      <main id="main"><h1>%s</h1><p class="intro">%s</p>
      <div class="actions"><a class="btn p" href="%s">%s</a></div></main></div></body></html>
      """;

  private Later() {}

  /** Answers a request that is not looked at any further. */
  public static void answer(HttpServletRequest request, HttpServletResponse response, TooMany later)
      throws IOException {
    answer(Asked.of(request), response, later);
  }

  static void answer(Asked asked, HttpServletResponse response, TooMany later) throws IOException {
    Language language = Language.of(asked.request().getLocale());
    String sentence = Messages.text(language, later.key(), later.arguments().toArray());
    response.setHeader("Retry-After", String.valueOf(later.retryAfterSeconds()));
    if (asked.isApi()) {
      write(response, later, "application/problem+json", problem(later, sentence));
    } else {
      write(response, later, "text/html;charset=UTF-8", page(asked, language, sentence));
    }
  }

  /**
   * A page that costs next to nothing, because it is sent by the hundred: without a view, and
   * without asking the business.
   */
  private static String page(Asked asked, Language language, String sentence) {
    String root = escaped(asked.request().getContextPath()) + "/";
    String title = escaped(Messages.text(language, "error.tooMany.title"));
    String styles =
        STYLES.stream().map(name -> STYLE.formatted(root, name)).collect(Collectors.joining("\n"));
    return PAGE.formatted(
        language.code(),
        title,
        styles,
        root,
        title,
        escaped(sentence),
        root,
        escaped(Messages.text(language, "error.home")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String problem(TooMany later, String sentence) {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", "Too Many Requests")
        .add("status", later.kind().httpStatus())
        .add("detail", sentence)
        .add("key", later.key())
        .add("requestId", Trace.requestId())
        .build()
        .toString();
  }

  private static void write(HttpServletResponse response, TooMany later, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(later.kind().httpStatus());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
