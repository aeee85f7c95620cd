package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.enrolment.Fit;
import org.compagnon.enrolment.HalfDay;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.Profile;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.enrolment.QuestionKind;
import org.compagnon.enrolment.SaveQuestion;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.Likeness;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.programme.Bilingual;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Json;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingSetupsIT extends BusinessIT {

  /** As the first version stored it. */
  private static final String OLD =
      """
      {"rules":{"commonLanguage":true,"maxHoursApart":4,"minimumScore":3000,"newPartners":true,
      "otherTeam":false,"place":"SAME_COUNTRY"},"weights":{"function":10,"functionWish":"OTHER",
      "idealLevelGap":2,"interests":20,"language":10,"level":10,"location":10,"skills":40,
      "waiting":10}}""";

  @Test
  @DisplayName("B1 a setup stored before the newer criteria reads, and they count nothing in it")
  void oldSetups() {
    var setup = ProgrammeReader.setup(OLD);
    assertThat(setup.rules().maxHoursApart()).isEqualTo(4);
    assertThat(setup.rules().minCommonHours()).isNull();
    assertThat(setup.weights().skills()).isEqualTo(40);
    assertThat(setup.weights().availability()).isZero();
    assertThat(setup.weights().menteeChoice()).isZero();
    assertThat(setup.fields()).isEmpty();
  }

  @Test
  @DisplayName("B1 a setup comes back from its JSON as it was, questions included")
  void roundTrip() {
    var setup =
        new PairingSetup(
            PairingSetup.DEFAULT.rules(),
            Weights.DEFAULT,
            List.of(new FieldWish("site", 20, Likeness.NEAR, true)),
            null);
    assertThat(ProgrammeReader.setup(Json.write(setup))).isEqualTo(setup);
    assertThat(ProgrammeReader.setup("{}")).isEqualTo(PairingSetup.DEFAULT);
    assertThat(ProgrammeReader.setup("[]")).isEqualTo(PairingSetup.DEFAULT);
  }

  @Inject private PairingSetups setups;
  @Inject private ProfileQuestions questions;
  @Inject private MyEnrolments mine;
  @Inject private Enrolments enrolments;
  @Inject private Hopes hopes;
  @Inject private PairingFixture people;

  private TestCaller admin;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @Test
  @DisplayName("B4 a preview says what another setup would do, with examples, and stores nothing")
  void preview() {
    long programme = people.programme(30, 1);
    long skill = people.newSkill("Knots", "Nœuds");
    long mentee = people.mentee(programme);
    people.skill(mentee, skill, 3);
    people.skill(people.mentor(programme, 1), skill, 4);
    people.mentor(programme, 1);
    var demanding = new PairingRules(true, false, true, null, null, null, null, null, 9_000);
    var skillsOnly = new Weights(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, FunctionWish.SAME);
    var wanted = PairingSetup.of(demanding, skillsOnly);

    var found = admin.call(() -> setups.preview(programme, wanted));

    assertThat(found.mentees()).isEqualTo(1);
    assertThat(found.looked()).isEqualTo(1);
    assertThat(found.before()).isEqualTo(new SetupPreview.Possible(2, 1));
    assertThat(found.after()).isEqualTo(new SetupPreview.Possible(1, 1));
    assertThat(found.lost()).isEqualTo(1);
    assertThat(found.examples()).isNotEmpty();
    assertThat(found.examples().get(0).after()).isNull();
    assertThat(found.examples().get(0).why()).isNotEmpty();
    assertThat(admin.call(() -> setups.of(programme))).isEqualTo(PairingSetup.DEFAULT);
    assertThatThrownBy(() -> callers.participant().run(() -> setups.preview(programme, wanted)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("S93 answers to a programme's question are kept, held to it, and rule pairs out")
  void questions() {
    long programme = people.programme(30, 1);
    TestCaller participant = callers.participant();
    long mentor = people.mentor(programme, 1, participant.personId());
    people.mentee(programme);
    var asked =
        admin.call(
            () ->
                questions.add(
                    programme,
                    new SaveQuestion(
                        "site",
                        QuestionKind.CHOICE,
                        new Bilingual("Where?", "Où ?"),
                        List.of(option("lab"), option("office")),
                        0,
                        0,
                        false)));
    assertThat(participant.call(() -> questions.forMe(programme))).containsExactly(asked);
    EnrolmentView before = participant.call(() -> mine.get(mentor));
    var times = List.of(HalfDay.MONDAY_MORNING, HalfDay.TUESDAY_EVENING);
    var fit = new Fit(times, 4, null, 2, Map.of("site", "lab"));

    var after = participant.call(() -> mine.edit(mentor, before.version(), profile(before, fit)));
    assertThat(after.profile().fit()).isEqualTo(fit);
    assertThat(admin.call(() -> enrolments.get(mentor)).profile().fit()).isEqualTo(fit);
    var wrong = new Fit(List.of(), null, null, null, Map.of("site", "roof"));
    assertThatThrownBy(
            () -> participant.run(() -> mine.edit(mentor, after.version(), profile(before, wrong))))
        .isInstanceOf(InvalidInput.class);

    admin.run(() -> questions.remove(asked.id(), asked.version()));
    assertThat(admin.call(() -> enrolments.get(mentor)).profile().fit().answers()).isEmpty();
  }

  @Test
  @DisplayName("S84 S91 people name whom they hope for where asked, never those excluded")
  void hopes() {
    long programme = people.programme(30, 1);
    TestCaller participant = callers.participant();
    long mentee = people.mentee(programme, 3, participant.personId());
    long wished = people.personOf(people.mentor(programme, 1));
    long excluded = people.personOf(people.mentor(programme, 1));
    fixtures.update(
        """
        insert into pair_decision (id, programme_id, mentee_person_id, mentor_person_id, kind,
          created_at, version)
        values (?, ?, ?, ?, 'FORBID', current_timestamp, 0)""",
        mentee,
        programme,
        participant.personId(),
        excluded);
    assertThat(participant.call(() -> hopes.of(mentee)).allowed()).isFalse();
    var weights = new Weights(40, 20, 10, 10, 10, 10, 10, 5, 20, 0, 10, 2, FunctionWish.OTHER);
    var setup = PairingSetup.of(PairingSetup.DEFAULT.rules(), weights);
    fixtures.update(
        "update programme set pairing_rules = ? where id = ?", Json.write(setup), programme);

    var open = participant.call(() -> hopes.of(mentee));
    assertThat(open.possible()).extracting(PersonRef::personId).containsExactly(wished);
    var named = participant.call(() -> hopes.choose(mentee, List.of(wished)));
    assertThat(named.chosen()).extracting(PersonRef::personId).containsExactly(wished);
    assertThatThrownBy(() -> participant.run(() -> hopes.choose(mentee, List.of(wished, excluded))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> callers.participant().run(() -> hopes.of(mentee)))
        .isInstanceOf(NotFound.class);
  }

  private static ProfileQuestion.Option option(String code) {
    return new ProfileQuestion.Option(code, new Bilingual(code, code));
  }

  private static Profile profile(EnrolmentView like, Fit fit) {
    var before = like.profile();
    return new Profile(
        before.capacity(),
        3,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        before.skills(),
        before.interests(),
        fit);
  }
}
