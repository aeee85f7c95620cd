package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compagnon.programme.Bilingual;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.Sql;

/** The computed rounds of all programmes, read in four statements however many there are. */
@ApplicationScoped
class ComputedRounds {

  private static final String ROUNDS =
      """
      select r.id, r.number, r.name, r.programme_id, p.name_en, p.name_fr, r.status, r.computed_at, a.login,
        r.engine_version, r.input_hash, r.optimal, r.pair_count,
        (select max(x.id) from round_replay x where x.round_id = r.id)
      from pairing_round r join programme p on p.id = r.programme_id
      left join account a on a.id = r.created_by
      where r.computed_at is not null""";

  @Inject private Sql sql;
  @Inject private RoundFiles files;
  @Inject private ReplayRepository replays;

  private record Row(ComputedRoundView round, Long replayId) {}

  /** One page, the latest first. */
  Page<ComputedRoundView> page(PageRequest request) {
    long total =
        sql.number("select count(*) from pairing_round where computed_at is not null", List.of());
    var rows =
        sql.list(
            ROUNDS + " order by r.computed_at desc, r.id desc limit ? offset ?",
            ComputedRounds::row,
            List.of(request.size(), request.offset()));
    return Page.of(complete(rows), request, total);
  }

  /** One of them; empty where there is none, or it is not computed. */
  List<ComputedRoundView> byId(long roundId) {
    return complete(sql.list(ROUNDS + " and r.id = ?", ComputedRounds::row, List.of(roundId)));
  }

  private List<ComputedRoundView> complete(List<Row> rows) {
    var kept = files.of(rows.stream().map(row -> row.round().id()).toList());
    var latest = replays.views(rows.stream().map(Row::replayId).filter(Objects::nonNull).toList());
    return rows.stream().map(row -> complete(row, kept, latest)).toList();
  }

  private static ComputedRoundView complete(
      Row row, Map<Long, List<RoundFileView>> kept, Map<Long, RoundReplayView> latest) {
    var round = row.round();
    return new ComputedRoundView(
        round.id(),
        round.number(),
        round.name(),
        round.programmeId(),
        round.programme(),
        round.status(),
        round.computedAt(),
        round.askedBy(),
        round.engineVersion(),
        round.inputHash(),
        round.optimal(),
        round.pairs(),
        kept.getOrDefault(round.id(), List.of()),
        row.replayId() == null ? null : latest.get(row.replayId()));
  }

  private static Row row(ResultSet row) throws SQLException {
    var round =
        new ComputedRoundView(
            row.getLong(1),
            row.getInt(2),
            row.getString(3),
            row.getLong(4),
            new Bilingual(row.getString(5), row.getString(6)),
            RoundStatus.valueOf(row.getString(7)),
            Sql.instant(row, 8),
            row.getString(9),
            row.getString(10),
            row.getString(11),
            row.getBoolean(12),
            row.getInt(13),
            List.of(),
            null);
    long replay = row.getLong(14);
    return new Row(round, row.wasNull() ? null : replay);
  }
}
