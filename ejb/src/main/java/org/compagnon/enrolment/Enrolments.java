package org.compagnon.enrolment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** A programme's enrolments, for those who run and those who audit it. */
@Stateless
@DenyAll
public class Enrolments {
  private static final String ENROL = "enrolment.enrol";

  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentSearch search;
  @Inject private ScarceSkills scarce;
  @Inject private EnrolmentViews views;
  @Inject private Participation participation;
  @Inject private EnrolmentMails mails;
  @Inject private ProgrammeLookup programmes;
  @Inject private PersonCards people;
  @Inject private AccountMaking accounts;
  @Inject private Intents intents;
  @Inject private Clock clock;

  /**
   * Enrolments of a programme that fit.
   *
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "enrolment.list.read", thing = "programme")
  public Page<EnrolmentRow> page(long programmeId, EnrolmentFilter filter, PageRequest request) {
    ProgrammeView programme = programmes.byId(programmeId);
    LocalDate today = PauseDay.of(programme, clock.instant());
    Page<Enrolment> found = search.page(programmeId, filter, today, request);
    return Page.of(views.rows(found.items(), programme), request, found.total());
  }

  /** How many take part in a programme today. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public EnrolmentCounts counts(long programmeId) {
    return search.counts(programmeId, PauseDay.of(programmes.byId(programmeId), clock.instant()));
  }

  /**
   * Skills that more mentees without a mentor seek than mentors offer, the scarcest first.
   *
   * @param most how many at most, 1 to 50
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<ScarceSkill> scarceSkills(long programmeId, int most) {
    return scarce.of(programmeId, Math.min(Math.max(most, 1), 50));
  }

  /**
   * One enrolment with its profile, which only administrators and the partner read (EN10).
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  @PersonalRead(action = "enrolment.words.read", thing = "enrolment")
  public EnrolmentView get(long id) {
    return views.of(enrolments.byId(id));
  }

  /**
   * Lets somebody take part and tells them by mail, with an account if they have none; also after
   * enrolment has ended, while the programme is published. The conditions and the readiness check
   * are those of the person (EN8).
   *
   * @throws org.compagnon.shared.NotFound if there is no such person or programme
   * @throws EnrolmentFailure if the programme is a draft or archived, or they have left, are not
   *     eligible, or take part already
   * @throws org.compagnon.shared.InvalidInput if a readiness question is not answered or a value is
   *     out of range
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentView enrol(@Valid EnrolSomebody command) {
    OptionalLong earlier = intents.earlier(ENROL, command);
    if (earlier.isPresent() && enrolments.takesPart(earlier.getAsLong())) {
      return get(earlier.getAsLong());
    }
    Enrol part = command.part();
    ProgrammeView programme = participation.taking(part.programmeId());
    PersonCard person = people.byId(command.personId());
    if (!person.active()) {
      throw EnrolmentFailure.hasLeft();
    }
    Instant now = clock.instant();
    Participation.checkEligible(programme, person, part.role(), now);
    boolean accepts =
        command.acceptAnswers() && Participation.saysLittle(part.profile(), part.role(), programme);
    if (accepts) {
      participation.checkAccepting(part.profile(), part.role(), programme);
    } else {
      participation.check(part.profile(), part.role(), programme);
    }
    Enrolment enrolment = participation.begin(programme, person, part, now, command.reason());
    if (accepts) {
      participation.accepted(enrolment, command.reason());
    }
    accounts.forPeople(List.of(ProgrammeInvitations.account(person)));
    intents.made(enrolment.id(), ENROL, command);
    mails.enrolled(person, programme, part.role(), now);
    return views.of(enrolment);
  }

  /**
   * Ends somebody's part on their behalf and tells them by mail.
   *
   * @param reason for the trail; the person does not see it
   * @throws EnrolmentFailure if they have withdrawn already
   * @throws org.compagnon.shared.StaleData if it was changed since that version
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void withdraw(long id, int version, @NotBlank @Size(max = 500) String reason) {
    if (intents.isDone("enrolment.withdraw", id, version, reason)) {
      return;
    }
    Enrolment enrolment = enrolments.byIdAndVersion(id, version);
    participation.withdraw(enrolment, reason, false);
    mails.withdrawn(person(enrolment), programmes.byId(enrolment.programmeId()));
  }

  /**
   * Pauses somebody's part on their behalf and tells them by mail.
   *
   * @param until the day on which they are back: after today, not after the programme's close
   * @param reason for the trail; nobody else sees it
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentView pause(
      long id, int version, LocalDate until, @NotBlank @Size(max = 500) String reason) {
    if (intents.isDone("enrolment.pause", id, version, until, reason)) {
      return get(id);
    }
    Enrolment enrolment = enrolments.byIdAndVersion(id, version);
    participation.pause(enrolment, until, reason);
    mails.paused(person(enrolment), programmes.byId(enrolment.programmeId()), until);
    return views.of(enrolment);
  }

  /**
   * Ends somebody's pause on their behalf.
   *
   * @param reason for the trail; nobody else sees it
   * @throws EnrolmentFailure if they do not pause
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentView comeBack(long id, int version, @NotBlank @Size(max = 500) String reason) {
    if (intents.isDone("enrolment.comeBack", id, version, reason)) {
      return get(id);
    }
    Enrolment enrolment = enrolments.byIdAndVersion(id, version);
    participation.comeBack(enrolment, reason);
    return views.of(enrolment);
  }

  private PersonCard person(Enrolment enrolment) {
    return people.byId(enrolment.personId());
  }
}
