package org.compagnon.web.edge;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Networks;

/**
 * Shows the server's figures to those for whom they are meant: who brings the token, or comes from
 * one of the addresses. Where neither is set, nobody.
 */
public class MetricsGuard implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    Optional<Refusal> refusal = refusal(in);
    if (refusal.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse out = (HttpServletResponse) response;
    if (refusal.get().status() == HttpServletResponse.SC_UNAUTHORIZED) {
      out.setHeader("WWW-Authenticate", "Bearer");
    }
    PlainAnswer.write(in, out, refusal.get());
  }

  private static Optional<Refusal> refusal(HttpServletRequest request) {
    Networks addresses = Networks.of(Setting.METRICS_ADDRESSES.text());
    String token = Setting.METRICS_TOKEN.text();
    if (addresses.isEmpty() && token.isEmpty()) {
      return Optional.of(new Refusal(404, "edge.metricsOff"));
    }
    boolean near =
        Networks.address(ClientAddress.of(request)).filter(addresses::contains).isPresent();
    if (near || !token.isEmpty() && isBrought(token, request.getHeader("Authorization"))) {
      return Optional.empty();
    }
    int status =
        token.isEmpty() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED;
    return Optional.of(new Refusal(status, "edge.metricsClosed"));
  }

  private static boolean isBrought(String token, String authorization) {
    byte[] wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    return authorization != null
        && MessageDigest.isEqual(wanted, authorization.getBytes(StandardCharsets.UTF_8));
  }
}
