package org.compagnon.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.job.Jobs;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnnouncementIT extends BusinessIT {
  private static final String SUBJECTS =
      "select subject from outbox_message where person_id = ? and template ="
          + " 'programme.mail.announced'";

  @Inject private Programmes programmes;
  @Inject private Jobs jobs;

  @Test
  @DisplayName(
      "S93 publishing can tell everybody it is for, once, in their language, and is audited")
  void tellsOnce() {
    String unit = fixtures.unique("Unit");
    long english = inUnit(unit, "en");
    long french = inUnit(unit, "fr");
    long elsewhere = fixtures.person();
    TestCaller admin = callers.administrator();
    ProgrammeView draft = admin.call(() -> programmes.create(open(unit)));

    admin.call(() -> programmes.publish(draft.id(), draft.version(), true));
    assertThat(ended(admin).result()).contains("\"told\":").doesNotContain("\"told\":0");
    JobView again = admin.call(() -> programmes.announce(draft.id()));
    assertThat(ended(admin).id()).isEqualTo(again.id());
    assertThat(ended(admin).result()).contains("\"told\":0");

    assertThat(fixtures.column(SUBJECTS, english))
        .containsExactly("Mentoring: you can take part in Leaders of tomorrow");
    assertThat(fixtures.column(SUBJECTS, french))
        .containsExactly("Mentorat : vous pouvez participer à Les responsables de demain");
    assertThat(fixtures.column(SUBJECTS, elsewhere)).isEmpty();
    assertThat(
            fixtures.text("select min(reply_to) from outbox_message where person_id = ?", french))
        .isEqualTo(ProgrammeExamples.CONTACT.address());
    assertThat(
            fixtures.column(
                "select action from audit_entry where subject_type = 'programme' and subject_id = ?"
                    + " order by id",
                String.valueOf(draft.id())))
        .containsExactly(
            "programme.create",
            "programme.publish",
            "programme.announce",
            "programme.announced",
            "programme.announce",
            "programme.announced");
  }

  @Test
  @DisplayName("a draft is not announced, nor a programme whose enrolment is over")
  void onlyWhatIsOpen() {
    TestCaller admin = callers.administrator();
    ProgrammeView draft = admin.call(() -> programmes.create(open(fixtures.unique("Unit"))));
    assertThatThrownBy(() -> admin.call(() -> programmes.announce(draft.id())))
        .isInstanceOf(ProgrammeFailure.class)
        .hasMessageContaining("notPublished");
    admin.call(() -> programmes.publish(draft.id(), draft.version()));
    fixtures.update(
        "update programme set enrolment_opens_on = ?, enrolment_closes_on = ? where id = ?",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 1, 2),
        draft.id());
    assertThatThrownBy(() -> admin.call(() -> programmes.announce(draft.id())))
        .hasMessageContaining("enrolmentIsOver");
    assertThatThrownBy(() -> callers.auditor().call(() -> programmes.announce(draft.id())))
        .isInstanceOf(EJBAccessException.class);
  }

  private JobView ended(TestCaller admin) {
    return Waiting.until(
        Duration.ofSeconds(60),
        () ->
            admin.call(() -> jobs.page(new org.compagnon.shared.PageRequest(0, 1))).items().get(0),
        job -> job.status() == JobStatus.DONE);
  }

  private long inUnit(String unit, String language) {
    long person = fixtures.person();
    fixtures.update(
        "update person set unit = ?, language = ? where id = ?", unit, language, person);
    return person;
  }

  private static SaveProgramme open(String unit) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Timeline days =
        new Timeline(
            today.minusDays(1),
            today.plusDays(10),
            today.plusDays(20),
            today.plusDays(30),
            today.plusDays(60),
            today.plusDays(90));
    return ProgrammeExamples.programme(
        days, new Eligibility(0, List.of(), List.of(unit), null, null, null, null));
  }
}
