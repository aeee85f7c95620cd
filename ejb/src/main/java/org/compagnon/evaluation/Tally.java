package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;

/**
 * Counts the answers of a wave's last snapshot. Hands out raw counts: whoever asks must guard them.
 */
@ApplicationScoped
class Tally {
  private final Random random = new SecureRandom();

  @Inject private DataSource dataSource;

  /** For the container. */
  Tally() {}

  Tally(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** How often each answer was given, by item and answer. */
  Map<Long, Map<Integer, Long>> choices(long waveId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select a.item_id, a.choice, count(*)
                from answer a join answer_sheet s on s.id = a.sheet_id
                where s.wave_id = ? and s.released and a.choice is not null
                group by a.item_id, a.choice""")) {
      query.setLong(1, waveId);
      Map<Long, Map<Integer, Long>> counts = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          counts
              .computeIfAbsent(rows.getLong(1), item -> new HashMap<>())
              .put(rows.getInt(2), rows.getLong(3));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }

  /** The words by item, in random order. */
  Map<Long, List<String>> words(long waveId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select a.item_id, a.words
                from answer a join answer_sheet s on s.id = a.sheet_id
                where s.wave_id = ? and s.released and a.words is not null""")) {
      query.setLong(1, waveId);
      Map<Long, List<String>> words = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          words.computeIfAbsent(rows.getLong(1), item -> new ArrayList<>()).add(rows.getString(2));
        }
      }
      words.values().forEach(list -> Collections.shuffle(list, random));
      return words;
    } catch (SQLException e) {
      throw new SheetsUnavailable(e);
    }
  }
}
