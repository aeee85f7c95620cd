package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Ends what an account has open: its sessions, its API tokens, its links (SC8, SC10). */
@ApplicationScoped
class AccountAccess {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private SessionRows sessions;
  @Inject private Links links;
  @Inject private Clock clock;

  /** The account is kept out: everything ends, for good. */
  void keptOut(Account account) {
    links.voidOpen(account);
    sessions.endAll(account.id());
    voidTokens(account.id());
  }

  /**
   * The account has a new password: its sessions end.
   *
   * @param kept the session in which it was changed; null where there is none
   * @param keepTokens whether the tokens go on working
   */
  void passwordIsNew(long accountId, Long kept, boolean keepTokens) {
    sessions.endOthers(accountId, kept == null ? -1 : kept);
    if (!keepTokens) {
      voidTokens(accountId);
    }
  }

  /** How many tokens of an account work at present. */
  int tokens(long accountId) {
    return usable(accountId).size();
  }

  private void voidTokens(long accountId) {
    Instant now = clock.instant();
    usable(accountId).forEach(token -> token.revoke(now));
  }

  private List<ApiToken> usable(long accountId) {
    Instant now = clock.instant();
    return em.createNamedQuery("ApiToken.ofAccount", ApiToken.class)
        .setParameter("accountId", accountId)
        .getResultStream()
        .filter(token -> token.isUsable(now))
        .toList();
  }
}
