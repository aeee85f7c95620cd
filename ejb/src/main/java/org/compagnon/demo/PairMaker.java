package org.compagnon.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.PairingSolver;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.scoring.Averages;
import org.compagnon.pairing.scoring.Averaging;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.Preferences;
import org.compagnon.pairing.scoring.ScoringProfile;
import org.compagnon.pairing.scoring.Style;
import org.compagnon.pairing.scoring.WeekHours;
import org.compagnon.pairing.scoring.Workplace;

/** Pairs the participants of a programme with the product's own engine, as a round did then. */
final class PairMaker {
  private final Company company;
  private final ProgrammeLoader programmes;
  private final Map<String, Long> skills;
  private final PairingModel model;
  private final PairingProblem problem;
  private final PairingResult result;

  /**
   * Computes the pairs. Ids are places in the company's lists: of enrolments and of people.
   *
   * @param locked place of a mentee's and of a mentor's enrolment that stay together; may be empty
   */
  PairMaker(
      Company company,
      ProgrammeLoader programmes,
      DemoProgramme programme,
      Map<String, Long> skills,
      int[] locked) {
    this.company = company;
    this.programmes = programmes;
    this.skills = skills;
    List<PairingModel.Participant> mentees = new ArrayList<>();
    List<PairingModel.Participant> mentors = new ArrayList<>();
    for (int i = 0; i < company.enrolments().size(); i++) {
      DemoEnrolment enrolment = company.enrolments().get(i);
      if (enrolment.programme() == programme) {
        (enrolment.mentor() ? mentors : mentees)
            .add(
                new PairingModel.Participant(
                    profile(i, enrolment), enrolment.mentor() ? enrolment.capacity() : 1));
      }
    }
    Set<PairingModel.Pair> locks = new HashSet<>();
    if (locked.length == 2) {
      locks.add(new PairingModel.Pair(locked[0], locked[1]));
    }
    PairingSetup setup = DemoProgramme.SETUP;
    PairingModel asked =
        new PairingModel(
            mentees,
            mentors,
            locks,
            new PairingModel.Criteria(
                setup.rules(),
                setup.weights(),
                List.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                null,
                setup.order()));
    model = asked.averaged(Averaging.of(asked, Averages.NONE, Averaging.MOST_PAIRS));
    problem = model.problem(Progress.NONE);
    result = PairingSolver.exact().solve(problem, Progress.NONE);
  }

  PairingModel model() {
    return model;
  }

  /** What counted where a mentee stated nothing. */
  Averages averages() {
    return model.criteria().averages();
  }

  PairingProblem problem() {
    return problem;
  }

  PairingResult result() {
    return result;
  }

  private ScoringProfile profile(int index, DemoEnrolment enrolment) {
    DemoPerson person = company.people().get(enrolment.person());
    ZoneId zone = person.site().zone();
    int offset =
        zone.getRules()
                .getOffset(
                    enrolment.programme().starts(company.anchor()).atStartOfDay(zone).toInstant())
                .getTotalSeconds()
            / 60;
    Instant round = RoundLoader.startedAt(company, enrolment.programme());
    Map<Long, Integer> wanted = new HashMap<>();
    enrolment.skills().forEach((code, weight) -> wanted.put(skills.get(code), weight));
    Map<String, String> interests = new HashMap<>();
    enrolment.interests().forEach(word -> interests.put(Folding.words(word), word));
    return new ScoringProfile(
        index,
        person.number(),
        line(person),
        workplace(person, offset),
        spoken(person),
        person.languages().contains(person.language()) || person.languages().size() == 1
            ? spoken(person).get(0)
            : null,
        wanted,
        interests,
        enrolment.mentor() ? 0 : (int) Duration.between(enrolment.enrolledAt(), round).toDays(),
        Set.of(),
        Set.of(),
        preferences(programmes.enrolment(index), offset));
  }

  private List<Long> line(DemoPerson person) {
    List<Long> above = new ArrayList<>();
    for (int at = person.manager(); at >= 0; at = company.people().get(at).manager()) {
      above.add((long) at);
    }
    return above;
  }

  private static List<String> spoken(DemoPerson person) {
    List<String> spoken = new ArrayList<>(person.languages());
    spoken.sort(Comparator.comparing(one -> !one.equals(person.language())));
    return spoken;
  }

  /** What the enrolment says, as {@link ProgrammeLoader} writes it. */
  private static Preferences preferences(long enrolment, int offset) {
    Integer halfDays = ProgrammeLoader.halfDays(enrolment);
    return new Preferences(
        halfDays == null ? null : WeekHours.of(halfDays, offset),
        new Style(
            ProgrammeLoader.scale(enrolment, 1),
            ProgrammeLoader.scale(enrolment, 2),
            ProgrammeLoader.scale(enrolment, 3)),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Workplace workplace(DemoPerson person, int offset) {
    return new Workplace(
        Folding.plain(person.unit()),
        Folding.plain(person.function()),
        person.level(),
        Folding.plain(person.site().city()),
        Folding.plain(person.site().country()),
        offset);
  }
}
