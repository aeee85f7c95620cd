package org.compagnon.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.IdempotencyRecords;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;
import org.compagnon.shared.Trace;
import org.compagnon.web.edge.Body;
import org.compagnon.web.layout.Messages;

/**
 * A POST with an {@code Idempotency-Key} that was answered before gets the same answer again. The
 * same key with another request is refused; one whose first request still runs is asked to come
 * back, for at most a minute.
 */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String HEADER = "Idempotency-Key";
  private static final String RESERVED = "org.compagnon.idempotencyKey";
  private static final int RETRY_SECONDS = 2;
  private static final Pattern KEY = Pattern.compile("(?=.*[!-~])[ -~]{1,120}");

  @Inject private IdempotencyRecords records;
  @Inject private CurrentCaller caller;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(HEADER);
    if (!"POST".equals(request.getMethod()) || key == null) {
      return;
    }
    if (!KEY.matcher(key).matches()) {
      request.abortWith(problem(400, "rest.failure.idempotencyKey"));
      return;
    }
    String hash = hashOf(request);
    Optional<IdempotencyRecords.Earlier> earlier = records.reserve(key, hash);
    if (earlier.isEmpty()) {
      request.setProperty(RESERVED, key);
    } else {
      request.abortWith(answer(earlier.get(), hash));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(RESERVED) instanceof String key) {
      request.removeProperty(RESERVED);
      Object entity = response.getEntity();
      String body =
          entity == null || entity instanceof String ? (String) entity : Json.write(entity);
      records.keep(key, response.getStatus(), response.getHeaderString("Location"), body);
    }
  }

  private Response answer(IdempotencyRecords.Earlier earlier, String hash) {
    if (!earlier.requestHash().equals(hash)) {
      return problem(422, "rest.failure.idempotencyReused");
    }
    if (earlier.status() == 0) {
      return Response.fromResponse(problem(409, "rest.failure.idempotencyRunning"))
          .header("Retry-After", RETRY_SECONDS)
          .build();
    }
    Response.ResponseBuilder answer =
        Response.status(earlier.status()).header("Idempotency-Replayed", "true");
    if (earlier.location() != null) {
      answer.header("Location", earlier.location());
    }
    if (earlier.body() != null) {
      answer.type(MediaType.APPLICATION_JSON_TYPE).entity(earlier.body());
    }
    return answer.build();
  }

  private static String hashOf(ContainerRequestContext request) throws IOException {
    MessageDigest digest = Hashes.sha256();
    digest.update(request.getUriInfo().getRequestUri().toString().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    if (request.getProperty(Body.KEPT) instanceof Body file) {
      try (InputStream in = new DigestInputStream(file.open(), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    }
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    return HexFormat.of().formatHex(digest.digest(body));
  }

  private Response problem(int status, String key) {
    return Problem.response(
        status, key, Messages.text(caller.language(), key), Trace.requestId(), List.of());
  }
}
