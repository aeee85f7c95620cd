package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraceTest {
  private final String before = Thread.currentThread().getName();

  @AfterEach
  void end() {
    Trace.end();
  }

  @Test
  @DisplayName("while a request is served its id is in the thread's name, which log lines bear")
  void theThreadBearsTheRequest() {
    Trace.beginRequest("abc-1");
    assertThat(Thread.currentThread().getName()).isEqualTo(before + " request=abc-1");
    Trace.end();
    assertThat(Thread.currentThread().getName()).isEqualTo(before);
  }

  @Test
  @DisplayName("beginning anew within a request, as its error page does, leaves one id")
  void beginningAnew() {
    Trace.beginRequest("abc-1");
    Trace.beginWork("abc-2", 7L, "worker");
    assertThat(Thread.currentThread().getName()).isEqualTo(before + " request=abc-2");
    Trace.end();
    Trace.end();
    assertThat(Thread.currentThread().getName()).isEqualTo(before);
  }
}
