package org.compagnon.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Json;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/**
 * Accounts and roles, for system administrators. Nobody changes their own roles or locks themselves
 * out.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Accounts {
  @Inject private AccountRepository accounts;
  @Inject private AccountMaking making;
  @Inject private Links links;
  @Inject private AccountAccess access;
  @Inject private CurrentCaller current;
  @Inject private Event<SecurityFact> facts;

  /** Accounts whose login or name contains the text, by login. */
  @RolesAllowed(Role.SYSTEM)
  @PersonalRead(action = "security.accounts.search", thing = "account")
  public Page<AccountView> page(String query, PageRequest request) {
    return accounts.page(query, request).map(Account::asView);
  }

  /** One account. */
  @RolesAllowed(Role.SYSTEM)
  @PersonalRead(action = "security.account.read", thing = "account")
  public AccountView get(long id) {
    return accounts.byId(id).asView();
  }

  /**
   * Makes an account and sends its invitation.
   *
   * @throws SecurityFailure if the login or the person has an account already
   */
  @RolesAllowed(Role.SYSTEM)
  public AccountView invite(@Valid InviteAccount command) {
    return making.invite(command).asView();
  }

  /** Sends the invitation (or, to an active account, a reset link) again; older links are void. */
  @RolesAllowed(Role.SYSTEM)
  public void sendLink(long id) {
    Account account = accounts.byId(id);
    links.send(account, account.linkPurpose());
    facts.fire(SecurityFact.of("security.link.send", "account", id, null, null));
  }

  /**
   * Gives an account exactly these roles.
   *
   * @throws SecurityFailure if it is the caller's own, or the last active system administrator's
   */
  @RolesAllowed(Role.SYSTEM)
  public AccountView giveRoles(long id, int version, Set<String> roles) {
    if (roles.isEmpty() || !Role.ALL.containsAll(roles)) {
      throw new InvalidInput("roles", "security.failure.unknownRole", String.join(", ", roles));
    }
    Account account = others(id, version);
    String before = rolesOf(account);
    if (!roles.contains(Role.SYSTEM)) {
      keepOneSystemAdministrator(account);
    }
    account.giveRoles(roles);
    facts.fire(
        SecurityFact.of("security.account.giveRoles", "account", id, before, rolesOf(account)));
    return fresh(account);
  }

  /** Disables an account: it is out within seconds; its links and API tokens are void for good. */
  @RolesAllowed(Role.SYSTEM)
  public AccountView disable(long id, int version) {
    Account account = others(id, version);
    keepOneSystemAdministrator(account);
    account.disable();
    access.keptOut(account);
    facts.fire(SecurityFact.of("security.account.disable", "account", id, null, null));
    return fresh(account);
  }

  /** Lets a disabled account in again. */
  @RolesAllowed(Role.SYSTEM)
  public AccountView enable(long id, int version) {
    Account account = others(id, version);
    account.enable();
    facts.fire(SecurityFact.of("security.account.enable", "account", id, null, null));
    return fresh(account);
  }

  private AccountView fresh(Account account) {
    accounts.flush();
    return account.asView();
  }

  private Account others(long id, int version) {
    if (current.get().accountId() == id) {
      throw SecurityFailure.notYourself();
    }
    return accounts.byIdAndVersion(id, version);
  }

  private void keepOneSystemAdministrator(Account account) {
    boolean isOne = account.isActive() && account.roles().contains(Role.SYSTEM);
    if (isOne && accounts.countActiveInRole(Role.SYSTEM) <= 1) {
      throw SecurityFailure.lastSystemAdministrator();
    }
  }

  private static String rolesOf(Account account) {
    return Json.write(new TreeSet<>(account.roles()));
  }
}
