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
import org.compagnon.shared.Language;

/**
 * A link that works once, until a time: asked for → made (when its mail leaves) → used or void. The
 * database knows only the hash of its secret.
 */
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
@NamedQuery(
    name = "OneTimeLink.ofAddress",
    query =
        """
        select l from OneTimeLink l
        where l.address = :address and l.usedAt is null""")
@NamedQuery(
    name = "OneTimeLink.countSince",
    query =
        """
        select count(l) from OneTimeLink l
        where l.purpose = :purpose and l.expiresAt > :since and l.usedAt is null""")
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

  private String address;
  private String language;

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

  private OneTimeLink(Long accountId, LinkPurpose purpose, Instant now) {
    this.accountId = accountId;
    this.purpose = purpose;
    this.expiresAt = now.plus(purpose.validity());
  }

  /** A link that has no secret yet. */
  static OneTimeLink asked(Long accountId, LinkPurpose purpose, Instant now) {
    return new OneTimeLink(accountId, purpose, now);
  }

  /** A link that makes an account with an address and has no secret yet. */
  static OneTimeLink signUp(String address, Language language, Instant now) {
    OneTimeLink link = new OneTimeLink(null, LinkPurpose.SIGN_UP, now);
    link.address = address;
    link.language = language.code();
    return link;
  }

  /** Gives it its secret; its time begins now. */
  void make(String hash, Instant now) {
    tokenHash = hash;
    expiresAt = now.plus(purpose.validity());
  }

  /** Another one for the same, with another secret. */
  OneTimeLink again(String hash, Instant now) {
    OneTimeLink other = new OneTimeLink(accountId, purpose, now);
    other.tokenHash = hash;
    other.address = address;
    other.language = language;
    return other;
  }

  boolean isMade() {
    return tokenHash != null;
  }

  boolean isUsed() {
    return usedAt != null;
  }

  boolean isUsable(Instant now) {
    return isMade() && isOpen(now);
  }

  /** Whether it can be used, now or once it is made. */
  boolean isOpen(Instant now) {
    return usedAt == null && (!isMade() || now.isBefore(expiresAt));
  }

  /** Whether it was asked for or made no longer ago than such a link works, and is not used. */
  boolean isRecent(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  void use(Instant now) {
    if (!isUsable(now)) {
      throw SecurityFailure.linkNotUsable();
    }
    end(now);
  }

  /** Makes it void. */
  void end(Instant now) {
    usedAt = now;
  }

  /** The address that a link confirms which makes an account; null for others. */
  String address() {
    return address;
  }

  Language language() {
    return Language.of(language);
  }

  Long id() {
    return id;
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
