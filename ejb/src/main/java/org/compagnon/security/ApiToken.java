package org.compagnon.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** A key for programs: hashed, scoped, expiring, revocable. Acts as the account that made it. */
@Entity
@Table(name = "api_token")
@NamedQuery(name = "ApiToken.byHash", query = "select t from ApiToken t where t.tokenHash = :hash")
@NamedQuery(
    name = "ApiToken.ofAccount",
    query = "select t from ApiToken t where t.accountId = :accountId order by t.id desc")
class ApiToken {
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
  @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
  private Long id;

  @Column(name = "account_id")
  private Long accountId;

  private String name;

  @Column(name = "token_hash")
  private String tokenHash;

  private String hint;
  private String scopes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Version private int version;

  protected ApiToken() {}

  ApiToken(long accountId, String name, String hash, String hint, Set<String> scopes, Instant now) {
    this.accountId = accountId;
    this.name = name;
    this.tokenHash = hash;
    this.hint = hint;
    this.scopes = String.join(" ", new TreeSet<>(scopes));
    this.createdAt = now;
  }

  ApiToken until(Instant end) {
    expiresAt = end;
    return this;
  }

  boolean isUsable(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  /** Notes the use; not more often than every five minutes, so that reading stays reading. */
  void noteUse(Instant now) {
    if (lastUsedAt == null || lastUsedAt.plus(USE_NOTED_EVERY).isBefore(now)) {
      lastUsedAt = now;
    }
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  Long accountId() {
    return accountId;
  }

  Set<String> scopes() {
    return Set.of(scopes.split(" "));
  }

  ApiTokenView asView(Instant now) {
    return new ApiTokenView(
        id, name, hint, scopes(), createdAt, expiresAt, lastUsedAt, revokedAt, isUsable(now));
  }
}
