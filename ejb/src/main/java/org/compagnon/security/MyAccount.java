package org.compagnon.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.compagnon.security.Belonging.Missing;

/** The caller's own account. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
public class MyAccount {
  private static final int HELPERS = 3;

  @Inject private AccountRepository accounts;
  @Inject private AccountLinking linking;
  @Inject private PeopleDirectory directory;
  @Inject private CurrentCaller current;

  /** Whether the account belongs to somebody of the directory, after looking once more. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public Belonging belonging() {
    Account account = accounts.byId(current.get().accountId());
    if (linking.link(account)) {
      current.forget();
      return new Belonging(account.login(), account.personId(), Missing.NOTHING, null, List.of());
    }
    Optional<PeopleDirectory.Entry> person = directory.byAddress(account.login());
    Optional<String> other =
        person.flatMap(one -> accounts.findByPerson(one.personId())).map(Account::login);
    return new Belonging(
        account.login(), null, missing(person), other.orElse(null), accounts.helpers(HELPERS));
  }

  private static Missing missing(Optional<PeopleDirectory.Entry> person) {
    if (person.isEmpty()) {
      return Missing.ADDRESS;
    }
    return person.get().active() ? Missing.OTHER_ACCOUNT : Missing.PERSON_LEFT;
  }
}
