package org.compagnon.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.compagnon.shared.NotFound;

/** Changes something and writes it down, as every room does. */
@ApplicationScoped
class TestChanges {
  @Inject private AuditTrail trail;

  @Transactional
  public void change(String subject, boolean thenFail) {
    trail.record(
        AuditFact.of("test.thing.change", "thing", subject)
            .before(new State("old"))
            .after(new State("new"))
            .because("a reason"));
    if (thenFail) {
      throw new NotFound("thing", subject);
    }
  }

  /** What the thing is. */
  public record State(String name) {}
}
