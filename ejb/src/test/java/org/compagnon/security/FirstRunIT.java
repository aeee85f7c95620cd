package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstRunIT extends BusinessIT {
  @Inject private Links links;
  @Inject private UserTransaction transaction;
  @Inject private Clock clock;

  @Test
  @DisplayName("nodes that start on one empty database offer the first administrator one link")
  void nodesShareTheLink() throws Exception {
    String first = offered();
    assertThat(offered()).isEqualTo(first);
    transaction.begin();
    links.usable(first).use(clock.instant());
    links.forgetSetup();
    transaction.commit();
    String next = offered();
    assertThat(next).isNotEqualTo(first);
    transaction.begin();
    links.usable(next).use(clock.instant());
    links.forgetSetup();
    transaction.commit();
  }

  private String offered() throws Exception {
    transaction.begin();
    String token = links.offerSetup();
    transaction.commit();
    return token;
  }
}
