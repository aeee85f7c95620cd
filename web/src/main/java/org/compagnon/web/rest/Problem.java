package org.compagnon.web.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error (RFC 9457).
 *
 * @param type always about:blank
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in the caller's language
 * @param key the message key, for programs
 * @param requestId the reference for support
 * @param errors the fields that are wrong; empty where no field is to blame
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String key,
    String requestId,
    List<FieldError> errors) {
  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A field that is wrong.
   *
   * @param field its path in the request
   * @param message what is wrong
   */
  public record FieldError(String field, String message) {}

  static Response response(
      int status, String key, String detail, String requestId, List<FieldError> errors) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Unprocessable Content" : known.getReasonPhrase();
    return Response.status(status)
        .type(MEDIA_TYPE)
        .entity(new Problem("about:blank", title, status, detail, key, requestId, errors))
        .build();
  }
}
