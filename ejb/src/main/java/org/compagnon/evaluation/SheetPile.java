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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The sheets of anonymous waves that are blended: rows that know their wave and nothing else.
 * Whenever a group comes in, all rows of the wave are written anew, with new names and in random
 * order, by one transaction; so neither a name nor an order nor a row's own bookkeeping tells old
 * from new (EV3).
 */
@ApplicationScoped
class SheetPile {
  private static final int BATCH = 500;

  private final Random random = new SecureRandom();

  @Inject private DataSource dataSource;

  /** For the container. */
  SheetPile() {}

  SheetPile(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private record Row(UUID sheet, GivenAnswer answer) {}

  /** How many sheets are in the pile, by wave; a wave without any is left out. */
  Map<Long, Long> sizes(Collection<Long> waves) {
    Map<Long, Long> sizes = new HashMap<>();
    if (waves.isEmpty()) {
      return sizes;
    }
    String sql =
        """
        select wave_id, count(*) from answer_sheet where submitted and wave_id in (%s)
        group by wave_id"""
            .formatted(String.join(", ", Collections.nCopies(waves.size(), "?")));
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      int at = 0;
      for (Long wave : waves) {
        query.setLong(++at, wave);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          sizes.put(rows.getLong(1), rows.getLong(2));
        }
      }
      return sizes;
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /** How many sheets of a wave are in the pile. */
  long size(long waveId) {
    return sizes(List.of(waveId)).getOrDefault(waveId, 0L);
  }

  /**
   * Adds sheets and writes the whole pile of the wave anew. The caller has the wave's turn.
   *
   * @param added the answers of every sheet
   */
  void blend(long waveId, List<? extends Collection<GivenAnswer>> added) {
    try (Connection connection = dataSource.getConnection()) {
      List<Row> rows = read(connection, waveId);
      Map<UUID, UUID> names = new HashMap<>();
      for (UUID old : sheets(connection, waveId)) {
        names.put(old, UUID.randomUUID());
      }
      for (Collection<GivenAnswer> sheet : added) {
        UUID fresh = UUID.randomUUID();
        names.put(fresh, UUID.randomUUID());
        sheet.forEach(answer -> rows.add(new Row(fresh, answer)));
      }
      clear(connection, waveId);
      List<UUID> order = new ArrayList<>(names.values());
      Collections.shuffle(order, random);
      writeSheets(connection, waveId, order);
      Collections.shuffle(rows, random);
      writeAnswers(connection, rows, names);
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  private static List<Row> read(Connection connection, long waveId) throws SQLException {
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
                  new GivenAnswer(
                      rows.getLong(2), rows.getObject(3, Integer.class), rows.getString(4))));
        }
      }
      return found;
    }
  }

  private static List<UUID> sheets(Connection connection, long waveId) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id from answer_sheet where wave_id = ? and submitted")) {
      query.setLong(1, waveId);
      List<UUID> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
      }
      return found;
    }
  }

  private static void clear(Connection connection, long waveId) throws SQLException {
    for (String sql :
        List.of(
            """
            delete from answer where sheet_id in
              (select id from answer_sheet where wave_id = ? and submitted)""",
            "delete from answer_sheet where wave_id = ? and submitted")) {
      try (PreparedStatement delete = connection.prepareStatement(sql)) {
        delete.setLong(1, waveId);
        delete.executeUpdate();
      }
    }
  }

  private static void writeSheets(Connection connection, long waveId, List<UUID> order)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into answer_sheet (id, wave_id, submitted) values (?, ?, true)")) {
      int waiting = 0;
      for (UUID name : order) {
        insert.setObject(1, name);
        insert.setLong(2, waveId);
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
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
        insert.setLong(2, row.answer().itemId());
        insert.setObject(3, row.answer().choice(), Types.INTEGER);
        insert.setString(4, row.answer().words());
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
