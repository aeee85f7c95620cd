package org.compagnon.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.OptionalLong;
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
  private static final String INVITE = "security.account.invite";
  private static final String GIVE = "security.account.giveRoles";
  private static final String DISABLE = "security.account.disable";
  private static final String ENABLE = "security.account.enable";
  private static final String SEND = "security.link.send";

  @Inject private AccountRepository accounts;
  @Inject private AccountMaking making;
  @Inject private Links links;
  @Inject private AccountAccess access;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
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
    InviteAccount wish =
        new InviteAccount(
            command.login(),
            command.displayName(),
            command.personId(),
            command.language(),
            new TreeSet<>(command.roles())); // in one order on every node
    OptionalLong earlier = intents.earlier(INVITE, wish);
    if (earlier.isPresent()) {
      return accounts.byId(earlier.getAsLong()).asView();
    }
    AccountView made = making.invite(wish).asView();
    intents.made(made.id(), INVITE, wish);
    return made;
  }

  /**
   * Sends the invitation (or, to an active account, a reset link) again; older links are void.
   * Asked twice within a minute, it is sent once.
   */
  @RolesAllowed(Role.SYSTEM)
  public void sendLink(long id) {
    Account account = accounts.byId(id);
    if (intents.earlier(SEND, id, account.version()).isPresent()) {
      return;
    }
    links.send(account, account.linkPurpose());
    facts.fire(SecurityFact.of(SEND, "account", id, null, null));
    intents.made(id, SEND, id, account.version());
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
    Set<String> wanted = new TreeSet<>(roles);
    if (intents.isDone(GIVE, id, version, wanted)) {
      return accounts.byId(id).asView();
    }
    Account account = others(id, version);
    if (account.roles().equals(wanted)) {
      return fresh(account);
    }
    String before = rolesOf(account);
    if (!roles.contains(Role.SYSTEM)) {
      keepOneSystemAdministrator(account);
    }
    account.giveRoles(roles);
    facts.fire(SecurityFact.of(GIVE, "account", id, before, rolesOf(account)));
    return fresh(account);
  }

  /** Disables an account: it is out within seconds; its links and API tokens are void for good. */
  @RolesAllowed(Role.SYSTEM)
  public AccountView disable(long id, int version) {
    if (intents.isDone(DISABLE, id, version)) {
      return accounts.byId(id).asView();
    }
    Account account = others(id, version);
    if (account.isDisabled()) {
      return fresh(account);
    }
    keepOneSystemAdministrator(account);
    account.disable();
    access.keptOut(account);
    facts.fire(SecurityFact.of(DISABLE, "account", id, null, null));
    return fresh(account);
  }

  /** Lets a disabled account in again. */
  @RolesAllowed(Role.SYSTEM)
  public AccountView enable(long id, int version) {
    if (intents.isDone(ENABLE, id, version)) {
      return accounts.byId(id).asView();
    }
    Account account = others(id, version);
    if (!account.isDisabled()) {
      return fresh(account);
    }
    account.enable();
    facts.fire(SecurityFact.of(ENABLE, "account", id, null, null));
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
