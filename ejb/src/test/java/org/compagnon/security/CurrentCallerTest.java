package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import org.compagnon.shared.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurrentCallerTest {

  @AfterEach
  void endWork() {
    Trace.end();
  }

  @Test
  @DisplayName("the system itself has no caller, and the container is not asked for one")
  void theSystemHasNoCaller() {
    Trace.beginWork("pairs", null, "system");
    assertThat(new CurrentCaller(refusing(), null).find()).isEmpty();
  }

  /** As the container's while a bean starts: it does not say who calls. */
  private static SecurityContext refusing() {
    return (SecurityContext)
        Proxy.newProxyInstance(
            CurrentCallerTest.class.getClassLoader(),
            new Class<?>[] {SecurityContext.class},
            (proxy, method, arguments) -> {
              throw new IllegalStateException("Operation not allowed");
            });
  }
}
