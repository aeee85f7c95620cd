package org.compagnon.web.edge;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import java.nio.file.Path;
import org.compagnon.shared.Scratch;

/**
 * Readies the edge at start: the folder for what is received, and the session's cookie. Where the
 * base URL is https the cookie never travels otherwise, and its name makes browsers refuse one that
 * another host or a plain connection tries to set.
 */
public class EdgeSetup implements ServletContextListener {
  private static final String SCRATCH = "org.compagnon.received";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    String owner = System.getProperty("user.name");
    Path parent = Path.of(System.getProperty("java.io.tmpdir"), "compagnon-received-" + owner);
    context.setAttribute(SCRATCH, Scratch.open(parent));
    SessionCookieConfig cookie = context.getSessionCookieConfig();
    if (PublicAddress.isHttps()) {
      cookie.setName("__Host-session");
      cookie.setPath("/");
      cookie.setSecure(true);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    scratch(event.getServletContext()).close();
  }

  /** Where what is received lies until it has been read. */
  static Scratch scratch(ServletContext context) {
    return (Scratch) context.getAttribute(SCRATCH);
  }
}
