package org.compagnon.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutagesTest {

  @Test
  @DisplayName("a broken or refused connection is an outage, however deep it is wrapped")
  void aBrokenConnectionIsAnOutage() {
    assertThat(Outages.isOutage(wrapped(new SQLException("gone", "08006")))).isTrue();
    assertThat(Outages.isOutage(wrapped(new SQLException("ending", "57P01")))).isTrue();
    assertThat(Outages.isOutage(wrapped(new SQLException("closed", "90098")))).isTrue();
    assertThat(Outages.isOutage(wrapped(new SQLNonTransientConnectionException("no")))).isTrue();
    assertThat(
            Outages.isOutage(
                wrapped(new SQLException("Error in allocating a connection. Cause: refused"))))
        .isTrue();
  }

  @Test
  @DisplayName("a statement that a working database refuses is no outage")
  void aRefusedStatementIsNoOutage() {
    assertThat(Outages.isOutage(wrapped(new SQLException("twice", "23505")))).isFalse();
    assertThat(Outages.isOutage(wrapped(new SQLException()))).isFalse();
    assertThat(Outages.isOutage(new IllegalStateException("other"))).isFalse();
    assertThat(Outages.isOutage(null)).isFalse();
  }

  private static RuntimeException wrapped(SQLException cause) {
    return new IllegalStateException(new RuntimeException(cause));
  }
}
