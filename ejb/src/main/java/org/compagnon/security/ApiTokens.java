package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;
import org.compagnon.shared.NotFound;

/** The caller's own API tokens. A token never allows more than its account does. */
@Stateless
public class ApiTokens {
  private static final String PREFIX = "cpg_";
  private static final int HINT_LENGTH = 9;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43,100}");

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private AccountRepository accounts;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /**
   * What a token lets in.
   *
   * @param caller the account it acts as
   * @param scopes what it may touch
   */
  public record Admission(Caller caller, Set<String> scopes) {}

  /** The caller's tokens, newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public List<ApiTokenView> mine() {
    Instant now = clock.instant();
    return em.createNamedQuery("ApiToken.ofAccount", ApiToken.class)
        .setParameter("accountId", current.get().accountId())
        .setMaxResults(200)
        .getResultStream()
        .map(token -> token.asView(now))
        .toList();
  }

  /**
   * Makes a token.
   *
   * @param key what the secret is made of, from a source of chance; the same key of the same caller
   *     again, within a day, makes no other token and is answered with the same secret
   * @return its secret, which cannot be read again
   * @throws SecurityFailure if a scope is unknown
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public String make(@Valid NewApiToken command, String key) {
    if (key == null || !KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("The key of a token is 43 to 100 letters of base 64.");
    }
    for (String scope : command.scopes()) {
      if (!ApiScope.all().contains(scope)) {
        throw SecurityFailure.unknownScope(scope);
      }
    }
    String secret = PREFIX + key;
    String hash = Hashes.sha256Hex(secret);
    if (intents.isDone("security.token.make", hash)) {
      return secret;
    }
    Instant now = clock.instant();
    ApiToken token =
        new ApiToken(
                current.get().accountId(),
                command.name().strip(),
                hash,
                secret.substring(0, HINT_LENGTH),
                command.scopes(),
                now)
            .until(now.plus(Duration.ofDays(command.days())));
    em.persist(token);
    em.flush();
    facts.fire(
        SecurityFact.of(
            "security.token.make",
            "token",
            token.asView(now).id(),
            null,
            Json.write(command.scopes())));
    return secret;
  }

  /** Revokes one of the caller's tokens, for good. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public void revoke(long id) {
    ApiToken token = em.find(ApiToken.class, id);
    if (token == null || !token.accountId().equals(current.get().accountId())) {
      throw new NotFound("token", id);
    }
    token.revoke(clock.instant());
    facts.fire(SecurityFact.of("security.token.revoke", "token", id, null, null));
  }

  /**
   * Whom a secret lets in; empty where it is unknown, revoked, too old, or its account is not
   * active.
   */
  @PermitAll
  public Optional<Admission> admit(String secret) {
    Instant now = clock.instant();
    Optional<ApiToken> token =
        em.createNamedQuery("ApiToken.byHash", ApiToken.class)
            .setParameter("hash", Hashes.sha256Hex(secret))
            .getResultStream()
            .filter(found -> found.isUsable(now))
            .findFirst();
    if (token.isEmpty()) {
      return Optional.empty();
    }
    token.get().noteUse(now);
    Set<String> scopes = token.get().scopes();
    return accounts
        .find(token.get().accountId())
        .filter(Account::isActive)
        .map(account -> new Admission(account.asCaller(), scopes));
  }
}
