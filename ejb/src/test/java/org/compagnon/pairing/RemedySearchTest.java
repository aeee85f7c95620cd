package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.PairingModel.Participant;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Preferences;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.pairing.scoring.ScoringProfile;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.pairing.scoring.Workplace;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemedySearchTest {
  private static final PairingRules ONE_LEVEL =
      new PairingRules(false, false, false, null, 1, Place.ANYWHERE, null, null, 0);
  private static final PairingRules ONE_LEVEL_AND_COUNTRY =
      new PairingRules(false, false, false, null, 1, Place.SAME_COUNTRY, null, null, 0);

  @Test
  @DisplayName("the smallest step of a rule that gives the person a mentor is found exactly")
  void oneStep() {
    var model = model(ONE_LEVEL, List.of(mentee(1, 1, "FR")), List.of(mentor(11, 4, 1, "FR")));

    var found = new RemedySearch(model, 1, Solving.QUIETLY).find();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo(Rule.LEVEL);
    assertThat(found.get(0).relaxation().value()).isEqualTo(3);
    assertThat(found.get(0).relaxation().upwards()).isTrue();
    assertThat(found.get(0).mentor()).isEqualTo(11);
    assertThat(found.get(0).morePairs()).isEqualTo(1);
    assertThat(found.get(0).moved()).isZero();
  }

  @Test
  @DisplayName("the change that opens up fewest pairs comes first")
  void smallestFirst() {
    var model =
        model(
            ONE_LEVEL_AND_COUNTRY,
            List.of(mentee(1, 1, "FR"), mentee(2, 8, "DE"), mentee(3, 8, "DE")),
            List.of(mentor(11, 3, 1, "FR"), mentor(12, 2, 2, "DE")));

    var found = new RemedySearch(model, 1, Solving.QUIETLY).find();

    assertThat(found).extracting(Remedy::rule).containsExactly(Rule.LEVEL, Rule.LOCATION);
    assertThat(found).extracting(Remedy::opened).containsExactly(1L, 3L);
  }

  @Test
  @DisplayName("where the places went to others, one more place is what helps")
  void onePlace() {
    var model =
        model(
            ONE_LEVEL,
            List.of(mentee(1, 1, "FR"), mentee(2, 1, "FR")),
            List.of(mentor(11, 1, 1, "FR")));
    var search = new RemedySearch(model, 1, Solving.QUIETLY);
    long unpaired = search.isServed() ? 2 : 1;

    var found = new RemedySearch(model, unpaired, Solving.QUIETLY).find();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo(Rule.CAPACITY);
    assertThat(found.get(0).placesAt()).containsExactly(11L);
    assertThat(RemedyWords.tryable(found.get(0))).isFalse();
  }

  @Test
  @DisplayName("where one place would go to somebody else, several places are what helps")
  void severalPlaces() {
    var crowd =
        new PairingModel(
            List.of(
                participant(1, 1, "FR", 1, 0),
                participant(2, 1, "FR", 1, 400),
                participant(3, 1, "FR", 1, 300),
                participant(4, 1, "FR", 1, 300)),
            List.of(mentor(11, 1, 1, "FR"), mentor(12, 1, 1, "FR")),
            Set.of(),
            new PairingModel.Criteria(ONE_LEVEL, Weights.DEFAULT, Set.of()));

    var found = new RemedySearch(crowd, 1, Solving.QUIETLY).find();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).placesAt()).containsExactly(11L, 12L);
    assertThat(found.get(0).opened()).isEqualTo(2);
    var mentor = new PersonRef(11, 11, "Ada Moreau", null, null);
    var other = new PersonRef(12, 12, "Emre Demir", null, null);
    assertThat(RemedyWords.of(found.get(0), mentor, List.of(mentor, other), Language.EN))
        .startsWith("2 more places, one each at Ada Moreau, Emre Demir.");
  }

  @Test
  @DisplayName("a loosening that opens up a mentor whom somebody else needs more is not offered")
  void notIfOthersNeedIt() {
    var rich =
        new PairingModel(
            List.of(participant(1, 1, "FR", 1, 0), participant(2, 4, "FR", 1, 400)),
            List.of(participant(11, 4, "FR", 1, 0)),
            Set.of(),
            new PairingModel.Criteria(ONE_LEVEL, Weights.DEFAULT, Set.of()));

    assertThat(new RemedySearch(rich, 1, Solving.QUIETLY).find()).isEmpty();
  }

  @Test
  @DisplayName("who is paired in the best pairing of today needs no change")
  void served() {
    var model = model(ONE_LEVEL, List.of(mentee(1, 1, "FR")), List.of(mentor(11, 2, 1, "FR")));

    assertThat(new RemedySearch(model, 1, Solving.QUIETLY).isServed()).isTrue();
  }

  @Test
  @DisplayName(
      "B3 the change is said in one sentence, and its effect in another, in both languages")
  void said() {
    var model = model(ONE_LEVEL, List.of(mentee(1, 1, "FR")), List.of(mentor(11, 4, 1, "FR")));
    var remedy = new RemedySearch(model, 1, Solving.QUIETLY).find().get(0);
    var mentor = new PersonRef(11, 11, "Ada Moreau", null, null);

    assertThat(RemedyWords.of(remedy, mentor, List.of(), Language.EN))
        .startsWith("Allow mentors up to 3 levels above. Then Ada Moreau would be the mentor")
        .endsWith("One pair becomes possible; nobody else is paired differently.");
    assertThat(RemedyWords.of(remedy, mentor, List.of(), Language.FR))
        .startsWith("Permettre des mentors jusqu’à 3 niveaux au-dessus.")
        .endsWith("Un binôme devient possible ; rien ne change pour les autres.");
  }

  private static PairingModel model(
      PairingRules rules, List<Participant> mentees, List<Participant> mentors) {
    return new PairingModel(
        mentees, mentors, Set.of(), new PairingModel.Criteria(rules, Weights.DEFAULT, Set.of()));
  }

  private static Participant mentee(long id, int level, String country) {
    return participant(id, level, country, 1, 0);
  }

  private static Participant mentor(long id, int level, int places, String country) {
    return participant(id, level, country, places, 0);
  }

  private static Participant participant(
      long id, int level, String country, int places, int waitingDays) {
    var profile =
        new ScoringProfile(
            id,
            id,
            List.of(),
            new Workplace(null, null, level, null, country, null),
            List.of("en"),
            Map.of(),
            Map.of(),
            waitingDays,
            Set.of(),
            Set.of(),
            Preferences.NONE);
    return new Participant(profile, places);
  }
}
