package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compagnon.settings.Setting;

/** What is refused by its first lines, before anything of it is read. */
public final class Gate {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> KNOWN = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]*)", Pattern.CASE_INSENSITIVE);

  private Gate() {}

  /**
   * A request that does not say for whom it is, or is for somebody else. Asked wherever a request
   * is answered: by the authentication, which comes before every filter, and by the filter.
   */
  public static Optional<Refusal> host(HttpServletRequest request) {
    if (PublicAddress.of(request).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Refusal(421, "edge.unknownHost", Setting.BASE_URL.text()));
  }

  /** Everything else that can be told by the first lines. */
  static Optional<Refusal> lines(HttpServletRequest request, PublicAddress address) {
    String method = request.getMethod();
    if (request.getRequestURI().contains("%00")) {
      return Optional.of(new Refusal(400, "edge.badAddress"));
    }
    if (!isReadable(request.getContentType())) {
      return Optional.of(new Refusal(415, "edge.charset"));
    }
    if (READING.contains(method)) {
      return Optional.empty();
    }
    boolean known = KNOWN.contains(method) && (PlainAnswer.isApi(request) || "POST".equals(method));
    if (!known) {
      return Optional.of(new Refusal(405, "edge.method"));
    }
    if (isForeign(request, address)) {
      return Optional.of(new Refusal(403, "edge.otherSite", Setting.BASE_URL.text()));
    }
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !"identity".equalsIgnoreCase(encoding.strip())) {
      return Optional.of(new Refusal(415, "edge.compressed"));
    }
    return Optional.empty();
  }

  /** Whether what is sent is written in letters that are known here. */
  private static boolean isReadable(String type) {
    Matcher charset = CHARSET.matcher(type == null ? "" : type);
    if (!charset.find()) {
      return true;
    }
    try {
      return Charset.isSupported(charset.group(1));
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /**
   * Whether a browser sends what a page of another site made it send. Programs with a token say
   * nothing about sites and carry no cookie that could be misused.
   */
  private static boolean isForeign(HttpServletRequest request, PublicAddress address) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && FOREIGN.contains(site.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    String authority = origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
    return !authority.equals(address.authority())
        && !authority.equals(PublicAddress.base().authority());
  }
}
