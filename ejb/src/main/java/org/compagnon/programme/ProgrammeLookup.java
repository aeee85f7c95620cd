package org.compagnon.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programmes for other rooms. Not an EJB: whoever asks has checked the caller. */
@ApplicationScoped
public class ProgrammeLookup {
  @Inject private ProgrammeRepository programmes;
  @Inject private ProgrammeSearch search;
  @Inject private Clock clock;

  /**
   * One programme, whatever its status.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  public ProgrammeView byId(long id) {
    return programmes.byId(id).asView();
  }

  /** One programme, whatever its status. */
  public Optional<ProgrammeView> find(long id) {
    return programmes.find(id).map(Programme::asView);
  }

  /** Programmes by id in one question; unknown ids are left out. */
  public Map<Long, ProgrammeView> byIds(Collection<Long> ids) {
    Map<Long, ProgrammeView> views = new HashMap<>();
    programmes.all(ids).forEach(p -> views.put(p.id(), p.asView()));
    return views;
  }

  /** Published programmes that are not over, the one whose enrolment ends first in front. */
  public List<ProgrammeView> current() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return search.publishedUntil(today.minusDays(1)).stream().map(Programme::asView).toList();
  }
}
