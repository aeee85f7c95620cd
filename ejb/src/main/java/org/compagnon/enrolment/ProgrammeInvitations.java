package org.compagnon.enrolment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.PersonFilter;
import org.compagnon.organisation.PersonSummary;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Inviting people of the directory to a programme (EN9). */
@Stateless
@DenyAll
public class ProgrammeInvitations {
  private static final String INVITE = "enrolment.invite";

  /** How many people are invited at once. */
  public static final int AT_ONCE = 200;

  private static final int PART = 50;

  @Inject private ProgrammeLookup programmes;
  @Inject private Candidates candidates;
  @Inject private People directory;
  @Inject private PersonCards people;
  @Inject private AccountMaking making;
  @Inject private Intents intents;
  @Inject private EnrolmentMails mails;
  @Inject private AuditTrail audit;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  /** People of the directory that fit a search, and whether they can be invited. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page<Candidate> people(long programmeId, PersonFilter filter, PageRequest request) {
    ProgrammeView programme = programmes.byId(programmeId);
    Page<PersonSummary> found = directory.search(filter, request);
    Map<Long, Candidate> byId =
        candidates.of(programme, found.items().stream().map(PersonSummary::id).toList()).stream()
            .collect(Collectors.toMap(one -> one.person().id(), Function.identity()));
    return found.map(one -> byId.get(one.id()));
  }

  /**
   * Invites people to a programme by a mail in their language; who has no account gets one and the
   * invitation to it. Who does not fit, takes part, is kept out or was invited to it in the last
   * seven days is passed over.
   *
   * @param personIds up to {@link #AT_ONCE}; more are passed over
   * @return how many were invited
   * @throws EnrolmentFailure if the programme is not published or its enrolment is over
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public int invite(long programmeId, List<Long> personIds) {
    ProgrammeView programme = inviting(programmeId);
    List<Long> wanted = personIds.stream().distinct().limit(AT_ONCE).toList();
    if (wanted.isEmpty()) {
      return 0;
    }
    OptionalLong earlier = intents.earlier(INVITE, programmeId, wanted);
    if (earlier.isPresent()) {
      return (int) earlier.getAsLong();
    }
    candidates.lock(wanted);
    List<Long> asked =
        candidates.of(programme, wanted).stream()
            .filter(Candidate::invitable)
            .map(one -> one.person().id())
            .toList();
    if (asked.isEmpty()) {
      return 0;
    }
    letIn(List.copyOf(people.byIds(asked).values()));
    people.byIds(asked).values().forEach(one -> mails.invited(one, programme));
    candidates.note(programmeId, asked, current.find().map(Caller::accountId).orElse(null));
    audit.record(AuditFact.of(INVITE, "programme", programmeId).after(asked));
    intents.made(asked.size(), INVITE, programmeId, wanted);
    return asked.size();
  }

  private void letIn(List<PersonCard> some) {
    for (int from = 0; from < some.size(); from += PART) {
      making.forPeople(
          some.subList(from, Math.min(some.size(), from + PART)).stream()
              .map(ProgrammeInvitations::account)
              .toList());
    }
  }

  static InviteAccount account(PersonCard person) {
    return new InviteAccount(
        person.email(), person.name(), person.id(), person.language(), Set.of(Role.PARTICIPANT));
  }

  private ProgrammeView inviting(long programmeId) {
    ProgrammeView programme = programmes.byId(programmeId);
    if (programme.status() == ProgrammeStatus.DRAFT) {
      throw EnrolmentFailure.programmeDraft();
    }
    LocalDate closes = programme.timeline().enrolmentClosesOn();
    if (programme.status() != ProgrammeStatus.PUBLISHED
        || closes.isBefore(programme.dayAt(clock.instant()))) {
      throw EnrolmentFailure.notOpen(programme.timeline().enrolmentOpensOn(), closes);
    }
    return programme;
  }
}
