package org.compagnon.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One row of the trail. Written once; has no way to be changed. */
@Entity
@Table(name = "audit_entry")
@NamedQuery(
    name = "AuditEntry.looks",
    query =
        """
        select e from AuditEntry e
        where e.actorId = :actor and e.action = :action and e.at > :since order by e.at desc""")
class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(
      name = "audit_entry_seq",
      sequenceName = "audit_entry_seq",
      allocationSize = 50)
  private Long id;

  private Instant at;

  @Column(name = "actor_id")
  private Long actorId;

  @Column(name = "actor_name")
  private String actorName;

  private String action;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "before_state")
  private String before;

  @Column(name = "after_state")
  private String after;

  private String reason;

  @Column(name = "request_id")
  private String requestId;

  protected AuditEntry() {}

  AuditEntry(Instant at, Long actorId, String actorName, String requestId, AuditFact fact) {
    this.at = at;
    this.actorId = actorId;
    this.actorName = actorName;
    this.requestId = requestId;
    this.action = fact.action();
    this.subjectType = fact.subjectType();
    this.subjectId = fact.subjectId();
    this.before = fact.before();
    this.after = fact.after();
    this.reason = fact.reason();
  }

  /** Whether it says the same about the same thing. */
  boolean says(AuditFact fact) {
    return action.equals(fact.action())
        && subjectType.equals(fact.subjectType())
        && subjectId.equals(fact.subjectId())
        && Objects.equals(after, fact.after());
  }

  AuditView asView() {
    return new AuditView(
        id,
        at,
        actorId,
        actorName,
        action,
        subjectType,
        subjectId,
        before,
        after,
        reason,
        requestId);
  }
}
