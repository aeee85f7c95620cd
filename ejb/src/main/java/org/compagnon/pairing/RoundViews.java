package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.QuestionCatalogue;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobView;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.Sql;

/**
 * Shows rounds together with the progress of their jobs, the rounds they copy and where approval
 * stands; a few questions however many rounds there are.
 */
@ApplicationScoped
class RoundViews {

  private static final String LATEST =
      """
      select programme_id, max(published_at) from pairing_round
      where status = 'PUBLISHED' and programme_id in (""";

  @Inject private JobQueue jobs;
  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private QuestionCatalogue questions;
  @Inject private CurrentCaller current;
  @Inject private Sql sql;

  /** What the views of some rounds are made of. */
  private record Material(
      Map<Long, JobView> jobs,
      Map<Long, PairingRound> originals,
      Map<Long, String> accounts,
      Map<Long, Instant> published,
      Map<Long, Boolean> approval) {}

  RoundView of(PairingRound round) {
    return of(List.of(round)).get(0);
  }

  /** The same for many, with one question of each kind. */
  List<RoundView> of(List<PairingRound> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    var programmeIds = wanted.stream().map(PairingRound::programmeId).distinct().toList();
    var material =
        new Material(
            jobsOf(wanted),
            rounds.byIds(ids(wanted.stream().map(round -> round.then().copyOfId()))),
            accounts(wanted),
            published(programmeIds),
            programmeIds.stream()
                .collect(Collectors.toMap(id -> id, id -> programmes.byId(id).approval())));
    return wanted.stream().map(round -> view(round, material)).toList();
  }

  private RoundView view(PairingRound round, Material material) {
    var progress = RoundProgress.of(round.status(), material.jobs().get(round.jobId()));
    var figures = round.figures();
    return new RoundView(
        round.id(),
        round.programmeId(),
        round.number(),
        progress.status(),
        round.setup(),
        figures.inputHash(),
        figures.engineVersion(),
        figures.mentees(),
        figures.mentors(),
        figures.eligiblePairs(),
        figures.pairCount(),
        figures.unpairedCount(),
        figures.totalScore(),
        figures.isOptimal(),
        round.jobId(),
        progress.percent(),
        progress.step(),
        round.failureKey() == null ? progress.failureKey() : round.failureKey(),
        round.createdAt(),
        figures.computedAt(),
        round.publishedAt(),
        round.then().name(),
        copyOf(round, material.originals().get(round.then().copyOfId())),
        notChosen(round, material.published().get(round.programmeId())),
        approval(round, material),
        round.following().counts(),
        round.following().stayBonus(),
        round.version());
  }

  private RoundView.CopyOf copyOf(PairingRound round, PairingRound original) {
    if (original == null) {
      return null;
    }
    var language = current.language();
    Map<String, String> texts =
        questions.of(round.programmeId()).stream()
            .collect(Collectors.toMap(ProfileQuestion::code, one -> one.text().in(language)));
    var hash = round.then().peopleHash();
    var other = original.then().peopleHash();
    return new RoundView.CopyOf(
        original.id(),
        original.number(),
        original.then().name(),
        SetupWords.differences(original.setup(), round.setup(), texts, language),
        hash == null || other == null ? null : hash.equals(other));
  }

  private static boolean notChosen(PairingRound round, Instant published) {
    return round.status() == RoundStatus.PROPOSED
        && published != null
        && published.isAfter(round.createdAt());
  }

  private ApprovalView approval(PairingRound round, Material material) {
    var approval = round.approval();
    var caller = current.find().map(Caller::accountId).orElse(null);
    return new ApprovalView(
        material.approval().get(round.programmeId()),
        approval.status(),
        material.accounts().get(approval.askedBy()),
        approval.askedAt(),
        approval.askedNote(),
        material.accounts().get(approval.decidedBy()),
        approval.decidedAt(),
        approval.decidedNote(),
        caller != null && caller.equals(approval.askedBy()));
  }

  private Map<Long, String> accounts(List<PairingRound> wanted) {
    var ids =
        ids(
            wanted.stream()
                .map(PairingRound::approval)
                .flatMap(one -> Stream.of(one.askedBy(), one.decidedBy())));
    return names(ids);
  }

  /** Display names of accounts by id. */
  Map<Long, String> names(List<Long> accountIds) {
    var names = new HashMap<Long, String>();
    if (!accountIds.isEmpty()) {
      sql.list(
          "select id, display_name from account where id in (" + Sql.marks(accountIds.size()) + ")",
          row -> names.put(row.getLong(1), row.getString(2)),
          accountIds);
    }
    return names;
  }

  private Map<Long, Instant> published(List<Long> programmeIds) {
    var latest = new HashMap<Long, Instant>();
    sql.list(
        LATEST + Sql.marks(programmeIds.size()) + ") group by programme_id",
        row -> latest.put(row.getLong(1), Sql.instant(row, 2)),
        programmeIds);
    return latest;
  }

  private static List<Long> ids(Stream<Long> ids) {
    return new ArrayList<>(ids.filter(Objects::nonNull).distinct().toList());
  }

  /** Where the round stands, its job included. */
  RoundProgress progress(PairingRound round) {
    return RoundProgress.of(round.status(), jobsOf(List.of(round)).get(round.jobId()));
  }

  private Map<Long, JobView> jobsOf(List<PairingRound> wanted) {
    return jobs.find(
        wanted.stream().filter(RoundViews::isWorking).map(PairingRound::jobId).toList());
  }

  private static boolean isWorking(PairingRound round) {
    return round.status().isOpen() && round.jobId() != null;
  }
}
