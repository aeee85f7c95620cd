package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps the sheets of identified waves, which bear a name from the beginning. Those of anonymous
 * waves come a different way ({@link AnonymousSheets}) and end in the {@link SheetPile}.
 */
@ApplicationScoped
class SheetRepository {
  private static final String OVERWRITE =
      "update answer set choice = ?, words = ? where sheet_id = ? and item_id = ?";
  private static final String ADD =
      """
      insert into answer (choice, words, sheet_id, item_id) values (?, ?, ?, ?)
      on conflict do nothing""";

  @Inject private DataSource dataSource;

  /** A sheet as it lies in the table. */
  record Sheet(UUID id, boolean submitted) {}

  /** Begins a sheet; false if the person has begun one in the same moment. */
  boolean begin(long waveId, long personId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into answer_sheet (id, wave_id, person_id, submitted)
                values (?, ?, ?, false) on conflict do nothing""")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setLong(2, waveId);
      insert.setLong(3, personId);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /** The sheet of a person. */
  Optional<Sheet> byPerson(long waveId, long personId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select id, submitted from answer_sheet where wave_id = ? and person_id = ?")) {
      query.setLong(1, waveId);
      query.setLong(2, personId);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(new Sheet(rows.getObject(1, UUID.class), rows.getBoolean(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /** The answers on a sheet, by item. */
  Map<Long, GivenAnswer> answers(UUID sheet) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select item_id, choice, words from answer where sheet_id = ?")) {
      query.setObject(1, sheet);
      Map<Long, GivenAnswer> answers = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          long item = rows.getLong(1);
          answers.put(
              item, new GivenAnswer(item, rows.getObject(2, Integer.class), rows.getString(3)));
        }
      }
      return answers;
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /**
   * Puts an answer in place of the former one; an empty one only takes the former away. The same
   * answer may come twice in the same moment: whoever finds the row written by the other writes
   * over it.
   */
  void put(UUID sheet, GivenAnswer answer) {
    if (answer.isEmpty()) {
      change("delete from answer where sheet_id = ? and item_id = ?", sheet, answer, false);
    } else if (change(OVERWRITE, sheet, answer, true) == 0
        && change(ADD, sheet, answer, true) == 0) {
      change(OVERWRITE, sheet, answer, true);
    }
  }

  private int change(String sql, UUID sheet, GivenAnswer answer, boolean says) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 0;
      if (says) {
        statement.setObject(++at, answer.choice(), Types.INTEGER);
        statement.setString(++at, answer.words());
      }
      statement.setObject(++at, sheet);
      statement.setLong(++at, answer.itemId());
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /** Hands a sheet in. */
  void submit(UUID sheet) {
    update("update answer_sheet set submitted = true where id = ?", sheet);
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

  private void update(String sql, Object parameter) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setObject(1, parameter);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }
}
