package org.compagnon.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.compagnon.security.Role;
import org.compagnon.shared.Trace;

/** What a filter does around a request in the product: the scope, the request id, the caller. */
@ApplicationScoped
class RequestFrame {
  @Inject private AsAdministrator administrator;
  @Inject private AsParticipant participant;
  @Inject private AsAuditor auditor;
  @Inject private AsSystem system;

  @ActivateRequestContext
  <T> Outcome<T> within(TestCaller caller, Callable<T> work) {
    Trace.beginWork("it-" + caller.accountId(), caller.accountId(), caller.login());
    try {
      return switch (caller.role()) {
        case Role.ADMINISTRATOR -> administrator.call(work);
        case Role.PARTICIPANT -> participant.call(work);
        case Role.AUDITOR -> auditor.call(work);
        default -> system.call(work);
      };
    } finally {
      Trace.end();
    }
  }
}
