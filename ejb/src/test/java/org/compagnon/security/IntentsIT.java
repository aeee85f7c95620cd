package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.compagnon.programme.ProgrammeExamples;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.programme.SaveProgramme;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.AtOnce;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Outcome;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same intent, twice: at once, one after the other, by others, with keys, after a crash. */
class IntentsIT extends BusinessIT {
  private static final int TIMES = 4;
  private static final String COUNT = "select count(*) from programme where name_en = ?";

  @Inject private Programmes programmes;
  @Inject private IdempotencyRecords records;
  @Inject private RequestKey requestKey;

  @Test
  @DisplayName("an equal wish at once makes one thing, and each is given that one")
  void oneThingAtOnce() {
    TestCaller admin = callers.administrator();
    SaveProgramme wish = ProgrammeExamples.named(fixtures.unique("twice"));

    List<Outcome<ProgrammeView>> made =
        AtOnce.times(TIMES, () -> admin.call(() -> programmes.create(wish)));

    assertThat(made).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(made.stream().map(one -> one.value().id()).distinct()).hasSize(1);
    assertThat(fixtures.number(COUNT, wish.name().en())).isEqualTo(1);
  }

  @Test
  @DisplayName("another account's equal wish, and one's own of long ago, make another thing")
  void otherWishesMakeOtherThings() {
    TestCaller admin = callers.administrator();
    SaveProgramme wish = ProgrammeExamples.named(fixtures.unique("often"));
    long first = admin.call(() -> programmes.create(wish)).id();
    long others = callers.administrator().call(() -> programmes.create(wish)).id();
    fixtures.update(
        "update intent set said_at = ? where account_id = ?",
        Instant.now().minusSeconds(61).atOffset(ZoneOffset.UTC),
        admin.accountId());
    long later = admin.call(() -> programmes.create(wish)).id();

    assertThat(List.of(first, others, later)).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a change sent again is done already; another one from the same version is refused")
  void aChangeIsDoneOnce() {
    TestCaller admin = callers.administrator();
    ProgrammeView draft =
        admin.call(() -> programmes.create(ProgrammeExamples.named(fixtures.unique("draft"))));
    SaveProgramme wish = ProgrammeExamples.named(fixtures.unique("changed"));

    List<Outcome<ProgrammeView>> changed =
        AtOnce.times(
            TIMES, () -> admin.call(() -> programmes.edit(draft.id(), draft.version(), wish)));

    assertThat(changed).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(changed.stream().map(one -> one.value().version()).distinct())
        .containsExactly(draft.version() + 1);
    assertThatThrownBy(
            () ->
                callers
                    .administrator()
                    .call(() -> programmes.edit(draft.id(), draft.version(), wish)))
        .isInstanceOf(StaleData.class);
  }

  @Test
  @DisplayName("with a key the same wish is the same for a day, and with another key another")
  void keysTellWishesApart() {
    TestCaller admin = callers.administrator();
    SaveProgramme wish = ProgrammeExamples.named(fixtures.unique("keyed"));
    long first = keyed(admin, "one", wish);
    fixtures.update(
        "update intent set said_at = ? where account_id = ?",
        Instant.now().minusSeconds(3600).atOffset(ZoneOffset.UTC),
        admin.accountId());

    assertThat(keyed(admin, "one", wish)).isEqualTo(first);
    assertThat(keyed(admin, "two", wish)).isNotEqualTo(first);
  }

  @Test
  @DisplayName("a key is reserved by one of four at once, and taken over a minute after a crash")
  void cutOffRequestsExpire() {
    TestCaller admin = callers.administrator();
    String key = fixtures.unique("key");
    List<Outcome<Optional<IdempotencyRecords.Earlier>>> reserved =
        AtOnce.times(TIMES, () -> admin.call(() -> records.reserve(key, "hash")));
    assertThat(reserved).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(reserved).filteredOn(one -> one.value().isEmpty()).hasSize(1);
    assertThat(admin.call(() -> records.reserve(key, "hash")).orElseThrow().status()).isZero();

    fixtures.update(
        "update idempotency_record set created_at = ? where account_id = ?",
        Instant.now().minusSeconds(61).atOffset(ZoneOffset.UTC),
        admin.accountId());
    List<Outcome<Optional<IdempotencyRecords.Earlier>>> later =
        AtOnce.times(TIMES, () -> admin.call(() -> records.reserve(key, "hash")));

    assertThat(later).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(later).filteredOn(one -> one.value().isEmpty()).hasSize(1);
    assertThat(admin.call(() -> records.reserve(key, "other")).orElseThrow().requestHash())
        .isEqualTo("hash");
    admin.run(() -> records.keep(key, 201, "/there", "{}"));
    assertThat(admin.call(() -> records.reserve(key, "hash")).orElseThrow().status())
        .isEqualTo(201);
  }

  private long keyed(TestCaller admin, String key, SaveProgramme wish) {
    return admin.call(
        () -> {
          requestKey.is(key);
          return programmes.create(wish).id();
        });
  }
}
