package org.compagnon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonFilter;
import org.compagnon.organisation.SafetyBlocks;
import org.compagnon.security.Accounts;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonalReadsIT extends BusinessIT {
  private static final long NOBODY = 999_999_999L;

  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private SafetyBlocks blocks;

  @Test
  @DisplayName("who read a person stands in the trail, once for a look")
  void readingAPersonIsARow() {
    long person = fixtures.person();
    TestCaller admin = callers.administrator();
    admin.call(() -> people.get(person));
    admin.call(() -> people.reports(person, PageRequest.first()));
    admin.call(() -> people.get(person));
    assertThat(rowsOf(admin)).containsExactly("organisation.person.read person " + person);
  }

  @Test
  @DisplayName("a search of the directory stands in the trail with what was looked for")
  void searchingIsARow() {
    TestCaller admin = callers.administrator();
    admin.call(() -> people.search(PersonFilter.active("Péron"), PageRequest.first()));
    admin.call(() -> people.search(PersonFilter.active("Péron"), new PageRequest(1, 25)));
    admin.call(() -> people.search(PersonFilter.active("Quinn"), PageRequest.first()));
    assertThat(rowsOf(admin))
        .containsExactly(
            "organisation.people.search person list", "organisation.people.search person list");
    assertThat(
            fixtures.column(
                "select after_state from audit_entry where actor_id = ? order by id",
                admin.accountId()))
        .first()
        .asString()
        .contains("Péron");
  }

  @Test
  @DisplayName("S91 reading safety blocks is written down without saying whom they concern")
  void safetyBlocksAreNotGivenAway() {
    long person = fixtures.person();
    TestCaller admin = callers.administrator();
    admin.call(() -> blocks.page(person, PageRequest.first()));
    assertThat(rowsOf(admin)).containsExactly("organisation.safety.read safetyBlock list");
    assertThat(
            fixtures.number(
                "select count(*) from audit_entry where actor_id = ? and after_state is not null",
                admin.accountId()))
        .isZero();
  }

  @Test
  @DisplayName("accounts are read in the trail's sight too; what cannot be read leaves no row")
  void accountsAndFailures() {
    TestCaller system = callers.system();
    long account = callers.auditor().accountId();
    system.call(() -> accounts.get(account));
    assertThatThrownBy(() -> system.call(() -> accounts.get(NOBODY))).isInstanceOf(NotFound.class);
    assertThat(rowsOf(system)).containsExactly("security.account.read account " + account);
  }

  private List<String> rowsOf(TestCaller caller) {
    return fixtures
        .column(
            "select action || ' ' || subject_type || ' ' || subject_id from audit_entry"
                + " where actor_id = ? order by id",
            caller.accountId())
        .stream()
        .map(String::valueOf)
        .toList();
  }
}
