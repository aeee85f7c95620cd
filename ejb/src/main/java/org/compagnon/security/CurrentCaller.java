package org.compagnon.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.compagnon.shared.Language;
import org.compagnon.shared.Trace;

/** Whoever is calling, read once per request. Background work has the caller it is done for. */
@RequestScoped
public class CurrentCaller {
  private SecurityContext container;
  private AccountRepository accounts;
  private Caller known;

  /** For the container. */
  public CurrentCaller() {}

  /** For the container. */
  @Inject
  CurrentCaller(SecurityContext container, AccountRepository accounts) {
    this.container = container;
    this.accounts = accounts;
  }

  /** The caller, or empty for somebody who has not signed in and for the system itself. */
  public Optional<Caller> find() {
    if (known == null) {
      known = account().map(Account::asCaller).orElse(null);
    }
    return Optional.ofNullable(known);
  }

  /**
   * The caller.
   *
   * @throws AccessDenied if nobody has signed in
   */
  public Caller get() {
    return find().orElseThrow(AccessDenied::new);
  }

  /** The caller's language; English for nobody. */
  public Language language() {
    return find().map(Caller::language).orElse(Language.EN);
  }

  /** Forgets what was read, after the account was changed in this request. */
  void forget() {
    known = null;
  }

  private Optional<Account> account() {
    if (Trace.actorName().isPresent()) { // work in the background, where the container knows nobody
      return Trace.actorId().flatMap(id -> accounts.find(id));
    }
    Principal principal = container.getCallerPrincipal();
    return principal == null ? Optional.empty() : accounts.findByLogin(principal.getName());
  }
}
