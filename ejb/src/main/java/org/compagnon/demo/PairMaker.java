package org.compagnon.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.compagnon.pairing.scoring.Workplace;

/** Pairs the participants of a programme with the product's own engine, as a round did then. */
final class PairMaker {
  private final Company company;
  private final Map<String, Long> skills;
  private final PairingModel model;
  private final PairingProblem problem;
  private final PairingResult result;

  /**
   * Computes the pairs. Ids are places in the company's lists: of enrolments and of people.
   *
   * @param locked place of a mentee's and of a mentor's enrolment that stay together; may be empty
   */
  PairMaker(Company company, DemoProgramme programme, Map<String, Long> skills, int[] locked) {
    this.company = company;
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
    Instant round =
        enrolment.programme().pairingBy(company.anchor()).atTime(9, 0).toInstant(ZoneOffset.UTC);
    Map<Long, Integer> wanted = new HashMap<>();
    enrolment.skills().forEach((code, weight) -> wanted.put(skills.get(code), weight));
    Map<String, String> interests = new HashMap<>();
    enrolment.interests().forEach(word -> interests.put(Folding.words(word), word));
    return new ScoringProfile(
        index,
        person.number(),
        line(person),
        workplace(person, round),
        person.languages(),
        wanted,
        interests,
        enrolment.mentor() ? 0 : (int) Duration.between(enrolment.enrolledAt(), round).toDays(),
        Set.of(),
        Set.of(),
        Preferences.NONE);
  }

  private List<Long> line(DemoPerson person) {
    List<Long> above = new ArrayList<>();
    for (int at = person.manager(); at >= 0; at = company.people().get(at).manager()) {
      above.add((long) at);
    }
    return above;
  }

  private static Workplace workplace(DemoPerson person, Instant at) {
    return new Workplace(
        Folding.words(person.unit()),
        Folding.words(person.function()),
        person.level(),
        Folding.words(person.site().city()),
        person.site().country(),
        person.site().zone().getRules().getOffset(at).getTotalSeconds() / 60);
  }
}
