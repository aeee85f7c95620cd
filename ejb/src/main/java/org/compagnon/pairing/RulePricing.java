package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.QuestionCatalogue;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobStatus;
import org.compagnon.job.NewJob;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;
import org.compagnon.shared.Sql;
import org.compagnon.shared.Texts;

/** Starts, stops and shows the pricing of a round's rules. */
@ApplicationScoped
class RulePricing {

  private static final String PRICES =
      """
      select rule, field, eligible_pairs, mentees_paired, pair_count, total_score, computed_at
      from round_rule_price where round_id = ? order by place""";

  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private QuestionCatalogue questions;
  @Inject private JobQueue jobs;
  @Inject private AuditTrail audit;
  @Inject private Sql sql;

  private record Row(
      String rule,
      String field,
      long eligible,
      int mentees,
      int pairs,
      long score,
      Instant computedAt) {}

  void start(PairingRound round) {
    if (round.figures().computedAt() == null) {
      throw PairingFailure.wrongStatus(round.number(), round.status());
    }
    var programme = programmes.byId(round.programmeId());
    var job =
        jobs.add(
            new NewJob(
                RulePriceWork.TYPE,
                RulePriceWork.TYPE + ":" + round.id(),
                programme.name().in(Language.EN) + " · " + round.number(),
                Json.write(new RoundWork.Work(round.id()))));
    round.isPricedBy(job.id());
    audit.record(AuditFact.of("pairing.round.askPrice", "pairingRound", round.id()));
    rounds.flush();
  }

  void cancel(PairingRound round) {
    if (round.priceJobId() != null) {
      jobs.cancel(round.priceJobId());
      rounds.flush();
    }
  }

  RulePricesView view(PairingRound round, Language language) {
    var job = round.priceJobId() == null ? null : jobs.find(round.priceJobId()).orElse(null);
    boolean running = job != null && !job.status().isOver();
    var rows = sql.list(PRICES, RulePricing::row, List.of(round.id()));
    var base = rows.isEmpty() ? new Row("", null, 0, 0, 0, 0, null) : rows.get(0);
    return new RulePricesView(
        round.id(),
        running,
        job == null ? 0 : job.percent(),
        running ? job.step() : null,
        job != null && job.status() == JobStatus.FAILED ? job.failureKey() : null,
        base.computedAt(),
        base.mentees(),
        base.pairs(),
        base.score(),
        prices(round, base, rows, language));
  }

  private List<RulePricesView.Price> prices(
      PairingRound round, Row base, List<Row> rows, Language language) {
    Map<String, String> texts =
        questions.of(round.programmeId()).stream()
            .collect(Collectors.toMap(ProfileQuestion::code, one -> one.text().in(language)));
    var prices = new ArrayList<RulePricesView.Price>();
    for (var row : rows) {
      if (row != base) {
        prices.add(
            new RulePricesView.Price(
                row.rule(),
                row.field(),
                label(row, texts, language),
                row.eligible() - base.eligible(),
                row.mentees() - base.mentees(),
                row.pairs() - base.pairs(),
                row.score() - base.score()));
      }
    }
    return List.copyOf(prices);
  }

  private static String label(Row row, Map<String, String> texts, Language language) {
    var rule = Texts.say(language, "pairing.rule." + row.rule());
    return row.field() == null
        ? rule
        : Texts.say(
            language, "pairing.price.field", texts.getOrDefault(row.field(), row.field()), rule);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        row.getInt(4),
        row.getInt(5),
        row.getLong(6),
        Sql.instant(row, 7));
  }
}
