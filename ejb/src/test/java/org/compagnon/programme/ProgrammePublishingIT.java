package org.compagnon.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.compagnon.shared.Language;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a programme has to be before people see it. */
class ProgrammePublishingIT extends BusinessIT {
  @Inject private Programmes programmes;
  @Inject private ProgrammeOverviews overviews;

  @Test
  @DisplayName(
      "S84 a mode that does nothing stays a draft: not published, not as a copy, not later")
  void modesWithoutPages() {
    List.of(PairingMode.CHOSEN, PairingMode.SHORTLIST).forEach(this::isNotPublished);
  }

  private void isNotPublished(PairingMode mode) {
    TestCaller admin = callers.administrator();
    SaveProgramme like = ProgrammeExamples.named(fixtures.unique("mode"));
    ProgrammeView draft = admin.call(() -> programmes.create(inMode(like, mode)));
    assertRefused(
        () -> admin.call(() -> programmes.publish(draft.id(), draft.version())), "modeNotReady");
    ProgrammeView copy =
        admin.call(
            () ->
                programmes.copy(
                    draft.id(),
                    new CopyProgramme(new Bilingual("A", "B"), LocalDate.of(2028, 2, 2))));
    assertRefused(
        () -> admin.call(() -> programmes.publish(copy.id(), copy.version())), "modeNotReady");

    ProgrammeView assigned = admin.call(() -> programmes.create(like));
    ProgrammeView out = admin.call(() -> programmes.publish(assigned.id(), assigned.version()));
    assertRefused(
        () -> admin.call(() -> programmes.edit(out.id(), out.version(), inMode(like, mode))),
        "modeNotReady");
  }

  @Test
  @DisplayName("S84 a programme that was published in such a mode stays and can be put right")
  void modesOfFormerTimes() {
    TestCaller admin = callers.administrator();
    SaveProgramme like = ProgrammeExamples.named(fixtures.unique("former"));
    ProgrammeView draft = admin.call(() -> programmes.create(like));
    admin.call(() -> programmes.publish(draft.id(), draft.version()));
    fixtures.update("update programme set pairing_mode = 'CHOSEN' where id = ?", draft.id());

    ProgrammeView known = admin.call(() -> programmes.get(draft.id()));
    ProgrammeView edited =
        admin.call(
            () -> programmes.edit(known.id(), known.version(), inMode(like, PairingMode.CHOSEN)));
    assertThat(edited.pairingMode()).isEqualTo(PairingMode.CHOSEN);
    assertThat(decisions(admin, draft.id())).contains("programme.decide.mode");
    admin.call(() -> programmes.edit(edited.id(), edited.version(), like));
    assertThat(decisions(admin, draft.id())).doesNotContain("programme.decide.mode");
  }

  @Test
  @DisplayName("PR8 a programme is published with a contact, which is not taken away afterwards")
  void contacts() {
    TestCaller admin = callers.administrator();
    SaveProgramme like = ProgrammeExamples.named(fixtures.unique("contact"));
    ProgrammeContact half =
        new ProgrammeContact("Team", "team@it.example", new Bilingual("always", ""));
    ProgrammeView draft = admin.call(() -> programmes.create(with(like, half)));
    assertRefused(
        () -> admin.call(() -> programmes.publish(draft.id(), draft.version())), "contactMissing");
    assertThat(decisions(admin, draft.id())).contains("programme.decide.contact");

    ProgrammeView whole =
        admin.call(() -> programmes.edit(draft.id(), draft.version(), with(like, like.contact())));
    ProgrammeView out = admin.call(() -> programmes.publish(whole.id(), whole.version()));
    assertThat(out.contact()).isEqualTo(like.contact());
    assertRefused(
        () -> admin.call(() -> programmes.edit(out.id(), out.version(), with(like, half))),
        "contactMissing");
  }

  @Test
  @DisplayName("PR8 a programme from before contacts can be edited and asks for one")
  void contactsOfFormerTimes() {
    TestCaller admin = callers.administrator();
    SaveProgramme like = ProgrammeExamples.named(fixtures.unique("uncontacted"));
    ProgrammeView draft = admin.call(() -> programmes.create(like));
    admin.call(() -> programmes.publish(draft.id(), draft.version()));
    fixtures.update(
        """
        update programme set contact_name = '', contact_address = '', contact_hours_en = '',
          contact_hours_fr = '' where id = ?""",
        draft.id());
    ProgrammeView known = admin.call(() -> programmes.get(draft.id()));

    ProgrammeView edited =
        admin.call(
            () ->
                programmes.edit(known.id(), known.version(), with(like, ProgrammeContact.NOBODY)));
    assertThat(edited.contact().forMails(Language.EN)).isNull();
    assertThat(decisions(admin, draft.id())).contains("programme.decide.contact");
  }

  private static SaveProgramme with(SaveProgramme like, ProgrammeContact contact) {
    return changed(like, like.pairingMode(), contact);
  }

  private static SaveProgramme inMode(SaveProgramme like, PairingMode mode) {
    return changed(like, mode, like.contact());
  }

  private static SaveProgramme changed(
      SaveProgramme like, PairingMode mode, ProgrammeContact contact) {
    return new SaveProgramme(
        like.name(),
        like.summary(),
        like.rules(),
        like.timeZone(),
        like.timeline(),
        mode,
        like.limits(),
        like.norm(),
        like.eligibility(),
        like.pairingRules(),
        like.approval(),
        contact);
  }

  private static void assertRefused(ThrowingCallable call, String name) {
    assertThatThrownBy(call).isInstanceOf(ProgrammeFailure.class).hasMessageContaining(name);
  }

  private List<String> decisions(TestCaller admin, long programmeId) {
    return admin.call(() -> overviews.of(programmeId)).toDecide().stream()
        .map(ProgrammeOverview.ToDecide::key)
        .toList();
  }
}
