package org.compagnon.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which pages this build has. */
@ApplicationScoped
public class PageIndex {
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  @Inject private ServletContext context;

  /** Whether there is a page at an address below the context, without extension. */
  public boolean exists(String path) {
    return known.computeIfAbsent(path, this::look);
  }

  private boolean look(String path) {
    try {
      return context.getResource(path + ".xhtml") != null;
    } catch (MalformedURLException e) {
      return false;
    }
  }
}
