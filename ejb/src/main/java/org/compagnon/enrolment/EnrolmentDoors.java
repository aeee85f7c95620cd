package org.compagnon.enrolment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.compagnon.organisation.InvitedPeople;
import org.compagnon.organisation.PeopleInvitations;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.security.Intents;
import org.compagnon.security.PersonAccount;
import org.compagnon.security.PersonAccounts;
import org.compagnon.security.Role;

/** Whether those who take part can come in, and letting in who cannot (EN9). */
@Stateless
@DenyAll
public class EnrolmentDoors {
  private static final String LET_IN = "enrolment.letIn";

  @Inject private ProgrammeLookup programmes;
  @Inject private EnrolmentSearch search;
  @Inject private PersonAccounts accounts;
  @Inject private PeopleInvitations invitations;
  @Inject private Intents intents;

  /** How these people come in, by their id; who has no account is left out. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Map<Long, PersonAccount> accounts(List<Long> personIds) {
    return accounts.of(personIds);
  }

  /**
   * How many take part in a programme who have no account, or whose invitation to it was not opened
   * and no longer works.
   *
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public int shutOut(long programmeId) {
    return withoutDoor(programmeId).size();
  }

  /** Invites those of whom {@link #shutOut} tells to their account; some hundred at once. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public InvitedPeople letIn(long programmeId) {
    OptionalLong earlier = intents.earlier(LET_IN, programmeId);
    List<Long> all = withoutDoor(programmeId);
    if (earlier.isPresent() && all.isEmpty()) {
      return InvitedPeople.of(earlier.getAsLong());
    }
    InvitedPeople invited =
        invitations.invite(all.subList(0, Math.min(all.size(), PeopleInvitations.AT_ONCE)));
    intents.made(invited.asNumber(), LET_IN, programmeId);
    return invited;
  }

  private List<Long> withoutDoor(long programmeId) {
    programmes.byId(programmeId);
    List<Long> all = search.personsTakingPart(programmeId);
    Map<Long, PersonAccount> known = accounts.of(all);
    return all.stream()
        .filter(id -> !known.containsKey(id) || known.get(id).isForgotten())
        .toList();
  }
}
