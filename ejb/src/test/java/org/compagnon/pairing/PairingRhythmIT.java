package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingRhythmIT extends BusinessIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject private PairingRounds rounds;
  @Inject private PairingRhythms rhythms;
  @Inject private RhythmLedger ledger;
  @Inject private PairingFixture people;

  private TestCaller admin;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @Test
  @DisplayName("B5 on its day a programme pairs those who wait, once, and tells administrators")
  void pairsByItself() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 2);
    comesToday(programme);
    ledger.queueDue();
    ledger.queueDue();
    RoundView round =
        Waiting.until(SOON, () -> latest(programme), one -> one != null && !one.status().isOpen());
    ledger.queueDue();
    assertThat(round.status()).isEqualTo(RoundStatus.PROPOSED);
    assertThat(round.pairs()).isEqualTo(1);
    assertThat(round.number()).isEqualTo(1);
    assertThat(admin.call(() -> rhythms.get(programme)).nextOn()).isAfter(today());
    String mails =
        "select count(*) from outbox_message where template = 'pairing.mail.proposal'"
            + " and text_body like ?";
    assertThat(fixtures.number(mails, "%round?id=" + round.id() + "%")).isPositive();

    comesToday(programme);
    ledger.queueDue();
    Waiting.until(
        SOON,
        () -> admin.call(() -> rhythms.get(programme)).nextOn(),
        next -> next.isAfter(today()));
    assertThat(latest(programme).number()).isEqualTo(1);
  }

  @Test
  @DisplayName("B5 a programme says its rhythm; what was seen is what is changed")
  void saves() {
    long programme = people.programme(30, 1);
    var before = admin.call(() -> rhythms.get(programme));
    assertThat(before.every()).isEqualTo(Rhythm.NEVER);
    assertThat(before.stayBonus()).isEqualTo(300);
    var command = weekly(programme, before.version());
    var after = admin.call(() -> rhythms.save(command));
    assertThat(after.nextOn()).isAfter(today().minusDays(1));
    assertThat(after.nextOn().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(admin.call(() -> rhythms.save(command)).version()).isEqualTo(after.version());
    var other = callers.administrator();
    assertThatThrownBy(() -> other.run(() -> rhythms.save(weekly(programme, after.version() - 1))))
        .isInstanceOf(StaleData.class);
    assertThatThrownBy(() -> callers.auditor().run(() -> rhythms.save(command)))
        .isInstanceOf(EJBAccessException.class);
  }

  private void comesToday(long programme) {
    var known = admin.call(() -> rhythms.get(programme));
    admin.run(() -> rhythms.save(weekly(programme, known.version())));
    fixtures.update(
        "update pairing_rhythm set next_on = ? where programme_id = ?",
        today().minusDays(1),
        programme);
  }

  private RoundView latest(long programme) {
    return admin.call(() -> rounds.page(programme, PageRequest.first())).items().stream()
        .findFirst()
        .orElse(null);
  }

  private static SaveRhythm weekly(long programme, int version) {
    return new SaveRhythm(programme, version, 250, Rhythm.WEEK, DayOfWeek.FRIDAY);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
