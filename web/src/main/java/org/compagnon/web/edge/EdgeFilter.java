package org.compagnon.web.edge;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lets a request in: with the address its sender used, no larger than it may be; or answers at
 * once. What goes wrong inside is explained by {@link Explanation}.
 */
public class EdgeFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    HttpServletResponse out = (HttpServletResponse) response;
    if (in.getCharacterEncoding() == null) {
      // Before the first parameter is asked for: afterwards it would be too late.
      in.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    Optional<PublicAddress> address = PublicAddress.of(in);
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      Explanation.ofStatus(
          new FailedRequest(in, address.orElseGet(PublicAddress::base)), out, chain);
      return;
    }
    Optional<Refusal> refusal =
        Gate.host(in).or(() -> Gate.lines(in, address.orElseThrow())).or(() -> BodyLimit.check(in));
    if (refusal.isPresent()) {
      PlainAnswer.write(in, out, refusal.get());
      return;
    }
    try (Body body = Body.of(in)) {
      HttpServletRequest read = body.request(new EdgeRequest(in, address.orElseThrow()));
      if ("POST".equals(in.getMethod()) && !PlainAnswer.isApi(in) && FormState.isGone(read)) {
        throw new ViewExpiredException(in.getRequestURI());
      }
      chain.doFilter(read, out);
    } catch (ServletException | RuntimeException e) {
      Explanation.ofFailure(e, new FailedRequest(in, address.orElseThrow()), out);
    }
  }
}
