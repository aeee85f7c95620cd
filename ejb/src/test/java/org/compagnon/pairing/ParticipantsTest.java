package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.compagnon.pairing.scoring.PairingModel.Participant;
import org.compagnon.pairing.scoring.ScoringProfile;
import org.compagnon.pairing.scoring.Workplace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParticipantsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  private final Participants people =
      new Participants(NOW, new FirstDay(LocalDate.of(2026, 7, 1), ZoneId.of("Europe/Paris")));

  @Test
  @DisplayName("the reporting line goes all the way up, and a circle in the data ends")
  void reportingLine() {
    enrol(1, false, 1, 100);
    enrol(2, true, 1, 101);
    people.manager(100, 200);
    people.manager(200, 300);
    people.manager(101, 201);
    people.manager(201, 101);
    assertThat(profile(people.mentees()).managers()).containsExactly(200L, 300L);
    assertThat(profile(people.mentors()).managers()).containsExactly(201L);
  }

  @Test
  @DisplayName("partners of today take away from demand and capacity")
  void presentPartnersTakePlaces() {
    enrol(1, false, 1, 100);
    enrol(2, true, 3, 101);
    people.relationship(100, 101, true);
    people.placeTaken(1, 2);
    assertThat(people.mentees()).isEmpty();
    assertThat(people.mentors().get(0).places()).isEqualTo(2);
    assertThat(people.arePartners(100, 101)).isTrue();
  }

  @Test
  @DisplayName("a locked pair has its place even at a mentor who is full")
  void locksAddPlaces() {
    enrol(1, false, 1, 100);
    enrol(2, true, 0, 101);
    people.locked(1, 2);
    assertThat(people.mentors().get(0).places()).isEqualTo(1);
    assertThat(people.hasRoomForLock(1)).isTrue();
    people.locked(1, 3);
    people.locked(1, 4);
    assertThat(people.hasRoomForLock(1)).isFalse();
  }

  @Test
  @DisplayName("waiting is counted in whole days, texts are folded, zones as of the start")
  void profiles() {
    enrol(1, false, 1, 100);
    people.language(100, "de");
    people.language(100, "en");
    var profile = profile(people.mentees());
    assertThat(profile.waitingDays()).isEqualTo(9);
    assertThat(profile.languages()).containsExactly("en", "de");
    assertThat(profile.workplace().city()).isEqualTo("quebec");
    assertThat(profile.workplace().utcOffsetMinutes()).isEqualTo(-240);
  }

  @Test
  @DisplayName("the language of the mails counts as spoken only where no spoken one is known")
  void spokenLanguages() {
    enrol(1, false, 1, 100);
    enrol(2, true, 1, 101);
    people.language(100, "de");
    people.language(100, "es");
    assertThat(profile(people.mentees()).languages()).containsExactly("de", "es");
    assertThat(profile(people.mentors()).languages()).containsExactly("en");
  }

  @Test
  @DisplayName("hopes of both sides belong to the mentee's profile; strangers' are passed over")
  void hopes() {
    enrol(1, false, 1, 100);
    enrol(2, true, 1, 101);
    people.hope(1, 101, 1);
    people.hope(2, 100, 3);
    people.hope(77, 100, 1);
    people.answer(1, "site", "lab");
    var mentee = profile(people.mentees()).preferences();
    assertThat(mentee.choices()).isEqualTo(Map.of(101L, 1));
    assertThat(mentee.chosenBy()).isEqualTo(Map.of(101L, 3));
    assertThat(mentee.answers()).isEqualTo(Map.of("site", "lab"));
    assertThat(mentee.week()).isNull();
    assertThat(profile(people.mentors()).preferences().choices()).isEmpty();
  }

  private void enrol(long id, boolean mentor, int places, long personId) {
    var workplace = new Workplace("Works", null, 3, " Québec", "CA", null);
    people.enrolled(
        new Participants.Enrolled(
            id,
            mentor,
            places,
            Instant.parse("2026-03-01T08:00:00Z"),
            personId,
            "en",
            "America/Toronto",
            workplace,
            Participants.Said.NOTHING));
  }

  private static ScoringProfile profile(List<Participant> participants) {
    return participants.get(0).profile();
  }
}
