package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.compagnon.shared.Hashes;

/** Takes snapshots of a wave's sheets, and rewrites them so that their order says nothing (EV4). */
@ApplicationScoped
class Snapshots {
  private static final int BATCH = 500;

  private final Random random = new SecureRandom();

  @Inject private DataSource dataSource;

  /** For the container. */
  Snapshots() {}

  Snapshots(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How many sheets are handed in, and how many of these are in the last snapshot. */
  record State(long released, long submitted) {}

  private record Row(UUID sheet, long item, Integer choice, String words) {}

  State state(long waveId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select count(case when released then 1 end), count(*)
                from answer_sheet where wave_id = ? and submitted""")) {
      query.setLong(1, waveId);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return new State(rows.getLong(1), rows.getLong(2));
      }
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /** Puts every sheet that is handed in into the snapshot. */
  void release(long waveId) {
    update("update answer_sheet set released = true where submitted and wave_id = ?", waveId);
  }

  /** Removes sheets that were begun and never handed in. */
  void dropDrafts(long waveId) {
    update(
        """
        delete from answer where sheet_id in
          (select id from answer_sheet where wave_id = ? and not submitted)""",
        waveId);
    update("delete from answer_sheet where wave_id = ? and not submitted", waveId);
  }

  /**
   * Writes every invitation of a wave anew as it is, so that the rows' own bookkeeping says nothing
   * of when somebody was done.
   */
  void touchInvitations(long waveId) {
    update("update wave_invitation set status = status where wave_id = ?", waveId);
  }

  /**
   * Rewrites the sheets of an anonymous wave that are handed in: new random names, no secret opens
   * them any more, rows in random order. The caller has locked the wave, so that none is handed in
   * meanwhile.
   */
  void rewrite(long waveId) {
    try (Connection connection = dataSource.getConnection()) {
      List<Row> answers = read(connection, waveId);
      List<UUID> released = sheets(connection, waveId, true);
      List<UUID> waiting = sheets(connection, waveId, false);
      update(
          """
          delete from answer where sheet_id in
            (select id from answer_sheet where wave_id = ? and submitted)""",
          waveId);
      update("delete from answer_sheet where wave_id = ? and submitted", waveId);
      Map<UUID, UUID> names = new HashMap<>();
      List<UUID> all = new ArrayList<>(released);
      all.addAll(waiting);
      Collections.shuffle(all, random);
      all.forEach(old -> names.put(old, UUID.randomUUID()));
      writeSheets(connection, waveId, all, names, new HashSet<>(released));
      Collections.shuffle(answers, random);
      writeAnswers(connection, answers, names);
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  private List<Row> read(Connection connection, long waveId) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select a.sheet_id, a.item_id, a.choice, a.words
            from answer a join answer_sheet s on s.id = a.sheet_id
            where s.wave_id = ? and s.submitted""")) {
      query.setLong(1, waveId);
      List<Row> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Row(
                  rows.getObject(1, UUID.class),
                  rows.getLong(2),
                  rows.getObject(3, Integer.class),
                  rows.getString(4)));
        }
      }
      return found;
    }
  }

  private List<UUID> sheets(Connection connection, long waveId, boolean released)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id from answer_sheet where wave_id = ? and submitted and released = ?")) {
      query.setLong(1, waveId);
      query.setBoolean(2, released);
      List<UUID> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
      }
      return found;
    }
  }

  private static void writeSheets(
      Connection connection,
      long waveId,
      List<UUID> order,
      Map<UUID, UUID> names,
      Set<UUID> released)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into answer_sheet (id, wave_id, secret_hash, person_id, submitted, released)
            values (?, ?, ?, null, true, ?)""")) {
      for (UUID old : order) {
        insert.setObject(1, names.get(old));
        insert.setLong(2, waveId);
        insert.setString(3, Hashes.sha256Hex(Hashes.newToken()));
        insert.setBoolean(4, released.contains(old));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void writeAnswers(Connection connection, List<Row> answers, Map<UUID, UUID> names)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into answer (sheet_id, item_id, choice, words) values (?, ?, ?, ?)")) {
      int waiting = 0;
      for (Row row : answers) {
        insert.setObject(1, names.get(row.sheet()));
        insert.setLong(2, row.item());
        insert.setObject(3, row.choice(), Types.INTEGER);
        insert.setString(4, row.words());
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void update(String sql, long waveId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, waveId);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }
}
