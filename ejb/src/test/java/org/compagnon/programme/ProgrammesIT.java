package org.compagnon.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammesIT extends BusinessIT {
  @Inject private Programmes programmes;
  @Inject private ProgrammeOverviews overviews;

  @Test
  @DisplayName("S64 S93 a programme is kept with its texts, days, limits, norm and conditions")
  void isKept() {
    TestCaller admin = callers.administrator();
    Eligibility rules = new Eligibility(3, List.of("FR"), List.of("Works"), 1, 4, 4, null);
    SaveProgramme command = ProgrammeExamples.programme(ProgrammeExamples.DAYS, rules);

    long id = admin.call(() -> programmes.create(command)).id();

    ProgrammeView kept = admin.call(() -> programmes.get(id));
    assertThat(kept.asCommand()).isEqualTo(command);
    assertThat(kept.status()).isEqualTo(ProgrammeStatus.DRAFT);
    assertThat(
            fixtures.number(
                "select count(*) from audit_entry where action = 'programme.create'"
                    + " and subject_id = ?",
                String.valueOf(id)))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("S64 a change that was made from an older state is refused and nothing is lost")
  void staleChange() {
    TestCaller admin = callers.administrator();
    ProgrammeView draft =
        admin.call(() -> programmes.create(ProgrammeExamples.named(fixtures.unique("stale"))));
    SaveProgramme first = ProgrammeExamples.named("First");

    admin.call(() -> programmes.edit(draft.id(), draft.version(), first));

    assertThatThrownBy(
            () ->
                admin.call(
                    () ->
                        programmes.edit(
                            draft.id(), draft.version(), ProgrammeExamples.named("Second"))))
        .isInstanceOf(StaleData.class);
    assertThat(admin.call(() -> programmes.get(draft.id())).name().en()).isEqualTo("First");
  }

  @Test
  @DisplayName("S64 days that run backwards are refused with the field that is wrong")
  void backwards() {
    Timeline wrong =
        new Timeline(
            ProgrammeExamples.DAYS.enrolmentOpensOn(),
            ProgrammeExamples.DAYS.enrolmentClosesOn(),
            ProgrammeExamples.DAYS.startsOn().plusDays(1),
            ProgrammeExamples.DAYS.startsOn(),
            ProgrammeExamples.DAYS.midpointOn(),
            ProgrammeExamples.DAYS.closesOn());

    assertThatThrownBy(
            () ->
                callers
                    .administrator()
                    .call(
                        () ->
                            programmes.create(
                                ProgrammeExamples.programme(wrong, Eligibility.EVERYBODY))))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.field()).isEqualTo("timeline.startsOn"));
  }

  @Test
  @DisplayName("S60 a draft is published once, then archived, and then changes no more")
  void life() {
    TestCaller admin = callers.administrator();
    SaveProgramme command = ProgrammeExamples.named(fixtures.unique("life"));
    ProgrammeView draft = admin.call(() -> programmes.create(command));

    ProgrammeView published = admin.call(() -> programmes.publish(draft.id(), draft.version()));
    assertThat(published.status()).isEqualTo(ProgrammeStatus.PUBLISHED);
    assertThatThrownBy(() -> admin.call(() -> programmes.publish(draft.id(), published.version())))
        .isInstanceOf(ProgrammeFailure.class)
        .hasMessageContaining("notDraft");
    ProgrammeView archived = admin.call(() -> programmes.archive(draft.id(), published.version()));
    assertThatThrownBy(
            () -> admin.call(() -> programmes.edit(draft.id(), archived.version(), command)))
        .isInstanceOf(ProgrammeFailure.class)
        .hasMessageContaining("archived");
  }

  @Test
  @DisplayName("S64 a programme without rules in both languages is not published")
  void textsMissing() {
    TestCaller admin = callers.administrator();
    SaveProgramme like = ProgrammeExamples.named(fixtures.unique("texts"));
    SaveProgramme half =
        new SaveProgramme(
            like.name(),
            like.summary(),
            new Bilingual("Rules", ""),
            like.timeZone(),
            like.timeline(),
            like.pairingMode(),
            like.limits(),
            like.norm(),
            like.eligibility(),
            like.pairingRules(),
            like.approval(),
            like.contact());
    ProgrammeView draft = admin.call(() -> programmes.create(half));

    assertThatThrownBy(() -> admin.call(() -> programmes.publish(draft.id(), draft.version())))
        .isInstanceOf(ProgrammeFailure.class)
        .hasMessageContaining("textsMissing");
  }

  @Test
  @DisplayName("S60 a copy is a new draft whose days move with its start")
  void copy() {
    TestCaller admin = callers.administrator();
    ProgrammeView original =
        admin.call(() -> programmes.create(ProgrammeExamples.named(fixtures.unique("copied"))));
    LocalDate start = LocalDate.of(2028, 2, 2);

    ProgrammeView copy =
        admin.call(
            () ->
                programmes.copy(
                    original.id(), new CopyProgramme(new Bilingual("Again", "Encore"), start)));

    assertThat(copy.id()).isNotEqualTo(original.id());
    assertThat(copy.status()).isEqualTo(ProgrammeStatus.DRAFT);
    assertThat(copy.timeline()).isEqualTo(original.timeline().startingOn(start));
    assertThat(copy.rules()).isEqualTo(original.rules());
  }

  @Test
  @DisplayName("S60 programmes are found by a part of either name, also with signs of a pattern")
  void search() {
    TestCaller admin = callers.administrator();
    String word = fixtures.unique("Été_100%");
    admin.call(() -> programmes.create(ProgrammeExamples.named("A " + word)));
    admin.call(() -> programmes.create(ProgrammeExamples.named("Other " + fixtures.unique("x"))));

    var found =
        callers
            .auditor()
            .call(() -> programmes.page(new ProgrammeFilter(word, null), PageRequest.first()));

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.items().get(0).name().en()).isEqualTo("A " + word);
  }

  @Test
  @DisplayName("S60 only administrators write programmes; participants do not read drafts here")
  void roles() {
    assertThatThrownBy(
            () ->
                callers
                    .auditor()
                    .call(() -> programmes.create(ProgrammeExamples.named("Not mine"))))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                callers
                    .participant()
                    .call(() -> programmes.page(ProgrammeFilter.CURRENT, PageRequest.first())))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("S93 the overview counts the people who may take part by the programme's conditions")
  void eligiblePeople() {
    TestCaller admin = callers.administrator();
    String unit = fixtures.unique("Unit ");
    Eligibility rules =
        new Eligibility(1, List.of("fr"), List.of(unit.toUpperCase(Locale.ROOT)), 1, 2, 5, 9);
    ProgrammeView programme =
        admin.call(
            () -> programmes.create(ProgrammeExamples.programme(ProgrammeExamples.DAYS, rules)));
    long before = admin.call(() -> overviews.of(programme.id())).funnel().eligible();
    for (int level = 1; level <= 5; level++) {
      fixtures.update(
          "update person set unit = ?, level = ? where id = ?", unit, level, fixtures.person());
    }

    ProgrammeOverview overview = admin.call(() -> overviews.of(programme.id()));

    assertThat(overview.funnel().eligible() - before).isEqualTo(3);
    assertThat(overview.line()).hasSize(5);
    assertThat(overview.toDecide())
        .extracting(ProgrammeOverview.ToDecide::key)
        .contains("programme.decide.publish");
  }
}
