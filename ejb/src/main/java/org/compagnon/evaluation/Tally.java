package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.compagnon.evaluation.anonymity.Release;
import org.compagnon.shared.Sql;

/**
 * Counts what is handed in. Hands out raw counts, for {@link ReleaseLedger} alone: nobody is shown
 * them before they are guarded.
 */
@ApplicationScoped
class Tally {
  private static final String HANDED_IN =
      """
       from answer a
      join answer_sheet s on s.id = a.sheet_id
      join questionnaire_item k on k.id = a.item_id
      where s.wave_id = ? and s.submitted""";

  private final Random random = new SecureRandom();

  @Inject private Sql sql;

  private record Count(long item, int choice, long answers) {}

  private record Words(long item, String words) {}

  /** Everything that is handed in; words in random order. */
  Release of(long waveId) {
    long sheets =
        sql.number(
            "select count(*) from answer_sheet where wave_id = ? and submitted", List.of(waveId));
    return new Release(sheets, counts(waveId), words(waveId));
  }

  private Map<Long, Map<Integer, Long>> counts(long waveId) {
    Map<Long, Map<Integer, Long>> counts = new HashMap<>();
    sql.list(
            "select a.item_id, a.choice, count(*)"
                + HANDED_IN
                + " and a.choice is not null and (k.kind <> 'LIKERT' or a.choice > 0)"
                + " group by a.item_id, a.choice",
            row -> new Count(row.getLong(1), row.getInt(2), row.getLong(3)),
            List.of(waveId))
        .forEach(
            one ->
                counts
                    .computeIfAbsent(one.item(), item -> new HashMap<>())
                    .put(one.choice(), one.answers()));
    return counts;
  }

  private Map<Long, List<String>> words(long waveId) {
    Map<Long, List<String>> words = new HashMap<>();
    sql.list(
            "select a.item_id, a.words" + HANDED_IN + " and a.words is not null",
            row -> new Words(row.getLong(1), row.getString(2)),
            List.of(waveId))
        .forEach(
            one -> words.computeIfAbsent(one.item(), item -> new ArrayList<>()).add(one.words()));
    words.values().forEach(list -> Collections.shuffle(list, random));
    return words;
  }
}
