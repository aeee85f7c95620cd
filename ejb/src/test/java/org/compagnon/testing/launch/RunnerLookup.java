package org.compagnon.testing.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.compagnon.testing.Waiting;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Asks the server itself for the servlet that runs the tests where the connector has not seen it.
 * The connector reads the names of the servlets from the server's output, five times a second and
 * as soon as the ports are in it; now and then it looks between the ports and the names, finds no
 * servlet, and every test of the run fails although the server is well.
 */
public class RunnerLookup implements LoadableExtension {
  static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Lookup.class);
  }

  /** Completes what the connector says of the deployment. */
  public static class Lookup {
    @Inject private Instance<ProtocolMetaData> metadata;

    /** Before the first test of the deployment. */
    public void complete(@Observes AfterDeploy event) {
      String archive = event.getDeployment().getArchive().getName();
      String root = "/" + archive.substring(0, archive.lastIndexOf('.'));
      for (HTTPContext server : metadata.get().getContexts(HTTPContext.class)) {
        RunnerLookup.complete(server, root, Duration.ofSeconds(30));
      }
    }
  }

  /**
   * Adds the runner to a server that has none.
   *
   * @param root where the tests are deployed, with a leading stroke
   * @throws AssertionError if the server does not answer at the runner's address in time
   */
  static void complete(HTTPContext server, String root, Duration patience) {
    if (server.getServletByName(RUNNER) != null) {
      return;
    }
    URI address =
        URI.create("http://" + server.getHost() + ":" + server.getPort() + root + "/" + RUNNER);
    Waiting.until(patience, () -> missing(address), String::isEmpty);
    server.add(new Servlet(RUNNER, root));
  }

  /**
   * What is wrong; empty where the runner is there. Whatever it says to a call without a test, only
   * the runner says anything else than 404.
   */
  private static String missing(URI address) {
    String wrong =
        "the server did not take the tests, its output says why: no answer at " + address;
    try {
      HttpURLConnection call = (HttpURLConnection) address.toURL().openConnection();
      call.setConnectTimeout(5_000);
      call.setReadTimeout(5_000);
      return call.getResponseCode() == HttpURLConnection.HTTP_NOT_FOUND ? wrong : "";
    } catch (ConnectException | SocketTimeoutException e) {
      return wrong;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
