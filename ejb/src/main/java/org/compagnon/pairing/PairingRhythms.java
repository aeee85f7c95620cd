package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.StaleData;

/**
 * How a programme lives: when new people are paired by themselves, and how much pairs that are
 * proposed already count. A round that starts by itself is only proposed, never published.
 */
@Stateless
@DenyAll
public class PairingRhythms {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private ProgrammeReader programmes;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** What the programme says; never, and 300 basis points, where it has said nothing. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RhythmView get(long programmeId) {
    programmes.byId(programmeId);
    var known = em.find(PairingRhythm.class, programmeId);
    return (known == null ? new PairingRhythm(programmeId) : known).asView();
  }

  /**
   * Changes it. A new rhythm begins with the first such day after today.
   *
   * @throws StaleData if it changed since it was seen
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RhythmView save(@Valid SaveRhythm command) {
    if (intents.isDone("pairing.rhythm.change", command)) {
      return get(command.programmeId());
    }
    var programme = programmes.lock(command.programmeId());
    var known = em.find(PairingRhythm.class, command.programmeId());
    var rhythm = known == null ? new PairingRhythm(command.programmeId()) : known;
    if (rhythm.version() != command.version()) {
      throw new StaleData();
    }
    var before = known == null ? null : known.asView();
    rhythm.change(command, programme.today(clock.instant()));
    if (known == null) {
      em.persist(rhythm);
    }
    em.flush();
    audit.record(
        AuditFact.of("pairing.rhythm.change", "programme", programme.id())
            .before(before)
            .after(rhythm.asView()));
    return rhythm.asView();
  }
}
