package org.compagnon.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.pairing.PairingFixture;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaitingIT extends BusinessIT {
  private static final PageRequest ALL = new PageRequest(0, 50);
  private static final String SUBJECTS =
      "select subject from outbox_message where person_id = ? and template = 'waiting.mail.invite'";

  @Inject private PairingFixture people;
  @Inject private MyWaiting mine;
  @Inject private WaitingQueue queue;
  @Inject private MentorInvitations invitations;

  @Test
  @DisplayName("B5 S62 somebody sees their place, since when they wait and the next pairing")
  void place() {
    long programme = people.programme(40, 1);
    people.mentee(programme, 30, fixtures.person());
    TestCaller person = callers.participant();
    long part = people.mentee(programme, 12, person.personId());
    people.mentee(programme, 3, fixtures.person());

    MyPlace place = person.call(() -> mine.place(part));

    assertThat(place.place()).isEqualTo(2);
    assertThat(place.of()).isEqualTo(3);
    assertThat(place.waitingDays()).isEqualTo(12);
    assertThat(place.nextPairing()).isNotNull();
    assertThatThrownBy(() -> callers.participant().call(() -> mine.place(part)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("B5 the queue is ranked, sorted and filtered in the database; a filter keeps places")
  void queue() {
    long programme = people.programme(40, 1);
    long rare = people.newSkill("Rare", "Rare");
    long first = people.mentee(programme, 30, fixtures.person());
    long second = people.mentee(programme, 20, fixtures.person());
    long third = people.mentee(programme, 10, fixtures.person());
    people.skill(second, rare, 5);
    people.skill(third, rare, 1);
    TestCaller admin = callers.administrator();

    Page<WaitingRow> all = admin.call(() -> queue.page(programme, null, ALL));
    assertThat(all.items())
        .extracting(WaitingRow::enrolmentId)
        .containsExactly(first, second, third);
    assertThat(all.items()).extracting(WaitingRow::waitingDays).containsExactly(30, 20, 10);
    WaitingFilter shortest = new WaitingFilter(null, rare, WaitingFilter.Sort.SHORTEST);
    Page<WaitingRow> some =
        admin.call(() -> queue.page(programme, shortest, new PageRequest(0, 1)));
    assertThat(some.total()).isEqualTo(2);
    assertThat(some.items())
        .extracting(WaitingRow::enrolmentId, WaitingRow::place)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(third, 3L));
    assertThat(some.items().get(0).skills())
        .extracting(skill -> skill.nameEn())
        .containsExactly("Rare");
    assertThatThrownBy(() -> callers.participant().call(() -> queue.page(programme, null, ALL)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("B5 what is short is what is wanted beyond the free places, now and next time")
  void forecast() {
    long programme = people.programme(40, 1);
    long rare = people.newSkill("Rare", "Rare");
    long common = people.newSkill("Common", "Courant");
    for (int i = 0; i < 12; i++) {
      long mentee = people.mentee(programme, 10, fixtures.person());
      people.skill(mentee, rare, 3);
      people.skill(mentee, common, 1);
    }
    people.skill(people.mentor(programme, 3), rare, 5);
    people.skill(people.mentor(programme, 3), common, 5);

    Forecast forecast = callers.administrator().call(() -> queue.forecast(programme));

    assertThat(forecast.basis().reliable()).isTrue();
    assertThat(forecast.basis().newMentees()).isEqualTo(12);
    assertThat(forecast.basis().newMentors()).isEqualTo(2);
    assertThat(forecast.shortages()).hasSize(1);
    SkillForecast shortage = forecast.shortages().get(0);
    assertThat(shortage.skill().id()).isEqualTo(rare);
    assertThat(shortage.seekers()).isEqualTo(12);
    assertThat(shortage.offerers()).isEqualTo(1);
    assertThat(shortage.sought()).isEqualTo(9);
    assertThat(shortage.missing()).isEqualTo(6);
    double more = (double) forecast.basis().ahead() / forecast.basis().lookedBack();
    assertThat(shortage.soughtThen() - shortage.offeredThen())
        .isCloseTo(6 + 6 * more, within(1e-9));
  }

  @Test
  @DisplayName("B5 people who offered a skill elsewhere are asked once, in their language, kindly")
  void invite() {
    long programme = people.programme(40, 1);
    long elsewhere = people.programme(40, 1);
    long skill = people.newSkill("Beekeeping", "Apiculture");
    long french = mentorElsewhere(elsewhere, skill);
    fixtures.update("update person set language = 'fr' where id = ?", french);
    long english = mentorElsewhere(elsewhere, skill);
    long left = mentorElsewhere(elsewhere, skill);
    fixtures.update("update person set status = 'LEFT' where id = ?", left);
    long here = mentorElsewhere(elsewhere, skill);
    people.mentee(programme, 3, here);
    long unwilling = mentorElsewhere(elsewhere, skill);
    TestCaller refusing = callers.participant(unwilling);
    refusing.run(() -> mine.letAsk(false));
    TestCaller admin = callers.administrator();

    InvitationPreview preview =
        admin.call(() -> invitations.preview(programme, List.of(skill), 100));
    assertThat(preview.people())
        .filteredOn(one -> one.why() == WhyAsked.OFFERED)
        .extracting(one -> one.person().id())
        .containsExactlyInAnyOrder(french, english);
    InviteMentors command =
        new InviteMentors(programme, List.of(skill), List.of(french, english, left, unwilling));
    assertThat(admin.call(() -> invitations.invite(command))).isEqualTo(new Invited(2, 2));
    assertThat(admin.call(() -> invitations.invite(command)))
        .as("pressed twice")
        .isEqualTo(new Invited(2, 2));
    TestCaller other = callers.administrator();
    assertThat(other.call(() -> invitations.invite(command))).isEqualTo(new Invited(0, 4));

    assertThat(fixtures.column(SUBJECTS, english))
        .containsExactly("Would you be a mentor? Somebody seeks what you know");
    assertThat(fixtures.column(SUBJECTS, french))
        .containsExactly("Seriez-vous mentor ? Quelqu’un cherche ce que vous savez");
    assertThat(fixtures.column(SUBJECTS, unwilling)).isEmpty();
    assertThat(
            fixtures.number(
                "select count(*) from audit_entry where action = 'waiting.mentors.invite'"
                    + " and subject_id = ?",
                String.valueOf(programme)))
        .isEqualTo(1);
    assertThat(refusing.call(() -> mine.mayBeAsked())).isFalse();
  }

  @Test
  @DisplayName("B5 nobody is asked while enrolment is closed, nor for an unknown skill")
  void notNow() {
    long skill = people.newSkill("Beekeeping", "Apiculture");
    long closed = people.programme(10, 1);
    long open = people.programme(40, 1);
    TestCaller admin = callers.administrator();

    assertThatThrownBy(() -> admin.call(() -> invitations.preview(closed, List.of(skill), 10)))
        .isInstanceOf(WaitingFailure.class);
    assertThatThrownBy(() -> admin.call(() -> invitations.preview(open, List.of(), 10)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> admin.call(() -> invitations.preview(open, List.of(-1L), 10)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> callers.auditor().call(() -> invitations.preview(open, List.of(skill), 10)))
        .isInstanceOf(EJBAccessException.class);
  }

  private long mentorElsewhere(long programme, long skill) {
    long person = fixtures.person();
    people.skill(people.mentor(programme, 1, person), skill, 4);
    return person;
  }
}
