package org.compagnon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.compagnon.enrolment.EnrolmentFilter;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.evaluation.Answering;
import org.compagnon.evaluation.SurveyMode;
import org.compagnon.evaluation.SurveyScene;
import org.compagnon.evaluation.SurveyWaves;
import org.compagnon.job.Jobs;
import org.compagnon.meeting.Meetings;
import org.compagnon.notification.MailBox;
import org.compagnon.pairing.Decide;
import org.compagnon.pairing.DecisionKind;
import org.compagnon.pairing.PairDecisions;
import org.compagnon.pairing.PairFilter;
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.PairingFixture;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.StartRound;
import org.compagnon.programme.ProgrammeFilter;
import org.compagnon.programme.Programmes;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.relationship.PairScene;
import org.compagnon.relationship.RelationshipFilter;
import org.compagnon.relationship.Relationships;
import org.compagnon.reporting.ReportFormat;
import org.compagnon.reporting.ReportName;
import org.compagnon.reporting.ReportRequest;
import org.compagnon.reporting.Reports;
import org.compagnon.security.ApiTokens;
import org.compagnon.security.NewApiToken;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Language;
import org.compagnon.shared.PageRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every list asks the database as often for twenty rows as for one. */
class ListStatementsIT extends BusinessIT {
  private static final int MANY = 20;
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject private PairScene pairs;
  @Inject private PairingFixture people;
  @Inject private SurveyScene surveys;
  @Inject private Programmes programmes;
  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private PairDecisions decisions;
  @Inject private Enrolments enrolments;
  @Inject private MyEnrolments mine;
  @Inject private Relationships relationships;
  @Inject private MyRelationships myPairs;
  @Inject private Meetings meetings;
  @Inject private SurveyWaves waves;
  @Inject private Answering answering;
  @Inject private Reports reports;
  @Inject private Jobs jobs;
  @Inject private MailBox mails;
  @Inject private ApiTokens tokens;

  @Test
  @DisplayName("a list of programmes, and of those for me, has no statement per row")
  void programmes() {
    TestCaller person = callers.participant();
    people.mentee(people.programme(30, 1), 10, person.personId());
    int one = asked(person, mine::programmes);
    int oneOfMine = asked(person, mine::mine);
    for (int k = 1; k < MANY; k++) {
      people.mentee(people.programme(30, 1), 10, person.personId());
    }
    assertThat(asked(person, mine::programmes)).isEqualTo(one).isPositive();
    assertThat(asked(person, mine::mine)).isEqualTo(oneOfMine).isPositive();
    assertThat(person.call(mine::mine)).hasSize(MANY);
    same(callers.administrator(), page -> programmes.page(ProgrammeFilter.CURRENT, page));
  }

  @Test
  @DisplayName("a list of rounds, of pairs, of unpaired and of candidates has none")
  void rounds() {
    long programme = people.programme(30, 1);
    for (int k = 0; k < 2 * MANY; k++) {
      people.mentee(programme);
      if (k < MANY) {
        people.mentor(programme, 1);
      }
    }
    TestCaller admin = callers.administrator();
    long round = admin.call(() -> rounds.start(new StartRound(programme, null, null))).id();
    Waiting.until(SOON, () -> admin.call(() -> rounds.get(round)), view -> !view.status().isOpen());
    same(admin, page -> review.pairs(round, PairFilter.ALL, page));
    same(admin, page -> review.unpaired(round, page));
    same(admin, page -> rounds.compare(round, round, null, page));
    long left =
        fixtures.number("select min(enrolment_id) from round_unpaired where round_id = ?", round);
    assertThat(asked(admin, () -> review.candidates(round, left, MANY)))
        .isEqualTo(asked(admin, () -> review.candidates(round, left, 1)));
    for (int k = 1; k < MANY; k++) {
      openRound(programme, k + 1);
    }
    same(admin, page -> rounds.page(programme, page));
  }

  @Test
  @DisplayName("a list of enrolments and of decisions has none")
  void enrolmentsAndDecisions() {
    long programme = people.programme(30, 1);
    TestCaller admin = callers.administrator();
    for (int k = 0; k < MANY; k++) {
      long mentee = people.personOf(people.mentee(programme));
      long mentor = people.personOf(people.mentor(programme, 1));
      Decide decide = new Decide(programme, mentee, mentor, DecisionKind.FORBID, null);
      admin.call(() -> decisions.decide(decide));
    }
    same(admin, page -> decisions.page(programme, page));
    same(admin, page -> enrolments.page(programme, EnrolmentFilter.ALL, page));
  }

  @Test
  @DisplayName("a list of pairs under way, of one's own pairs and of meetings has none")
  void relationships() {
    long programme = pairs.programme(40);
    PairScene.Two two = pairs.two(programme);
    long pair = pairs.pair(two, 40);
    int one = asked(two.mentor(), myPairs::mine);
    for (int k = 1; k < MANY; k++) {
      PairScene.Two more = pairs.two(programme);
      long another = pairs.pair(more, 40);
      fixtures.update(
          "update relationship set mentor_person_id = ? where id = ?",
          two.mentor().personId(),
          another);
    }
    for (int k = 0; k < MANY; k++) {
      long who = k % 2 == 0 ? two.mentee().personId() : two.mentor().personId();
      pairs.meeting(pair, who, k + 1);
    }
    assertThat(two.mentor().call(myPairs::mine)).hasSize(MANY);
    assertThat(asked(two.mentor(), myPairs::mine)).isEqualTo(one).isPositive();
    same(two.mentor(), page -> meetings.page(pair, page));
    TestCaller admin = callers.administrator();
    RelationshipFilter all = new RelationshipFilter(programme, null, null, null);
    same(admin, page -> relationships.page(all, page));
    same(admin, page -> relationships.page(RelationshipFilter.quiet(programme, null), page));
  }

  @Test
  @DisplayName("a list of waves and of surveys that wait for me has none")
  void waves() {
    SurveyScene.Scene scene = surveys.pairs(1);
    TestCaller person = scene.people().get(0);
    TestCaller admin = callers.administrator();
    surveys.launch(scene, SurveyMode.ANONYMOUS);
    int one = asked(person, answering::mine);
    int oneOfProgramme = asked(admin, () -> waves.ofProgramme(scene.programmeId()));
    for (int k = 1; k < MANY; k++) {
      surveys.launch(scene, k % 2 == 0 ? SurveyMode.ANONYMOUS : SurveyMode.IDENTIFIED);
    }
    assertThat(person.call(answering::mine)).hasSize(MANY);
    assertThat(asked(person, answering::mine)).isEqualTo(one).isPositive();
    assertThat(asked(admin, () -> waves.ofProgramme(scene.programmeId())))
        .isEqualTo(oneOfProgramme)
        .isPositive();
    same(admin, waves::page);
  }

  @Test
  @DisplayName("a report of twenty rows takes as many statements as a report of one")
  void reports() {
    long small = pairs.programme(40);
    long large = pairs.programme(40);
    for (int k = 0; k < MANY; k++) {
      long programme = k == 0 ? small : large;
      PairScene.Two two = pairs.two(programme);
      pairs.meeting(pairs.pair(two, 40), two.mentor().personId(), 3);
    }
    TestCaller admin = callers.administrator();
    for (ReportName name : ReportName.values()) {
      assertThat(asked(admin, () -> make(name, large)))
          .as(name.code())
          .isEqualTo(asked(admin, () -> make(name, small)))
          .isPositive();
    }
  }

  @Test
  @DisplayName("a list of jobs, of mails and of tokens has none")
  void jobsMailsAndTokens() {
    TestCaller system = callers.system();
    tokens(system, 1);
    int one = asked(system, tokens::mine);
    tokens(system, MANY - 1);
    assertThat(system.call(tokens::mine)).hasSize(MANY);
    assertThat(asked(system, tokens::mine)).isEqualTo(one).isPositive();
    PairScene.Two two = pairs.two(pairs.programme(3));
    for (int k = 0; k < MANY; k++) {
      job();
      mail(two.mentor().personId());
    }
    same(system, jobs::page);
    same(system, page -> mails.page(null, page));
  }

  /** Asks for a page of one row and a page of twenty; both have to be full. */
  private void same(TestCaller caller, Function<PageRequest, ?> list) {
    int one = asked(caller, () -> list.apply(new PageRequest(0, 1)));
    int many = asked(caller, () -> list.apply(new PageRequest(0, MANY)));
    assertThat(many).isEqualTo(one).isPositive();
  }

  private int asked(TestCaller caller, Callable<?> list) {
    return caller.call(() -> statements.of(list)).size();
  }

  private Object make(ReportName name, long programme) throws IOException {
    var request = new ReportRequest(name, programme, Instant.now(), Language.EN, false);
    Files.delete(reports.make(request, ReportFormat.CSV).path());
    return request;
  }

  private void tokens(TestCaller caller, int count) {
    for (int k = 0; k < count; k++) {
      caller.call(
          () ->
              tokens.make(
                  new NewApiToken("Load", Set.of("programmes:read"), 3), Hashes.newToken()));
    }
  }

  private long job() {
    long id = fixtures.id();
    fixtures.update(
        """
        insert into job (id, type, subject, parameters, status, progress_done, progress_total,
          attempts, cancel_requested, created_by_name, created_at, version)
        values (?, 'it', 'it', '{}', 'DONE', 1, 1, 1, false, 'it', ?, 0)""",
        id,
        now());
    return id;
  }

  private void openRound(long programme, int number) {
    fixtures.update(
        """
        insert into pairing_round (id, programme_id, number, status, rules, mentees, mentors,
          eligible_pairs, pair_count, unpaired_count, total_score, optimal, job_id, created_at,
          version)
        values (?, ?, ?, 'WAITING', '{}', 1, 1, 1, 1, 0, 1, true, ?, ?, 0)""",
        fixtures.id(),
        programme,
        number,
        job(),
        now());
  }

  private void mail(long person) {
    fixtures.update(
        """
        insert into outbox_message (id, message_id, recipient, person_id, language, template,
          subject, text_body, html_body, status, attempts, next_try_at, created_at, version)
        values (?, ?, 'a@it.example', ?, 'en', 'it', 's', 't', 'h', 'SENT', 1, ?, ?, 0)""",
        fixtures.id(),
        fixtures.unique("list"),
        person,
        now(),
        now());
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}
