package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Rounds from enrolments in the database to stored pairs, against an optimum that this test finds
 * by trying every pairing, on scores that it works out itself.
 */
class RoundOptimumIT extends BusinessIT {

  private static final int SKILLS = 4;

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private RoundProofs proofs;
  @Inject private PairingFixture people;

  private final Map<Long, Map<Long, Integer>> skillsOf = new HashMap<>();
  private final Map<Long, Integer> placesOf = new HashMap<>();
  private TestCaller admin;

  /** What a pairing is worth: pairs first, then the sum of scores. */
  private record Value(int pairs, long total) implements Comparable<Value> {

    @Override
    public int compareTo(Value other) {
      return pairs == other.pairs
          ? Long.compare(total, other.total)
          : Integer.compare(pairs, other.pairs);
    }

    Value with(int score) {
      return new Value(pairs + 1, total + score);
    }
  }

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @RepeatedTest(6)
  @DisplayName(
      "B1 a round stores the best of all pairings, with the scores of the documented formula")
  void bestOfAll(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    long programme = people.programme(30, 1);
    var skills = new ArrayList<Long>();
    for (int k = 0; k < SKILLS; k++) {
      skills.add(people.newSkill("Knot " + programme + "-" + k, "Nœud " + programme + "-" + k));
    }
    var mentees = new ArrayList<Long>();
    for (int k = 0; k < 6; k++) {
      mentees.add(withSkills(people.mentee(programme), skills, random));
    }
    var mentors = new ArrayList<Long>();
    for (int k = 0; k < 4; k++) {
      int places = 1 + random.nextInt(2);
      mentors.add(withSkills(people.mentor(programme, places), skills, random));
      placesOf.put(mentors.get(k), places);
    }
    int minimum = 2_500 * random.nextInt(3);
    var rules = new PairingRules(false, false, false, null, null, null, null, null, minimum);
    var onlySkills = new Weights(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, FunctionWish.SAME);

    var round = compute(new StartRound(programme, rules, onlySkills));

    var best = best(mentees, 0, mentors, new HashMap<>(placesOf), minimum);
    assertThat(new Value(round.pairs(), round.totalScore())).isEqualTo(best);
    var pairs = admin.call(() -> review.pairs(round.id(), PairFilter.ALL, new PageRequest(0, 50)));
    assertThat(pairs.items())
        .hasSize(best.pairs())
        .allSatisfy(
            pair ->
                assertThat(pair.score())
                    .isEqualTo(score(pair.mentee().enrolmentId(), pair.mentor().enrolmentId())));
    assertThat(file(round.id(), RoundFileKind.RESULT))
        .contains("s " + best.pairs() + " " + best.total());
  }

  private long withSkills(long enrolment, List<Long> skills, Random random) {
    var own = new HashMap<Long, Integer>();
    skills.forEach(skill -> own.put(skill, 1 + random.nextInt(5)));
    own.keySet().retainAll(skills.subList(0, 1 + random.nextInt(SKILLS)));
    own.forEach((skill, weight) -> people.skill(enrolment, skill, weight));
    skillsOf.put(enrolment, own);
    return enrolment;
  }

  /** Share of the sought skills that is offered, as docs/pairing/scoring.md says. */
  private int score(long mentee, long mentor) {
    int wanted = 0;
    long met = 0;
    for (var sought : skillsOf.get(mentee).entrySet()) {
      int offered = skillsOf.get(mentor).getOrDefault(sought.getKey(), 0);
      int credit = offered == 0 ? 0 : offered == 1 ? 7_000 : offered == 2 ? 8_500 : 10_000;
      wanted += sought.getValue();
      met += (long) sought.getValue() * credit;
    }
    return (int) (met / wanted);
  }

  private Value best(
      List<Long> mentees, int at, List<Long> mentors, Map<Long, Integer> free, int minimum) {
    if (at == mentees.size()) {
      return new Value(0, 0);
    }
    var best = best(mentees, at + 1, mentors, free, minimum);
    for (var mentor : mentors) {
      int score = score(mentees.get(at), mentor);
      if (free.get(mentor) > 0 && score >= minimum) {
        free.merge(mentor, -1, Integer::sum);
        var rest = best(mentees, at + 1, mentors, free, minimum).with(score);
        best = rest.compareTo(best) > 0 ? rest : best;
        free.merge(mentor, 1, Integer::sum);
      }
    }
    return best;
  }

  private String file(long round, RoundFileKind kind) {
    var out = new ByteArrayOutputStream();
    admin.run(() -> proofs.download(round, kind, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private RoundView compute(StartRound command) {
    long id = admin.call(() -> rounds.start(command)).id();
    return Waiting.until(
        Duration.ofSeconds(60),
        () -> admin.call(() -> rounds.get(id)),
        round -> !round.status().isOpen());
  }
}
