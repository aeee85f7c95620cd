package org.compagnon.enrolment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;

/** The caller's own parts in programmes. Other people's enrolments are not found. */
@Stateless
@DenyAll
public class MyEnrolments {
  private static final String ENROL = "enrolment.enrol";

  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentViews views;
  @Inject private Participation participation;
  @Inject private EnrolmentMails mails;
  @Inject private ProgrammeLookup programmes;
  @Inject private PersonCards people;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private Clock clock;

  /**
   * Published programmes that are not over, and those the caller takes part in; the one whose
   * enrolment ends first in front. Each says whether the caller may enrol and why not.
   */
  @RolesAllowed(Role.PARTICIPANT)
  public List<ProgrammeForMe> programmes() {
    PersonCard me = me();
    Map<Long, EnrolmentView> mine = latestByProgramme(me.id());
    return programmes.current().stream()
        .map(programme -> seenBy(me, programme, mine.get(programme.id())))
        .toList();
  }

  /**
   * One programme as the caller sees it.
   *
   * @throws NotFound if there is none, or it is a draft
   */
  @RolesAllowed(Role.PARTICIPANT)
  public ProgrammeForMe programme(long programmeId) {
    PersonCard me = me();
    ProgrammeView programme = programmes.byId(programmeId);
    if (programme.status() == ProgrammeStatus.DRAFT) {
      throw new NotFound("programme", programmeId);
    }
    return seenBy(me, programme, latestByProgramme(me.id()).get(programmeId));
  }

  /** All parts of the caller, the newest first. */
  @RolesAllowed(Role.PARTICIPANT)
  public List<EnrolmentView> mine() {
    return views.of(enrolments.ofPerson(me().id()));
  }

  /**
   * One part of the caller.
   *
   * @throws NotFound if there is none or it is somebody else's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public EnrolmentView get(long id) {
    return views.of(own(enrolments.byId(id)));
  }

  /**
   * Where the caller's part stands among those who wait in the same role.
   *
   * @throws NotFound if there is none or it is somebody else's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public QueuePlace placeInQueue(long id) {
    return enrolments.placeOf(own(enrolments.byId(id)));
  }

  /**
   * Takes part.
   *
   * @throws EnrolmentFailure if enrolment is not open, the caller is not eligible, or takes part
   *     already
   * @throws InvalidInput if a readiness question is not answered or a value is out of range
   */
  @RolesAllowed(Role.PARTICIPANT)
  public EnrolmentView enrol(@Valid Enrol command) {
    OptionalLong earlier = intents.earlier(ENROL, command);
    if (earlier.isPresent() && enrolments.takesPart(earlier.getAsLong())) {
      return get(earlier.getAsLong());
    }
    PersonCard me = me();
    ProgrammeView programme = programme(command.programmeId()).programme();
    Instant now = clock.instant();
    if (!programme.isEnrolmentOpen(now)) {
      throw EnrolmentFailure.notOpen(
          programme.timeline().enrolmentOpensOn(), programme.timeline().enrolmentClosesOn());
    }
    Participation.checkEligible(programme, me, command.role(), now);
    participation.check(command.profile(), command.role(), programme);
    Enrolment enrolment =
        participation.begin(programme, me, command.role(), command.profile(), now);
    intents.made(enrolment.id(), ENROL, command);
    mails.enrolled(me, programme, command.role(), now);
    return views.of(enrolment);
  }

  /**
   * Changes the caller's profile in a programme.
   *
   * @throws InvalidInput if a readiness question is not answered or a value is out of range
   * @throws org.compagnon.shared.StaleData if it was changed since that version
   */
  @RolesAllowed(Role.PARTICIPANT)
  public EnrolmentView edit(long id, int version, @Valid Profile profile) {
    if (intents.isDone("enrolment.edit", id, version, profile)) {
      return get(id);
    }
    Enrolment enrolment = own(id, version);
    participation.check(
        profile,
        enrolment.profile(),
        enrolment.role(),
        participation.open(enrolment.programmeId()));
    participation.change(enrolment, profile);
    return views.of(enrolment);
  }

  /** Ends the caller's part; needs no reason and leaves no mark (S76, S88). */
  @RolesAllowed(Role.PARTICIPANT)
  public void withdraw(long id, int version) {
    if (!intents.isDone("enrolment.withdraw", id, version)) {
      participation.withdraw(own(id, version), null, false);
    }
  }

  /**
   * Pauses the caller's part; needs no reason, the partner learns the day only (S68).
   *
   * @param until the day on which the caller is back: after today, not after the programme's close
   */
  @RolesAllowed(Role.PARTICIPANT)
  public EnrolmentView pause(long id, int version, LocalDate until) {
    if (intents.isDone("enrolment.pause", id, version, until)) {
      return get(id);
    }
    Enrolment enrolment = own(id, version);
    participation.pause(enrolment, until, null);
    return views.of(enrolment);
  }

  /**
   * Ends the caller's pause before its day.
   *
   * @throws EnrolmentFailure if the caller does not pause
   */
  @RolesAllowed(Role.PARTICIPANT)
  public EnrolmentView comeBack(long id, int version) {
    if (intents.isDone("enrolment.comeBack", id, version)) {
      return get(id);
    }
    Enrolment enrolment = own(id, version);
    participation.comeBack(enrolment, null);
    return views.of(enrolment);
  }

  private ProgrammeForMe seenBy(PersonCard me, ProgrammeView programme, EnrolmentView mine) {
    Instant now = clock.instant();
    LocalDate today = programme.dayAt(now);
    return new ProgrammeForMe(
        programme,
        programme.isEnrolmentOpen(now),
        programme.eligibility().obstacles(me, false, today),
        programme.eligibility().obstacles(me, true, today),
        mine);
  }

  /** The part that counts in each programme: today's, else the newest former one. */
  private Map<Long, EnrolmentView> latestByProgramme(long personId) {
    return views.of(enrolments.ofPerson(personId)).stream()
        .collect(
            Collectors.toMap(
                EnrolmentView::programmeId,
                Function.identity(),
                (newer, older) ->
                    newer.status() == EnrolmentStatus.WITHDRAWN
                            && older.status() != EnrolmentStatus.WITHDRAWN
                        ? older
                        : newer));
  }

  private PersonCard me() {
    return people.byId(current.get().requirePersonId());
  }

  private Enrolment own(long id, int version) {
    own(enrolments.byId(id));
    return enrolments.byIdAndVersion(id, version);
  }

  private Enrolment own(Enrolment enrolment) {
    if (enrolment.personId() != current.get().requirePersonId()) {
      throw new NotFound("enrolment", enrolment.id());
    }
    return enrolment;
  }
}
