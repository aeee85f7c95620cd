package org.compagnon.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.job.Jobs;
import org.compagnon.programme.Eligibility;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnrolmentImportsIT extends BusinessIT {
  @Inject private EnrolmentScene scene;
  @Inject private Enrolments enrolments;
  @Inject private EnrolmentImports imports;
  @Inject private Jobs jobs;

  @Test
  @DisplayName(
      "S83 a file is applied whole; the same file again changes nothing; one error stops all")
  void byFile() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller admin = callers.administrator();
    String one = "E" + fixtures.person();
    String two = "E" + fixtures.person();
    String skill = fixtures.unique("Glassblowing ");
    byte[] file =
        ("employee_no;role;capacity;skills\n%s;mentee;;\"%s:5\"\n%s;mentor;2;%s\n"
                .formatted(one, skill, two, skill))
            .getBytes(UTF_8);

    EnrolmentReport applied = admin.call(() -> imports.apply(programme, file));
    EnrolmentReport again = admin.call(() -> imports.apply(programme, file));
    byte[] wrong =
        ("employee_no;role\nE" + fixtures.person() + ";mentor\nnobody;mentor\n").getBytes(UTF_8);
    EnrolmentReport refused = admin.call(() -> imports.apply(programme, wrong));

    assertThat(applied.applied()).isTrue();
    assertThat(applied.created()).isEqualTo(2);
    assertThat(applied.newSkills()).containsExactly(skill);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.created() + again.updated() + again.newSkills().size()).isZero();
    assertThat(refused.applied()).isFalse();
    assertThat(refused.errors()).isEqualTo(1);
    EnrolmentCounts counts = admin.call(() -> enrolments.counts(programme));
    assertThat(counts).isEqualTo(new EnrolmentCounts(1, 1, 2, 0, 0));
  }

  @Test
  @DisplayName("S60 B18 a confirmed file is applied in the background, once, and then forgotten")
  void inTheBackground() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller admin = callers.administrator();
    byte[] file = file(120);

    EnrolmentStart start = admin.call(() -> imports.start(programme, "C:\\tmp\\people.csv", file));
    EnrolmentStart twice = admin.call(() -> imports.start(programme, "people.csv", file));
    long job = start.job().id();
    JobView over = end(admin, job);

    assertThat(start.report().created()).isEqualTo(120);
    assertThat(start.job().subject()).isEqualTo("people.csv");
    boolean appliedMeanwhile = twice.report().unchanged() == 120;
    assertThat(appliedMeanwhile || twice.job().id() == job).isTrue();
    assertThat(over.status()).isEqualTo(JobStatus.DONE);
    EnrolmentReport done = admin.call(() -> imports.applied(job)).orElseThrow();
    assertThat(done.applied()).isTrue();
    assertThat(done.created()).isEqualTo(120);
    assertThat(admin.call(() -> enrolments.counts(programme)).mentees()).isEqualTo(120);
    assertThat(parts(job)).isZero();
    assertThat(
            fixtures.number(
                "select count(*) from account a join enrolment e on e.person_id = a.person_id"
                    + " where e.programme_id = ?",
                programme))
        .isEqualTo(120);
    assertThat(
            fixtures.number(
                "select count(*) from audit_entry where action = 'enrolment.enrol' and after_state"
                    + " like ?",
                "%\"programmeId\":" + programme + ",%"))
        .isEqualTo(120);
  }

  @Test
  @DisplayName("B18 a file with an error is not begun; nothing is kept of it")
  void notBegun() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller admin = callers.administrator();
    byte[] wrong = "employee_no;role\nnobody;mentor\n".getBytes(UTF_8);

    EnrolmentStart start = admin.call(() -> imports.start(programme, null, wrong));

    assertThat(start.job()).isNull();
    assertThat(start.report().errors()).isEqualTo(1);
    assertThat(
            fixtures.number(
                "select count(*) from enrolment_file where programme_id = ?", programme))
        .isZero();
  }

  @Test
  @DisplayName("S76 somebody who took part in the other role before is brought in by a file again")
  void tookPartBefore() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller admin = callers.administrator();
    String person = "E" + fixtures.person();
    admin.call(() -> imports.apply(programme, line(person, "mentee")));
    var row =
        admin
            .call(
                () ->
                    enrolments.page(
                        programme,
                        new EnrolmentFilter(null, null, null, null, null),
                        PageRequest.first()))
            .items()
            .get(0);
    EnrolmentView view = admin.call(() -> enrolments.get(row.id()));
    admin.run(() -> enrolments.withdraw(view.id(), view.version(), "Changes sides"));

    EnrolmentReport again = admin.call(() -> imports.apply(programme, line(person, "mentor")));

    assertThat(again.created()).isEqualTo(1);
    assertThat(admin.call(() -> enrolments.counts(programme)).mentors()).isEqualTo(1);
  }

  @Test
  @DisplayName("only administrators apply files of enrolments")
  void roles() {
    long programme = scene.open(Eligibility.EVERYBODY);
    byte[] file = file(1);
    for (TestCaller other : new TestCaller[] {callers.participant(), callers.auditor()}) {
      assertThatThrownBy(() -> other.call(() -> imports.start(programme, null, file)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> other.call(() -> imports.applied(1)))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private JobView end(TestCaller admin, long job) {
    return Waiting.until(
        Duration.ofSeconds(60),
        () -> admin.call(() -> jobs.get(job)),
        one -> one.status().isOver());
  }

  private long parts(long job) {
    return fixtures.number("select count(*) from enrolment_file_part where job_id = ?", job);
  }

  private byte[] file(int people) {
    return IntStream.range(0, people)
        .mapToObj(k -> "E" + fixtures.person() + ";mentee\n")
        .collect(Collectors.joining("", "employee_no;role\n", ""))
        .getBytes(UTF_8);
  }

  private static byte[] line(String person, String role) {
    return "employee_no;role\n%s;%s\n".formatted(person, role).getBytes(UTF_8);
  }
}
