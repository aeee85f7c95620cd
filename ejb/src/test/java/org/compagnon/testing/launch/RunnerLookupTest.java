package org.compagnon.testing.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RunnerLookupTest {
  private HttpServer http;
  private HTTPContext server;

  @BeforeEach
  void start() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.start();
    server = new HTTPContext("127.0.0.1", http.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    http.stop(0);
  }

  @Test
  @DisplayName("A runner that the connector has not seen is found by asking the server")
  void isFound() {
    http.createContext(
        "/tests/" + RunnerLookup.RUNNER,
        call -> {
          call.sendResponseHeaders(500, -1);
          call.close();
        });
    RunnerLookup.complete(server, "/tests", Duration.ofSeconds(10));
    assertThat(server.getServletByName(RunnerLookup.RUNNER).getFullURI())
        .hasPath("/tests/" + RunnerLookup.RUNNER);
  }

  @Test
  @DisplayName("A server without the tests is named as the cause")
  void refused() {
    assertThatThrownBy(() -> RunnerLookup.complete(server, "/tests", Duration.ZERO))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("did not take the tests");
    http.stop(0);
    assertThatThrownBy(() -> RunnerLookup.complete(server, "/tests", Duration.ZERO))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("A runner that the connector has seen is left alone")
  void leftAlone() {
    server.add(new Servlet(RunnerLookup.RUNNER, "/seen"));
    RunnerLookup.complete(server, "/tests", Duration.ZERO);
    assertThat(server.getServlets()).hasSize(1);
  }
}
