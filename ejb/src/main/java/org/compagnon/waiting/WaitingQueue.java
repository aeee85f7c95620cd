package org.compagnon.waiting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** The queue of a programme and what it will be short of, for those who run and audit it. */
@Stateless
@DenyAll
public class WaitingQueue {
  @Inject private ProgrammeLookup programmes;
  @Inject private WaitingSearch search;
  @Inject private Forecasting forecasting;
  @Inject private Clock clock;

  /**
   * Mentees who wait for a mentor.
   *
   * @param filter null: everybody, the longest wait first
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "waiting.queue.read", thing = "programme")
  public Page<WaitingRow> page(long programmeId, WaitingFilter filter, PageRequest request) {
    ProgrammeView programme = programmes.byId(programmeId);
    Instant now = clock.instant();
    WaitingFilter wanted = filter == null ? WaitingFilter.ALL : filter;
    return search.page(programmeId, wanted, programme.dayAt(now), now, request);
  }

  /**
   * What is and will be short.
   *
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Forecast forecast(long programmeId) {
    ProgrammeView programme = programmes.byId(programmeId);
    return forecasting.of(programme, programme.dayAt(clock.instant()));
  }
}
