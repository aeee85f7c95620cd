package org.compagnon.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.compagnon.evaluation.statistics.Interval;
import org.compagnon.evaluation.statistics.Proportion;
import org.compagnon.reporting.Column.Kind;

/**
 * How the items of a programme's closed surveys were answered, answer by answer, with 95&nbsp;%
 * intervals, as last released. Figures that rest on fewer answers than a survey's minimum group are
 * withheld, and so is their number; words are never in it. Answers given before {@code doubt_until}
 * may be copies of the answer to the question before.
 */
final class SurveysQuery implements ReportQuery {

  @Override
  public List<Column> columns() {
    return List.of(
        Column.of("survey", Kind.NUMBER),
        Column.text("survey_name"),
        Column.of("first_day", Kind.DAY),
        Column.of("last_day", Kind.DAY),
        Column.of("asked", Kind.NUMBER),
        Column.of("answered", Kind.NUMBER),
        Column.of("item", Kind.NUMBER),
        Column.text("item_code"),
        Column.text("question_en"),
        Column.text("question_fr"),
        Column.of("result", Kind.CODE),
        Column.of("answer", Kind.NUMBER),
        Column.of("times_given", Kind.NUMBER),
        Column.of("answers", Kind.NUMBER),
        Column.of("share", Kind.SCORE),
        Column.of("share_low", Kind.SCORE),
        Column.of("share_high", Kind.SCORE),
        Column.of("doubt_until", Kind.MOMENT));
  }

  @Override
  public String sql() {
    return """
        select w.id, w.name, w.opens_on, w.closes_on, w.minimum_group, i.asked,
               case w.mode when 'ANONYMOUS' then s.sheets else i.done end as answered,
               q.position, q.code, q.text_en, q.text_fr, v.answer, c.answers, t.given,
               w.doubt_until
        from survey_wave w
        join questionnaire_item q on q.questionnaire_id = w.questionnaire_id
        cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) as v (answer)
        left join (
          select wave_id, count(*) as asked,
                 sum(case when status = 'DONE' then 1 else 0 end) as done
          from wave_invitation group by wave_id) i on i.wave_id = w.id
        left join (
          select wave_id, count(*) as sheets
          from answer_sheet where submitted group by wave_id) s on s.wave_id = w.id
        left join survey_release_count c
          on c.wave_id = w.id and c.item_id = q.id and c.choice = v.answer
        left join (
          select wave_id, item_id, sum(answers) as given
          from survey_release_count group by wave_id, item_id) t
          on t.wave_id = w.id and t.item_id = q.id
        where ((q.kind = 'LIKERT' and v.answer between 1 and 5) or q.kind = 'RECOMMENDATION')
          and (t.given >= w.minimum_group
               or v.answer = case q.kind when 'LIKERT' then 1 else 0 end)
          and w.status = 'CLOSED' and w.programme_id = ? and w.closes_on <= ?
        order by w.id, q.position, v.answer""";
  }

  @Override
  public List<Object> parameters(Scope scope) {
    return List.of(scope.programmeId(), scope.day());
  }

  @Override
  public List<Object> values(ResultSet row, Scope scope) throws SQLException {
    long least = row.getLong(5);
    long answered = row.getLong(7);
    long answers = row.getLong(14);
    boolean shown = answers >= least;
    Proportion share = new Proportion(shown ? row.getLong(13) : 0, shown ? answers : 0);
    Interval interval = share.interval();
    return Arrays.asList(
        row.getLong(1),
        row.getString(2),
        row.getObject(3, LocalDate.class),
        row.getObject(4, LocalDate.class),
        row.getLong(6),
        answered >= least ? answered : null,
        row.getLong(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        shown ? "SHOWN" : "WITHHELD",
        shown ? row.getLong(12) : null,
        shown ? share.successes() : null,
        shown ? answers : null,
        shown ? basisPoints(share.share()) : null,
        shown ? basisPoints(OptionalDouble.of(interval.low())) : null,
        shown ? basisPoints(OptionalDouble.of(interval.high())) : null,
        ReportQuery.moment(row, 15));
  }

  private static Long basisPoints(OptionalDouble share) {
    return Math.round(10_000 * share.orElse(0));
  }
}
