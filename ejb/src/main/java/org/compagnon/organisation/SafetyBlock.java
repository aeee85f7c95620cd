package org.compagnon.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Two people who are kept apart everywhere for somebody's safety; lifted ones are kept. */
@Entity
@Table(name = "safety_block")
@NamedQuery(
    name = "SafetyBlock.page",
    query =
        "select b from SafetyBlock b where b.liftedAt is null"
            + " and b.lowerPersonId <> :me and b.higherPersonId <> :me"
            + " and (:person = 0 or b.lowerPersonId = :person or b.higherPersonId = :person)"
            + " order by b.id desc")
@NamedQuery(
    name = "SafetyBlock.count",
    query =
        "select count(b) from SafetyBlock b where b.liftedAt is null"
            + " and b.lowerPersonId <> :me and b.higherPersonId <> :me"
            + " and (:person = 0 or b.lowerPersonId = :person or b.higherPersonId = :person)")
@NamedQuery(
    name = "SafetyBlock.ofTwo",
    query =
        "select b from SafetyBlock b where b.liftedAt is null"
            + " and b.lowerPersonId = :lower and b.higherPersonId = :higher order by b.id")
class SafetyBlock {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "safety_block_seq")
  @SequenceGenerator(
      name = "safety_block_seq",
      sequenceName = "safety_block_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "lower_person_id")
  private long lowerPersonId;

  @Column(name = "higher_person_id")
  private long higherPersonId;

  private String reason;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "lifted_by")
  private Long liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Version private int version;

  protected SafetyBlock() {}

  SafetyBlock(SetSafetyBlock command, Long account, Instant now) {
    lowerPersonId = Math.min(command.personId(), command.otherPersonId());
    higherPersonId = Math.max(command.personId(), command.otherPersonId());
    reason = command.reason() == null || command.reason().isBlank() ? null : command.reason();
    createdBy = account;
    createdAt = now;
  }

  void lift(Long account, Instant now) {
    liftedBy = account;
    liftedAt = now;
  }

  long id() {
    return id;
  }

  long lowerPersonId() {
    return lowerPersonId;
  }

  long higherPersonId() {
    return higherPersonId;
  }

  String reason() {
    return reason;
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean involves(Long personId) {
    return personId != null && (lowerPersonId == personId || higherPersonId == personId);
  }

  boolean isLifted() {
    return liftedAt != null;
  }
}
