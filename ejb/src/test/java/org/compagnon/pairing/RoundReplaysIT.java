package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.compagnon.job.JobCancelled;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobStatus;
import org.compagnon.pairing.algorithm.CertificateChecker;
import org.compagnon.pairing.algorithm.CertificateFile;
import org.compagnon.pairing.algorithm.InstanceFile;
import org.compagnon.pairing.algorithm.PairingSolver;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.ResultFile;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundReplaysIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PageRequest FIRST = PageRequest.first();

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private RoundProofs proofs;
  @Inject private RoundReplays replays;
  @Inject private ReplayWork work;
  @Inject private PairingFixture people;

  @TempDir private Path folder;

  private TestCaller admin;
  private TestCaller auditor;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
    auditor = callers.auditor();
  }

  @Test
  @DisplayName(
      "B1 B12 the three files of a round prove it, and solving them again gives them again")
  void filesProveTheRound() throws IOException {
    long round = computed();
    var files = fetched(round);
    var instance = files.get(RoundFileKind.INSTANCE);
    var verdict =
        CertificateChecker.check(
            instance, files.get(RoundFileKind.RESULT), files.get(RoundFileKind.CERTIFICATE));
    assertThat(verdict.outcome()).isEqualTo(CertificateChecker.Outcome.PROVED);

    var problem = InstanceFile.read(instance);
    var again = PairingSolver.exact().solve(problem, Progress.NONE);
    var result = new ByteArrayOutputStream();
    ResultFile.write(problem, again, result);
    assertThat(files.get(RoundFileKind.RESULT)).hasBinaryContent(result.toByteArray());
    var certificate = new ByteArrayOutputStream();
    CertificateFile.write(problem, again.certificate(), certificate);
    assertThat(files.get(RoundFileKind.CERTIFICATE)).hasBinaryContent(certificate.toByteArray());

    for (var file : auditor.call(() -> proofs.files(round))) {
      byte[] text = Files.readAllBytes(files.get(file.kind()));
      assertThat(text).hasSize((int) file.bytes());
      assertThat(HexFormat.of().formatHex(Hashes.sha256().digest(text))).isEqualTo(file.sha256());
      assertThat(file.complete()).isTrue();
    }
    assertThat(auditor.call(() -> proofs.get(round)).inputHash())
        .isEqualTo(auditor.call(() -> proofs.file(round, RoundFileKind.INSTANCE)).sha256());
    assertThat(audited("pairing.round.download", round)).isEqualTo(3);
  }

  @Test
  @DisplayName("B12 computing again confirms every byte, also after pairs were changed by hand")
  void replayConfirms() {
    long round = computed();
    var pair = admin.call(() -> review.pairs(round, PairFilter.ALL, FIRST)).items().get(0);
    admin.run(() -> review.remove(pair.id()));

    var replay = replayed(round);
    assertThat(replay.confirmed()).isTrue();
    assertThat(replay.sentence()).startsWith("Proved: 3 pairs");
    assertThat(replay.askedBy()).isEqualTo(auditor.login());
    assertThat(audited("pairing.round.replayed", round)).isEqualTo(1);
    var listed =
        auditor.call(() -> proofs.page(new PageRequest(0, 200))).items().stream()
            .filter(one -> one.id() == round)
            .toList();
    assertThat(listed)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.optimal()).isFalse();
              assertThat(one.askedBy()).isEqualTo(admin.login());
              assertThat(one.replay().id()).isEqualTo(replay.id());
            });
  }

  @Test
  @DisplayName("B12 a stored file that was exchanged is found out, even with its fingerprint")
  void damageIsFound() {
    long round = computed();
    long other = computed();
    for (String column : List.of("sha256", "byte_count")) {
      fixtures.update(
          "update round_file set "
              + column
              + " = (select o."
              + column
              + " from round_file o where o.round_id = ? and o.kind = 'INSTANCE')"
              + " where round_id = ? and kind = 'INSTANCE'",
          other,
          round);
    }
    fixtures.update(
        """
        update round_file_part set content =
          (select o.content from round_file_part o where o.round_id = ? and o.kind = 'RESULT')
        where round_id = ? and kind = 'INSTANCE'""",
        other,
        round);
    var replay = replayed(round);
    assertThat(replay.confirmed()).isFalse();
    assertThat(replay.instance()).isEqualTo(FileFinding.DAMAGED);
    assertThat(replay.result()).isEqualTo(FileFinding.NOT_MADE);
    assertThat(replay.verdict()).isEqualTo(ReplayVerdict.MALFORMED);
    assertThat(replay.sentence()).startsWith("instance.txt").doesNotContain("compagnon-replay");
  }

  @Test
  @DisplayName("JO2 a replay whose node died is repeated; one that is asked to stop keeps nothing")
  void survivesAndStops() {
    long round = computed();
    var first = replayed(round);
    fixtures.update(
        "update round_replay set finished_at = null, verdict = null where id = ?", first.id());
    fixtures.update(
        """
        update job set status = 'RUNNING', finished_at = null, result = null,
          lease_owner = 'a dead node', lease_until = ?
        where id = (select job_id from round_replay where id = ?)""",
        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
        first.id());
    assertThat(await(first.id()).confirmed()).isTrue();

    fixtures.update(
        "update round_replay set finished_at = null, verdict = null where id = ?", first.id());
    var stopped = new Stopped(Json.write(new ReplayWork.Work(first.id())));
    assertThatThrownBy(() -> work.run(stopped)).isInstanceOf(JobCancelled.class);
    assertThat(
            fixtures.number(
                "select count(*) from round_replay where id = ? and verdict is null", first.id()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("B12 administrators and auditors fetch the files, participants do not")
  void roles() {
    long round = computed();
    assertThat(admin.call(() -> proofs.files(round))).hasSize(3);
    var participant = callers.participant();
    assertThatThrownBy(() -> participant.run(() -> proofs.files(round)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> participant.run(() -> replays.start(round)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> callers.system().run(() -> proofs.page(FIRST)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> auditor.run(() -> proofs.get(1))).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("B12 a round without files says so, before anything is sent or begun")
  void noFiles() {
    long round = computed();
    fixtures.update("delete from round_file_part where round_id = ?", round);
    fixtures.update("delete from round_file where round_id = ?", round);
    assertThatThrownBy(() -> auditor.run(() -> proofs.file(round, RoundFileKind.RESULT)))
        .hasMessageContaining("noFiles");
    assertThatThrownBy(() -> auditor.run(() -> replays.start(round)))
        .hasMessageContaining("noFiles");
    assertThat(auditor.call(() -> proofs.get(round)).files()).isEmpty();
  }

  @Test
  @DisplayName("DB8 the list of rounds takes as many statements for many as for few")
  void listIsReadAtOnce() throws Exception {
    computed();
    int few = statements.of(() -> auditor.call(() -> proofs.page(new PageRequest(0, 1)))).size();
    computed();
    computed();
    int many = statements.of(() -> auditor.call(() -> proofs.page(new PageRequest(0, 50)))).size();
    assertThat(many).isLessThanOrEqualTo(few + 1);
  }

  /** A job that is asked to stop before it solves. */
  private record Stopped(String parameters) implements JobContext {

    @Override
    public long jobId() {
      return 0;
    }

    @Override
    public void hold() {
      // The job is this node's for as long as the test runs.
    }

    @Override
    public void progress(long done, long total, String step) {
      if ("pairing.step.again".equals(step)) {
        throw new JobCancelled();
      }
    }
  }

  private long computed() {
    long programme = people.programme(30, 1);
    for (int k = 0; k < 3; k++) {
      people.mentee(programme);
      people.mentor(programme, 1);
    }
    long round = admin.call(() -> rounds.start(new StartRound(programme, null, null))).id();
    Waiting.until(
        SOON,
        () -> admin.call(() -> rounds.get(round)),
        seen -> seen.status() == RoundStatus.PROPOSED);
    return round;
  }

  private RoundReplayView replayed(long round) {
    return await(auditor.call(() -> replays.start(round)).id());
  }

  private RoundReplayView await(long replay) {
    return Waiting.until(
        SOON,
        () -> auditor.call(() -> replays.get(replay)),
        seen -> seen.status() == JobStatus.DONE && seen.verdict() != null);
  }

  private Map<RoundFileKind, Path> fetched(long round) {
    var files = new EnumMap<RoundFileKind, Path>(RoundFileKind.class);
    for (var kind : RoundFileKind.values()) {
      var file = folder.resolve(kind.name());
      auditor.run(() -> write(round, kind, file));
      files.put(kind, file);
    }
    return files;
  }

  private void write(long round, RoundFileKind kind, Path file) {
    try (var out = Files.newOutputStream(file)) {
      proofs.download(round, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long audited(String action, long round) {
    return fixtures.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        action,
        String.valueOf(round));
  }
}
