package org.compagnon.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A link that works once, until a time. The database knows only the hash of its secret. */
@Entity
@Table(name = "one_time_link")
@NamedQuery(
    name = "OneTimeLink.byHash",
    query = "select l from OneTimeLink l where l.tokenHash = :hash")
@NamedQuery(
    name = "OneTimeLink.open",
    query =
        """
        select l from OneTimeLink l
        where l.accountId = :accountId and l.usedAt is null""")
@NamedQuery(
    name = "OneTimeLink.openOf",
    query =
        """
        select l from OneTimeLink l
        where l.accountId in :accountIds and l.usedAt is null""")
class OneTimeLink {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_link_seq")
  @SequenceGenerator(
      name = "one_time_link_seq",
      sequenceName = "one_time_link_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "account_id")
  private Long accountId;

  @Enumerated(EnumType.STRING)
  private LinkPurpose purpose;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Version private int version;

  protected OneTimeLink() {}

  OneTimeLink(Long accountId, LinkPurpose purpose, String tokenHash, Instant now) {
    this.accountId = accountId;
    this.purpose = purpose;
    this.tokenHash = tokenHash;
    this.expiresAt = now.plus(purpose.validity());
  }

  boolean isUsable(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  void use(Instant now) {
    if (!isUsable(now)) {
      throw SecurityFailure.linkNotUsable();
    }
    usedAt = now;
  }

  LinkPurpose purpose() {
    return purpose;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Long accountId() {
    return accountId;
  }
}
