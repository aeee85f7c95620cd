package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;

/** Looks after pairs that have gone quiet, without asking for any content (S59, S69). */
@ApplicationScoped
class PairCare {
  @Inject private RelationshipRepository relationships;
  @Inject private PairMails mails;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  void nudge(Relationship pair) {
    pair.nudge(clock.instant());
    relationships.flush();
    mails.nudge(pair);
    audit.record(AuditFact.of("relationship.pair.nudge", "relationship", pair.id()));
  }
}
