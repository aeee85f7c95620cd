package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.shared.Sql;

/**
 * Takes the sheets that people hand in and keeps them sealed until they are blended, and the marks
 * of who has handed in until the close. Waits for no lock: nobody else writes a person's row.
 */
@ApplicationScoped
class SheetBox {
  @Inject private Sql sql;

  /** A row of the box; {@code content} is null once the sheet is blended. */
  record Row(String mark, byte[] content) {
    boolean waits() {
      return content != null;
    }
  }

  /** Puts a sheet in; false where the person has handed in already. */
  boolean put(long waveId, String mark, byte[] content) {
    return sql.update(
            "insert into sheet_box (wave_id, mark, content) values (?, ?, ?) on conflict do nothing",
            List.of(waveId, mark, content))
        > 0;
  }

  /** Which of these waves have a mark; every wave with the mark to look for. */
  Set<Long> holds(Map<Long, String> marks) {
    if (marks.isEmpty()) {
      return Set.of();
    }
    List<Object> parameters = new ArrayList<>();
    marks.forEach((wave, mark) -> parameters.addAll(List.of(wave, mark)));
    String condition =
        String.join(" or ", Collections.nCopies(marks.size(), "(wave_id = ? and mark = ?)"));
    return new HashSet<>(
        sql.list(
            "select wave_id from sheet_box where " + condition, row -> row.getLong(1), parameters));
  }

  /** How many sheets of a wave wait. */
  long waiting(long waveId) {
    return sql.number(
        "select count(*) from sheet_box where wave_id = ? and content is not null",
        List.of(waveId));
  }

  /** Everything in the box of a wave. */
  List<Row> rows(long waveId) {
    return sql.list(
        "select mark, content from sheet_box where wave_id = ?",
        row -> new Row(row.getString(1), row.getBytes(2)),
        List.of(waveId));
  }

  /**
   * Writes marks anew, without their sheets and in the order of the marks, so that no row tells
   * when it came or with whom.
   */
  void empty(long waveId, Collection<String> marks) {
    List<List<?>> ordered = new ArrayList<>();
    marks.stream().sorted().forEach(mark -> ordered.add(List.of(waveId, mark)));
    sql.batch("delete from sheet_box where wave_id = ? and mark = ?", ordered);
    sql.batch("insert into sheet_box (wave_id, mark, content) values (?, ?, null)", ordered);
  }

  /** Removes the marks of a wave that is over; sheets that wait stay. */
  void forgetMarks(long waveId) {
    sql.update("delete from sheet_box where wave_id = ? and content is null", List.of(waveId));
  }
}
