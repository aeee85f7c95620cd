package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.compagnon.security.Role;

/**
 * How large a body may be: a mebibyte, and for the files that administrators bring in forty. Looked
 * at before anything is read, and again while it is read, because not every request says its size.
 */
final class BodyLimit {
  /** Largest body of a form or a JSON document, in bytes. */
  static final long USUAL = 1024L * 1024;

  /** Largest file that is brought in, in bytes. */
  static final long FILE = 40 * USUAL;

  private static final Pattern FILES =
      Pattern.compile(
          "/api/v1/people/imports/?|/api/v1/programmes/[^/]+/enrolments/imports/?"
              + "|/admin/(enrolment-)?import(\\.xhtml)?");

  private BodyLimit() {}

  /** Whether a request brings a file, from somebody who may; not what is only typed there. */
  static boolean isFile(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return FILES.matcher(path).matches()
        && !isForm(request)
        && request.isUserInRole(Role.ADMINISTRATOR);
  }

  /** The most that is read of a request, in bytes; around a file in a form stands some more. */
  static long of(HttpServletRequest request) {
    if (!isFile(request)) {
      return USUAL;
    }
    return isMultipart(request) ? FILE + USUAL : FILE;
  }

  /** What is refused by its size alone, or because a form does not say it. */
  static Optional<Refusal> check(HttpServletRequest request) {
    long most = of(request);
    if (request.getContentLengthLong() > most) {
      return Optional.of(Refusal.tooLarge(Math.min(most, FILE)));
    }
    boolean unsaid = request.getContentLengthLong() < 0;
    boolean chunked = request.getHeader("Transfer-Encoding") != null;
    return unsaid && chunked && isForm(request)
        ? Optional.of(new Refusal(411, "edge.lengthMissing"))
        : Optional.empty();
  }

  static boolean isMultipart(HttpServletRequest request) {
    return type(request).startsWith("multipart/");
  }

  /** The container reads these by itself, past everything that could count with it. */
  private static boolean isForm(HttpServletRequest request) {
    return type(request).startsWith("application/x-www-form-urlencoded");
  }

  private static String type(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
  }
}
