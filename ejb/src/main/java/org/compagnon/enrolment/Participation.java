package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.programme.Obstacle;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.shared.InvalidInput;

/** Beginning, changing, pausing and ending somebody's part, whoever asks for it. */
@ApplicationScoped
class Participation {
  @Inject private EnrolmentRepository enrolments;
  @Inject private ProgrammeLookup programmes;
  @Inject private SkillCatalogue skills;
  @Inject private QuestionCatalogue questions;
  @Inject private EnrolmentTrail trail;
  @Inject private Event<EnrolmentWithdrawn> withdrawn;
  @Inject private Clock clock;

  /**
   * Somebody takes part from {@code since} on; who withdrew from the role before takes it up anew.
   * Expects that profile and eligibility were checked.
   *
   * @throws EnrolmentFailure if they take part already, in this role or the other (EN1)
   */
  Enrolment begin(
      ProgrammeView programme,
      PersonCard person,
      EnrolmentRole role,
      Profile profile,
      Instant since) {
    return begin(programme, person, new Enrol(programme.id(), role, profile), since, null);
  }

  /**
   * The same for somebody of whom it is known that they never took part in the programme; asks the
   * database nothing, and leaves writing to the caller's flush.
   */
  void beginFirst(
      ProgrammeView programme,
      PersonCard person,
      EnrolmentRole role,
      Profile profile,
      Instant since) {
    Enrolment enrolment = new Enrolment(programme.id(), person.id(), role, profile, since);
    enrolments.add(enrolment);
    trail.record("enrol", enrolment, null, null);
  }

  /** The same, with a reason for the trail. */
  Enrolment begin(
      ProgrammeView programme, PersonCard person, Enrol part, Instant since, String reason) {
    EnrolmentRole role = part.role();
    List<Enrolment> parts = enrolments.of(programme.id(), person.id());
    for (Enrolment known : parts) {
      if (known.status() != EnrolmentStatus.WITHDRAWN) {
        throw known.role() == role
            ? EnrolmentFailure.enrolledAlready()
            : EnrolmentFailure.otherRole();
      }
    }
    Optional<Enrolment> before = parts.stream().filter(known -> known.role() == role).findFirst();
    EnrolmentTrail.State state = before.map(trail::stateOf).orElse(null);
    Enrolment enrolment;
    if (before.isPresent()) {
      enrolment = before.get();
      enrolment.begin(since);
      enrolment.change(part.profile());
    } else {
      enrolment = new Enrolment(programme.id(), person.id(), role, part.profile(), since);
      enrolments.add(enrolment);
    }
    enrolments.flush();
    trail.record("enrol", enrolment, state, reason);
    return enrolment;
  }

  /** Takes over a profile. Expects that it was checked. */
  void change(Enrolment enrolment, Profile profile) {
    changeLater(enrolment, profile);
    enrolments.flush();
  }

  /** The same; leaves writing to the caller's flush. */
  void changeLater(Enrolment enrolment, Profile profile) {
    enrolment.requirePart();
    EnrolmentTrail.State before = trail.stateOf(enrolment);
    enrolment.change(profile);
    trail.record("edit", enrolment, before, null);
  }

  /** Writes down that an administrator accepted answers that say little. */
  void accepted(Enrolment enrolment, String reason) {
    trail.record("acceptAnswers", enrolment, null, reason);
  }

  /** Ends somebody's part; their pairs end with it. */
  void withdraw(Enrolment enrolment, String reason, boolean leftOrganisation) {
    EnrolmentTrail.State before = trail.stateOf(enrolment);
    Instant now = clock.instant();
    enrolment.withdraw(now);
    enrolments.flush();
    trail.record("withdraw", enrolment, before, reason);
    withdrawn.fire(
        new EnrolmentWithdrawn(
            enrolment.id(),
            enrolment.programmeId(),
            enrolment.personId(),
            enrolment.role(),
            now,
            leftOrganisation));
  }

  /**
   * Pauses somebody's part.
   *
   * @param until the day on which they are back: after today and not after the programme's close
   */
  void pause(Enrolment enrolment, LocalDate until, String reason) {
    ProgrammeView programme = programmes.byId(enrolment.programmeId());
    if (until == null || !until.isAfter(programme.dayAt(clock.instant()))) {
      throw new InvalidInput("until", "enrolment.failure.pauseInThePast");
    }
    LocalDate close = programme.timeline().closesOn();
    if (until.isAfter(close)) {
      throw new InvalidInput("until", "enrolment.failure.pauseTooLong", close);
    }
    EnrolmentTrail.State before = trail.stateOf(enrolment);
    enrolment.pause(until, clock.instant());
    enrolments.flush();
    trail.record("pause", enrolment, before, reason);
  }

  /** Ends a pause before its day. */
  void comeBack(Enrolment enrolment, String reason) {
    EnrolmentTrail.State before = trail.stateOf(enrolment);
    enrolment.comeBack(clock.instant());
    enrolments.flush();
    trail.record("comeBack", enrolment, before, reason);
  }

  /**
   * Whether somebody may take part.
   *
   * @throws EnrolmentFailure if a condition of the programme speaks against it
   */
  static void checkEligible(
      ProgrammeView programme, PersonCard person, EnrolmentRole role, Instant now) {
    List<Obstacle> against =
        programme
            .eligibility()
            .obstacles(person, role == EnrolmentRole.MENTOR, programme.dayAt(now));
    if (!against.isEmpty()) {
      throw EnrolmentFailure.notEligible(against.get(0));
    }
  }

  /**
   * The first thing that is wrong with a profile, thrown.
   *
   * @throws InvalidInput if a question is not answered, a value is out of range or a skill unknown
   */
  void check(Profile profile, EnrolmentRole role, ProgrammeView programme) {
    check(profile, programme, profile.problems(role, programme.limits()));
  }

  /** The same for somebody who takes part already. */
  void check(Profile profile, Profile before, EnrolmentRole role, ProgrammeView programme) {
    check(profile, programme, profile.problems(role, programme.limits(), before));
  }

  /** The same where an administrator accepts answers that say little. */
  void checkAccepting(Profile profile, EnrolmentRole role, ProgrammeView programme) {
    List<InvalidInput> problems =
        profile.problems(role, programme.limits()).stream()
            .filter(problem -> !ProfileChecks.saysLittle(problem))
            .toList();
    check(profile, programme, problems);
  }

  /** Whether a profile has answers that say little. */
  static boolean saysLittle(Profile profile, EnrolmentRole role, ProgrammeView programme) {
    return profile.problems(role, programme.limits()).stream().anyMatch(ProfileChecks::saysLittle);
  }

  private void check(Profile profile, ProgrammeView programme, List<InvalidInput> found) {
    List<InvalidInput> problems = found;
    problems =
        problems.isEmpty()
            ? QuestionCatalogue.problems(
                questions.of(programme.id()), profile.fit().answers(), true)
            : problems;
    if (!problems.isEmpty()) {
      throw problems.get(0);
    }
    List<Long> skillIds = profile.skills().stream().map(SkillWish::skillId).toList();
    if (skills.names(skillIds).size() < skillIds.size()) {
      throw new InvalidInput("skills", "enrolment.failure.unknownSkill");
    }
  }

  /**
   * A programme in which people may be enrolled.
   *
   * @throws EnrolmentFailure if it is archived, or nobody has published it yet
   */
  ProgrammeView taking(long programmeId) {
    ProgrammeView programme = open(programmeId);
    if (programme.status() == ProgrammeStatus.DRAFT) {
      throw EnrolmentFailure.programmeDraft();
    }
    return programme;
  }

  /** A programme in which parts may still change. */
  ProgrammeView open(long programmeId) {
    ProgrammeView programme = programmes.byId(programmeId);
    if (programme.status() == ProgrammeStatus.ARCHIVED) {
      throw EnrolmentFailure.programmeClosed();
    }
    return programme;
  }
}
