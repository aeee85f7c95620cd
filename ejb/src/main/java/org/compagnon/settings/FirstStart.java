package org.compagnon.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets nodes that start at once on one database take turns with what only one of them may write.
 */
@ApplicationScoped
public class FirstStart {
  /** Locks the one row that stands for the turn, until the transaction ends. */
  public static final String LOCK = "select 1 from first_start where name = 'FIRST' for update";

  @Inject private DataSource dataSource;

  /**
   * Waits for the turn, and keeps it until the running transaction ends. Look only afterwards
   * whether something has been written already.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takeTurn() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(LOCK);
        ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("The row of first_start is missing");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The turn to write first data was not given", e);
    }
  }

  /**
   * The secret that another node (or an earlier start) has offered the first administrator; empty
   * where none has. Take the turn first.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<String> offered() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select setup_token from first_start where name = 'FIRST'");
        ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The offered link cannot be read", e);
    }
  }

  /** Keeps the secret that is offered now, or forgets it (null) once it is used. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void offer(String secret) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update first_start set setup_token = ? where name = 'FIRST'")) {
      statement.setString(1, secret);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The offered link cannot be kept", e);
    }
  }
}
