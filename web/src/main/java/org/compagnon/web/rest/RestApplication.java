package org.compagnon.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, version 1. Its document is {@link ApiDocument}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  /**
   * Jersey's own mapper of constraint violations answers without a body; without it they reach
   * {@link Problems} like every other failure.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.beanValidation.disable.server", true);
  }
}
