package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.compagnon.enrolment.EnrolmentView.WeightedSkill;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.organisation.SkillName;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeView;

/** Turns enrolments into what is shown, with people and skills read together. */
@ApplicationScoped
class EnrolmentViews {
  @Inject private PersonCards people;
  @Inject private ProgrammeLookup programmes;
  @Inject private SkillCatalogue skills;
  @Inject private Clock clock;

  EnrolmentView of(Enrolment enrolment) {
    return of(List.of(enrolment)).get(0);
  }

  /** Views in the same order; the number of questions does not depend on how many. */
  List<EnrolmentView> of(List<Enrolment> enrolments) {
    Instant now = clock.instant();
    Map<Long, PersonCard> cards =
        people.byIds(enrolments.stream().map(Enrolment::personId).toList());
    Map<Long, ProgrammeView> of =
        programmes.byIds(enrolments.stream().map(Enrolment::programmeId).distinct().toList());
    List<Profile> profiles = enrolments.stream().map(Enrolment::profile).toList();
    Map<Long, SkillName> names =
        skills.names(
            profiles.stream()
                .flatMap(profile -> profile.skills().stream())
                .map(SkillWish::skillId)
                .distinct()
                .toList());
    return IntStream.range(0, enrolments.size())
        .mapToObj(
            i -> {
              Enrolment one = enrolments.get(i);
              return new EnrolmentView(
                  one.id(),
                  one.programmeId(),
                  ref(cards.get(one.personId())),
                  one.role(),
                  one.statusOn(PauseDay.of(of.get(one.programmeId()), now)),
                  one.times(),
                  one.times().waitingDays(now),
                  profiles.get(i),
                  weighted(profiles.get(i), names),
                  one.partnerReadsFit(),
                  one.version());
            })
        .toList();
  }

  /** Rows in the same order. */
  List<EnrolmentRow> rows(List<Enrolment> enrolments, ProgrammeView programme) {
    Instant now = clock.instant();
    Map<Long, PersonCard> cards =
        people.byIds(enrolments.stream().map(Enrolment::personId).toList());
    return enrolments.stream()
        .map(one -> row(one, cards.get(one.personId()), programme, now))
        .toList();
  }

  private static EnrolmentRow row(
      Enrolment one, PersonCard person, ProgrammeView programme, Instant now) {
    return new EnrolmentRow(
        one.id(),
        ref(person),
        person.unit(),
        person.country(),
        one.role(),
        one.statusOn(PauseDay.of(programme, now)),
        one.times(),
        one.times().waitingDays(now),
        one.capacity());
  }

  private static List<WeightedSkill> weighted(Profile profile, Map<Long, SkillName> names) {
    return profile.skills().stream()
        .filter(wish -> Objects.nonNull(names.get(wish.skillId())))
        .map(wish -> new WeightedSkill(names.get(wish.skillId()), wish.weight()))
        .toList();
  }

  private static PersonRef ref(PersonCard person) {
    return new PersonRef(person.id(), person.employeeNo(), person.name(), person.jobTitle());
  }
}
