package org.compagnon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.compagnon.security.Incident;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IncidentsIT extends BusinessIT {
  @Inject private Event<Incident> incidents;

  @Test
  @DisplayName("what is refused at the doors stands in the trail within seconds, with its address")
  void refusalsAreRows() {
    TestCaller caller = callers.participant();
    incidents.fire(
        new Incident(
            Incident.Kind.PAGE, caller.accountId(), caller.login(), "192.0.2.7", "/admin/people"));
    List<Object> rows =
        Waiting.until(Duration.ofSeconds(30), () -> rowsOf(caller), found -> !found.isEmpty());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).toString())
        .startsWith("security.page.refuse account " + caller.accountId())
        .contains("192.0.2.7", "/admin/people", "\"times\":1");
  }

  private List<Object> rowsOf(TestCaller caller) {
    return fixtures.column(
        "select action || ' ' || subject_type || ' ' || subject_id || ' ' || after_state"
            + " from audit_entry where actor_id = ?",
        caller.accountId());
  }
}
