package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.PairingModel.Participant;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Preferences;
import org.compagnon.pairing.scoring.Relaxation;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.pairing.scoring.ScoringProfile;
import org.compagnon.pairing.scoring.Variations;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.pairing.scoring.Workplace;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The smallest change, recomputed from outside by trying every change there is. */
class SmallestChangeTest {
  private static final int INSTANCES = 600;
  private static final List<String> COUNTRIES = List.of("FR", "DE");

  @Test
  @DisplayName("B3 the fewest places are the fewest of all, at whatever mentors, up to three")
  void fewestPlaces() {
    int compared = 0;
    int several = 0;
    for (long seed = 0; seed < INSTANCES; seed++) {
      PairingModel model = model(new Random(seed));
      long mentee = unserved(model);
      if (mentee < 0) {
        continue;
      }
      int expected = 0;
      for (int places = 1; places <= PlaceSearch.EXHAUSTED && expected == 0; places++) {
        expected = helps(model, mentee, places, new ArrayList<>(), 0) ? places : 0;
      }
      List<Remedy> found =
          new RemedySearch(model, mentee, Solving.QUIETLY)
              .find().stream().filter(one -> one.rule() == Rule.CAPACITY).toList();
      if (expected > 0) {
        assertThat(found).as("seed %d", seed).hasSize(1);
        assertThat(found.get(0).placesAt()).as("seed %d", seed).hasSize(expected);
        assertThat(found.get(0).smallest()).isTrue();
        several += expected > 1 ? 1 : 0;
      } else {
        assertThat(found)
            .as("seed %d", seed)
            .allMatch(one -> one.placesAt().size() > PlaceSearch.EXHAUSTED);
      }
      compared++;
    }
    assertThat(compared).isGreaterThan(INSTANCES / 4);
    assertThat(several).isPositive();
  }

  @Test
  @DisplayName("B3 of every rule the first step that helps is offered, and of none that does not")
  void smallestSteps() {
    int compared = 0;
    for (long seed = 0; seed < INSTANCES; seed++) {
      PairingModel model = model(new Random(40_000 + seed));
      long mentee = unserved(model);
      if (mentee < 0) {
        continue;
      }
      List<String> expected = new ArrayList<>();
      for (List<Relaxation> steps : Relaxation.of(Variations.rules(model))) {
        steps.stream()
            .filter(step -> helps(model, Variations.under(model, step.rules()), mentee))
            .findFirst()
            .ifPresent(step -> expected.add(step.rule() + " " + step.value() + step.upwards()));
      }
      List<String> found =
          new RemedySearch(model, mentee, Solving.QUIETLY)
              .find().stream()
                  .filter(one -> one.relaxation() != null)
                  .map(
                      one ->
                          one.rule() + " " + one.relaxation().value() + one.relaxation().upwards())
                  .toList();
      assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
      compared += expected.size();
    }
    assertThat(compared).isGreaterThan(INSTANCES / 10);
  }

  @Test
  @DisplayName("B3 where not everything was tried, the sentence says that fewer places may do")
  void saysThatFewerMayDo() {
    List<List<Long>> asked = new ArrayList<>();
    PlaceSearch search =
        new PlaceSearch(
            at -> {
              asked.add(at);
              return at.size() < 5 ? null : remedy(at);
            },
            List.of(11L, 12L),
            1_000);
    Remedy found = search.find().get(0);
    assertThat(asked.subList(0, 9))
        .as("every one, two and three places at two mentors")
        .containsExactly(
            List.of(11L),
            List.of(12L),
            List.of(11L, 11L),
            List.of(11L, 12L),
            List.of(12L, 12L),
            List.of(11L, 11L, 11L),
            List.of(11L, 11L, 12L),
            List.of(11L, 12L, 12L),
            List.of(12L, 12L, 12L));
    assertThat(found.placesAt()).hasSize(5);
    assertThat(found.smallest()).isFalse();
    PersonRef ada = new PersonRef(11, 11, "Ada Moreau", null, null);
    PersonRef emre = new PersonRef(12, 12, "Emre Demir", null, null);
    assertThat(RemedyWords.of(found, ada, List.of(ada, ada, ada, emre, emre), Language.EN))
        .startsWith(
            "5 more places: 3 at Ada Moreau, 2 at Emre Demir. Fewer places may do: not every"
                + " combination was tried.");
    assertThat(RemedyWords.of(remedy(List.of(11L, 11L)), ada, List.of(ada, ada), Language.FR))
        .startsWith("2 places de plus chez Ada Moreau. ")
        .doesNotContain("suffiraient");
  }

  @Test
  @DisplayName("B3 where there are too many combinations, an answer is found and says so")
  void tooManyCombinations() {
    List<Long> mentors = new ArrayList<>();
    for (long id = 1; id <= 50; id++) {
      mentors.add(id);
    }
    PlaceSearch search = new PlaceSearch(at -> at.size() < 3 ? null : remedy(at), mentors, 60);
    Remedy found = search.find().get(0);
    assertThat(found.placesAt()).hasSize(3);
    assertThat(found.smallest()).isFalse();
  }

  private static Remedy remedy(List<Long> at) {
    return new Remedy(null, at, at.get(0), 7_000, at.size(), 1, 0, true);
  }

  private static boolean helps(
      PairingModel model, long mentee, int places, List<Long> chosen, int from) {
    if (places == 0) {
      return helps(model, Variations.withPlaces(model, chosen), mentee);
    }
    List<Long> mentors = List.copyOf(model.mentors());
    for (int next = from; next < mentors.size(); next++) {
      chosen.add(mentors.get(next));
      boolean helps = helps(model, mentee, places - 1, chosen, next);
      chosen.remove(chosen.size() - 1);
      if (helps) {
        return true;
      }
    }
    return false;
  }

  private static boolean helps(PairingModel before, PairingModel after, long mentee) {
    RowsResult base = Solving.QUIETLY.solve(before);
    RowsResult changed = Solving.QUIETLY.solve(after);
    return changed.result().pairs().size() > base.result().pairs().size()
        && count(changed, mentee) > count(base, mentee);
  }

  private static long count(RowsResult of, long mentee) {
    return of.result().pairs().stream().filter(pair -> pair.mentee() == mentee).count();
  }

  private static long unserved(PairingModel model) {
    RowsResult base = Solving.QUIETLY.solve(model);
    for (long mentee = 1; mentee <= 5; mentee++) {
      if (model.demand(mentee) > count(base, mentee)) {
        return mentee;
      }
    }
    return -1;
  }

  private static PairingModel model(Random random) {
    PairingRules rules =
        new PairingRules(
            false,
            false,
            false,
            random.nextBoolean() ? null : 1,
            random.nextBoolean() ? null : 1 + random.nextInt(2),
            random.nextInt(3) == 0 ? Place.SAME_COUNTRY : Place.ANYWHERE,
            null,
            null,
            random.nextInt(3) * 2_500);
    List<Participant> mentees = new ArrayList<>();
    for (long id = 1; id <= 5; id++) {
      mentees.add(participant(random, id, 1 + random.nextInt(2), 1));
    }
    List<Participant> mentors = new ArrayList<>();
    for (long id = 11; id <= 13; id++) {
      mentors.add(participant(random, id, 2 + random.nextInt(4), random.nextInt(3)));
    }
    return new PairingModel(
        mentees, mentors, Set.of(), new PairingModel.Criteria(rules, Weights.DEFAULT, Set.of()));
  }

  private static Participant participant(Random random, long id, int level, int places) {
    return new Participant(
        new ScoringProfile(
            id,
            id,
            List.of(),
            new Workplace(null, null, level, null, COUNTRIES.get(random.nextInt(2)), null),
            List.of("en"),
            Map.of(),
            Map.of(),
            random.nextInt(4) * 100,
            Set.of(),
            Set.of(),
            Preferences.NONE),
        places);
  }
}
