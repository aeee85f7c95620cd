package org.compagnon.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final OutboxMessage message =
      new OutboxMessage(
          new Mail("a@mail.example", "A", null, Language.EN, "t", List.of(), null),
          new WrittenMail("s", "t", "h"),
          null,
          MailStatus.WAITING,
          NOON);

  @Test
  @DisplayName("NO6 a claim is confirmed until its last moment, and lasts its whole time from then")
  void aClaimIsConfirmed() {
    message.claim("mine", NOON);
    Instant last = NOON.plus(OutboxMessage.CLAIM).minusMillis(1);
    assertThat(message.confirm(last)).isTrue();
    assertThat(message.confirm(last.plus(OutboxMessage.CLAIM).minusMillis(1))).isTrue();
  }

  @Test
  @DisplayName("NO6 a claim that has ended is not confirmed, even where nobody else has the mail")
  void anEndedClaimIsNotConfirmed() {
    message.claim("mine", NOON);
    assertThat(message.confirm(NOON.plus(OutboxMessage.CLAIM))).isFalse();
  }

  @Test
  @DisplayName("NO6 only the latest claim holds a mail, and nobody's once it is over")
  void onlyTheLatestClaimHolds() {
    message.claim("first", NOON);
    message.claim("second", NOON);
    assertThat(message.isHeldBy("first")).isFalse();
    assertThat(message.isHeldBy("second")).isTrue();
    message.sent(MailStatus.SENT, NOON);
    assertThat(message.isHeldBy("second")).isFalse();
  }

  @Test
  @DisplayName("a certain refusal is tried again soon, a doubtful one only after the claim's time")
  void aDoubtIsNotHurried() {
    message.claim("mine", NOON);
    message.failed("554", false, NOON);
    assertThat(message.nextTryAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    message.claim("mine", NOON);
    message.failed("[EOF]", true, NOON);
    assertThat(message.nextTryAt()).isEqualTo(NOON.plus(OutboxMessage.CLAIM));
  }
}
