package org.compagnon.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.OptionalLong;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.AccountLinking;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;

/** Changes to single people by hand. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PeopleAdministration {
  private static final String PERSON = "person";
  private static final String CREATE = "organisation.person.create";

  @Inject private PersonRepository people;
  @Inject private PersonEntry entry;
  @Inject private AccountMaking accounts;
  @Inject private AccountLinking linking;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Event<PersonLeft> left;
  @Inject private Event<ReportingLinesChanged> lines;
  @Inject private Clock clock;

  /**
   * Adds a person.
   *
   * @return the new person's id
   * @throws InvalidInput if number or mail address is taken, or a value is not known
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public long create(@Valid SavePerson command) {
    OptionalLong earlier = intents.earlier(CREATE, command);
    if (earlier.isPresent()) {
      return earlier.getAsLong();
    }
    Person person = new Person(entry.checked(command, null), clock.instant());
    people.add(person);
    linking.linkAddress(person.asCard().email());
    intents.made(person.id(), CREATE, command);
    audit.record(AuditFact.of(CREATE, PERSON, person.id()).after(person.asCard()));
    return person.id();
  }

  /**
   * Changes a person.
   *
   * @throws org.compagnon.shared.StaleData if somebody else changed the person since that version
   * @throws InvalidInput if number or mail address is taken, a value is not known, or the manager
   *     would be below the person
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void update(long id, int version, @Valid SavePerson command) {
    if (intents.isDone("organisation.person.update", id, version, command)) {
      return;
    }
    Person person = people.byIdAndVersion(id, version);
    PersonCard before = person.asCard();
    person.change(entry.checked(command, id), clock.instant());
    people.flush();
    linking.linkAddress(person.asCard().email());
    if (!Objects.equals(before.managerId(), person.asCard().managerId())) {
      lines.fire(new ReportingLinesChanged());
    }
    audit.record(
        AuditFact.of("organisation.person.update", PERSON, id)
            .before(before)
            .after(person.asCard()));
  }

  /**
   * Marks a person as having left; the account is disabled in the same moment.
   *
   * @param leftOn the last day; null for today (UTC); not in the future
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void markLeft(long id, int version, LocalDate leftOn) {
    if (intents.isDone("organisation.person.leave", id, version, leftOn)) {
      return;
    }
    Person person = people.byIdAndVersion(id, version);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate day = leftOn == null ? today : leftOn;
    if (day.isAfter(today)) {
      throw new InvalidInput("leftOn", "organisation.failure.leavesInFuture");
    }
    person.leave(day, clock.instant());
    accounts.disableForPerson(id);
    left.fire(new PersonLeft(id));
    audit.record(AuditFact.of("organisation.person.leave", PERSON, id).after(day.toString()));
  }

  /** Takes back that a person has left. The account stays disabled until it is enabled again. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void markReturned(long id, int version) {
    if (intents.isDone("organisation.person.return", id, version)) {
      return;
    }
    Person person = people.byIdAndVersion(id, version);
    person.comeBack(clock.instant());
    people.flush();
    linking.linkAddress(person.asCard().email());
    audit.record(AuditFact.of("organisation.person.return", PERSON, id));
  }
}
