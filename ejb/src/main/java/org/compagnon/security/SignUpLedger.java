package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.TooMany;

/** What a sign-up reads and writes; each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SignUpLedger {
  private static final int MOST_AN_HOUR = 500;
  private static final Duration LATER = Duration.ofMinutes(10);
  private static final int LONGEST_NAME = 200;

  @Inject private AccountRepository accounts;
  @Inject private AccountLinking linking;
  @Inject private PeopleDirectory directory;
  @Inject private Links links;
  @Inject private Event<SecurityFact> facts;
  @Inject private Clock clock;

  /** Sends whatever the owner of the mailbox needs to come in. */
  void ask(String address, Language language) {
    if (links.askedThisHour(LinkPurpose.SIGN_UP) >= MOST_AN_HOUR) {
      throw new TooMany("security.failure.signUpBusy", LATER);
    }
    Optional<PeopleDirectory.Entry> person = directory.byAddress(address);
    Optional<Account> known =
        accounts
            .findByLogin(address)
            .or(() -> person.flatMap(one -> accounts.findByPerson(one.personId())));
    if (known.isPresent()) {
      known
          .filter(account -> !account.isDisabled())
          .ifPresent(account -> links.sendAnother(account, account.linkPurpose()));
    } else if (person.isEmpty() || person.get().active()) {
      links.sendSignUp(
          address,
          person.map(PeopleDirectory.Entry::name).orElse(address),
          person.map(PeopleDirectory.Entry::language).orElse(language));
    }
  }

  /** Whose account a link makes: as the directory calls them, else as they call themselves. */
  PasswordOwner owner(String token, String name) {
    String address = signUp(token).address();
    String known = directory.byAddress(address).map(PeopleDirectory.Entry::name).orElse(name);
    if (known == null || known.isBlank() || known.strip().length() > LONGEST_NAME) {
      throw new InvalidInput("name", "security.failure.noName");
    }
    return new PasswordOwner(address, known.strip());
  }

  void confirm(String token, String name, String passwordHash) {
    OneTimeLink link = links.locked(signUp(token));
    Optional<PeopleDirectory.Entry> person = directory.byAddress(link.address());
    boolean left = person.isPresent() && !person.get().active();
    if (left || accounts.findByLogin(link.address()).isPresent()) {
      throw SecurityFailure.linkNotUsable();
    }
    Account account = new Account(link.address(), name, null, link.language(), clock.instant());
    account.giveRoles(Set.of(Role.PARTICIPANT));
    account.setPassword(passwordHash, clock.instant());
    accounts.add(account);
    links.useSignUp(link);
    linking.link(account);
    facts.fire(SecurityFact.by(account, "security.account.signUp"));
  }

  private OneTimeLink signUp(String token) {
    OneTimeLink link = links.usable(token);
    if (link.purpose() != LinkPurpose.SIGN_UP || !SignUpDomains.include(link.address())) {
      throw SecurityFailure.linkNotUsable();
    }
    return link;
  }
}
