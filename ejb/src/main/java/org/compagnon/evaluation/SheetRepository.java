package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
 * Keeps sheets and answers while they are being given. Plain JDBC: an anonymous sheet is no entity,
 * it has no version and no history.
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

  /** For the container. */
  SheetRepository() {}

  SheetRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A sheet as it lies in the table. */
  record Sheet(UUID id, boolean submitted) {}

  /**
   * Begins a sheet; null if the person has begun one in the same moment. {@code personId} is null
   * in an anonymous wave.
   */
  UUID begin(long waveId, String secretHash, Long personId) {
    UUID id = UUID.randomUUID();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into answer_sheet (id, wave_id, secret_hash, person_id, submitted, released)
                values (?, ?, ?, ?, false, false) on conflict do nothing""")) {
      insert.setObject(1, id);
      insert.setLong(2, waveId);
      insert.setString(3, secretHash);
      insert.setObject(4, personId, Types.BIGINT);
      return insert.executeUpdate() == 1 ? id : null;
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /** The sheet that a secret opens. */
  Optional<Sheet> bySecret(long waveId, String secretHash) {
    return find("secret_hash = ?", waveId, secretHash);
  }

  /** The sheet of a person in an identified wave. */
  Optional<Sheet> byPerson(long waveId, long personId) {
    return find("person_id = ?", waveId, personId);
  }

  private Optional<Sheet> find(String condition, long waveId, Object value) {
    String sql = "select id, submitted from answer_sheet where wave_id = ? and " + condition;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, waveId);
      query.setObject(2, value);
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

  /**
   * Hands a sheet in, in a transaction of its own: the row that says who has answered is written by
   * another one, so that not even the database's own bookkeeping links the two (EV3).
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void submit(UUID sheet, boolean release) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update answer_sheet set submitted = true, released = ? where id = ?")) {
      update.setBoolean(1, release);
      update.setObject(2, sheet);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }
}
