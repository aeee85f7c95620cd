package org.compagnon.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.AccountStatus;
import org.compagnon.security.Intents;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.PersonAccount;
import org.compagnon.security.PersonAccounts;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Inviting people of the directory, as participants (OR9). */
@Stateless
@DenyAll
public class PeopleInvitations {
  private static final String ONE = "organisation.person.invite";
  private static final String SOME = "organisation.people.invite";
  private static final String FOUND = "organisation.people.inviteFound";

  /** How many people are invited at once. */
  public static final int AT_ONCE = 500;

  private static final int PART = 50;

  @Inject private PersonCards people;
  @Inject private PersonSearch search;
  @Inject private PersonAccounts accounts;
  @Inject private AccountMaking making;
  @Inject private Intents intents;

  /** How somebody comes in; empty for somebody without an account. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public Optional<PersonAccount> account(long personId) {
    return Optional.ofNullable(accounts.of(List.of(personId)).get(personId));
  }

  /** How these people come in, by their id; who has no account is left out. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public Map<Long, PersonAccount> accounts(Collection<Long> personIds) {
    return accounts.of(personIds);
  }

  /**
   * Invites one person, or sends the invitation again where it was not opened; an account that
   * could not take part may from now on.
   *
   * @throws OrganisationFailure if they have left, their account is disabled, or somebody else has
   *     an account under their address
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PersonAccount invite(long personId) {
    PersonCard person = people.byId(personId);
    if (!person.active()) {
      throw OrganisationFailure.invitedLeaver();
    }
    if (intents.earlier(ONE, personId).isPresent()) {
      return account(personId).orElseThrow(() -> OrganisationFailure.addressTaken(person.email()));
    }
    Optional<PersonAccount> before = account(personId);
    if (before.isPresent() && before.get().status() == AccountStatus.DISABLED) {
      throw OrganisationFailure.accountDisabled(before.get().login());
    }
    making.forPeople(List.of(asked(person)));
    if (before.isPresent()) {
      making.inviteAgain(List.of(personId));
    }
    intents.made(personId, ONE, personId);
    return account(personId).orElseThrow(() -> OrganisationFailure.addressTaken(person.email()));
  }

  /**
   * Invites these people; who has left, has opened their account or was kept out is passed over.
   *
   * @param personIds up to {@link #AT_ONCE}; more are passed over
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public InvitedPeople invite(List<Long> personIds) {
    List<Long> wanted = personIds.stream().distinct().limit(AT_ONCE).toList();
    OptionalLong earlier = intents.earlier(SOME, wanted);
    if (earlier.isPresent()) {
      return InvitedPeople.of(earlier.getAsLong());
    }
    InvitedPeople invited = inviteSome(wanted);
    intents.made(invited.asNumber(), SOME, wanted);
    return invited;
  }

  /**
   * Invites who fits and has no account yet, in the order of the directory, up to {@link #AT_ONCE}.
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public InvitedPeople inviteFound(PersonFilter filter) {
    OptionalLong earlier = intents.earlier(FOUND, filter);
    if (earlier.isPresent()) {
      return InvitedPeople.of(earlier.getAsLong());
    }
    InvitedPeople invited = inviteSome(withoutAccount(filter));
    intents.made(invited.asNumber(), FOUND, filter);
    return invited;
  }

  private List<Long> withoutAccount(PersonFilter filter) {
    List<Long> wanted = new ArrayList<>();
    long total = 1;
    for (int page = 0;
        wanted.size() < AT_ONCE && (long) page * PageRequest.MAX_SIZE < total;
        page++) {
      Page<PersonSummary> found = search.page(filter, new PageRequest(page, PageRequest.MAX_SIZE));
      total = found.total();
      Set<Long> known =
          accounts.of(found.items().stream().map(PersonSummary::id).toList()).keySet();
      found.items().stream()
          .filter(one -> one.status() == PersonStatus.ACTIVE && !known.contains(one.id()))
          .limit((long) AT_ONCE - wanted.size())
          .forEach(one -> wanted.add(one.id()));
    }
    return wanted;
  }

  private InvitedPeople inviteSome(List<Long> personIds) {
    Map<Long, PersonAccount> known = accounts.of(personIds);
    List<PersonCard> active =
        people.byIds(personIds).values().stream().filter(PersonCard::active).toList();
    int invited = 0;
    for (int from = 0; from < active.size(); from += PART) {
      List<PersonCard> part = active.subList(from, Math.min(active.size(), from + PART));
      invited += making.forPeople(part.stream().map(PeopleInvitations::asked).toList());
    }
    List<Long> again =
        active.stream()
            .map(PersonCard::id)
            .filter(id -> known.containsKey(id) && known.get(id).isForgotten())
            .toList();
    return new InvitedPeople(
        invited, making.inviteAgain(again), personIds.size() - invited - again.size());
  }

  private static InviteAccount asked(PersonCard person) {
    return new InviteAccount(
        person.email(), person.name(), person.id(), person.language(), Set.of(Role.PARTICIPANT));
  }
}
