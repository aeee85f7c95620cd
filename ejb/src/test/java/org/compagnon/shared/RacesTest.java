package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RacesTest {

  @ParameterizedTest
  @CsvSource({
    "23505, true",
    "40001, true",
    "40P01, true",
    "55P03, true",
    "23503, false",
    "42601, false"
  })
  @DisplayName(
      "a key that is taken or a lock that was not free is a race, a wrong statement is not")
  void racesAreKnown(String state, boolean race) {
    SQLException failure = new SQLException("said by the database", state);
    BatchUpdateException batch = new BatchUpdateException("batch", null, 0, new int[0], null);
    batch.setNextException(failure);

    assertThat(Races.isOne(failure)).isEqualTo(race);
    assertThat(Races.isOne(new IllegalStateException(new RuntimeException(failure))))
        .isEqualTo(race);
    assertThat(Races.isOne(new IllegalStateException(batch))).isEqualTo(race);
    assertThat(Races.isOne(new IllegalStateException("no database"))).isFalse();
  }
}
