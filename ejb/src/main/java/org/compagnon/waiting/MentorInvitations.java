package org.compagnon.waiting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.organisation.SkillName;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.PersonalRead;

/** Asking people who could offer what a programme is short of to become mentors (B5). */
@Stateless
@DenyAll
public class MentorInvitations {
  private static final String INVITE = "waiting.mentors.invite";
  private static final int MOST_SKILLS = 10;
  private static final int MOST_PEOPLE = 200;

  @Inject private ProgrammeLookup programmes;
  @Inject private SkillCatalogue catalogue;
  @Inject private PersonCards people;
  @Inject private MentorSearch search;
  @Inject private Asking asking;
  @Inject private Intents intents;
  @Inject private Clock clock;

  /**
   * Whom an invitation would go to; nothing is sent.
   *
   * @param skillIds 1 to 10 skills
   * @param most how many at most, 1 to 200
   * @throws WaitingFailure if enrolment is not open
   * @throws InvalidInput if there are no skills, too many, or unknown ones
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  @PersonalRead(action = "waiting.mentors.read", thing = "programme")
  public InvitationPreview preview(long programmeId, List<Long> skillIds, int most) {
    ProgrammeView programme = open(programmeId);
    Map<Long, SkillName> names = names(skillIds);
    List<Suggestion> best = fitting(programme, List.copyOf(names.keySet()));
    int shown = Math.min(best.size(), Math.min(Math.max(most, 1), MOST_PEOPLE));
    Map<Long, PersonCard> cards =
        people.byIds(best.subList(0, shown).stream().map(Suggestion::personId).toList());
    return new InvitationPreview(
        best.subList(0, shown).stream()
            .map(one -> shown(one, cards.get(one.personId()), names))
            .toList(),
        best.size());
  }

  /**
   * Writes one letter to each of these people, in their language, in one transaction with the note
   * that they were asked and one line of the trail. Who may no longer be asked is passed over.
   *
   * @throws WaitingFailure if enrolment is not open
   * @throws InvalidInput if a skill is unknown
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public Invited invite(@Valid InviteMentors command) {
    ProgrammeView programme = open(command.programmeId());
    Map<Long, SkillName> names = names(command.skillIds());
    List<Long> wanted = command.personIds().stream().filter(Objects::nonNull).distinct().toList();
    OptionalLong earlier = intents.earlier(INVITE, command);
    if (earlier.isPresent()) {
      int asked = (int) earlier.getAsLong();
      return new Invited(asked, wanted.size() - asked);
    }
    asking.lock(wanted);
    List<Suggestion> asked =
        fitting(programme, List.copyOf(names.keySet())).stream()
            .filter(one -> wanted.contains(one.personId()))
            .toList();
    asking.ask(programme, asked, names, clock.instant());
    intents.made(asked.size(), INVITE, command);
    return new Invited(asked.size(), wanted.size() - asked.size());
  }

  /** Those who may become mentors of the programme, best first. */
  private List<Suggestion> fitting(ProgrammeView programme, List<Long> skillIds) {
    Instant now = clock.instant();
    List<Suggestion> best =
        search.find(programme.id(), skillIds, now).stream()
            .sorted(Suggestion.BEST_FIRST)
            .limit(InvitationPreview.MOST_LOOKED_AT)
            .toList();
    Map<Long, PersonCard> cards = people.byIds(best.stream().map(Suggestion::personId).toList());
    return best.stream()
        .filter(one -> mayMentor(programme, cards.get(one.personId()), now))
        .toList();
  }

  private static boolean mayMentor(ProgrammeView programme, PersonCard person, Instant now) {
    return programme.eligibility().obstacles(person, true, programme.dayAt(now)).isEmpty();
  }

  private static PossibleMentor shown(
      Suggestion one, PersonCard person, Map<Long, SkillName> names) {
    return new PossibleMentor(
        new PersonRef(person.id(), person.employeeNo(), person.name(), person.jobTitle()),
        person.unit(),
        one.why(),
        one.skills().stream().map(names::get).toList(),
        person.language());
  }

  private ProgrammeView open(long programmeId) {
    ProgrammeView programme = programmes.byId(programmeId);
    if (!programme.isEnrolmentOpen(clock.instant())) {
      throw WaitingFailure.notOpen();
    }
    return programme;
  }

  private Map<Long, SkillName> names(List<Long> skillIds) {
    if (skillIds == null || skillIds.isEmpty() || skillIds.size() > MOST_SKILLS) {
      throw new InvalidInput("skills", "waiting.failure.skills", MOST_SKILLS);
    }
    Map<Long, SkillName> names = catalogue.names(skillIds);
    if (names.size() < skillIds.stream().distinct().count()) {
      throw new InvalidInput("skills", "waiting.failure.unknownSkill");
    }
    return names;
  }
}
