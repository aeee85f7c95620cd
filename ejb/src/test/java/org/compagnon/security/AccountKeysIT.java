package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountKeysIT extends BusinessIT {
  @Inject private AccountKeys keys;
  @Inject private Accounts accounts;

  @Test
  @DisplayName("an account that an earlier version kept is found by its name, without accents too")
  void earlierAccountsAreFound() {
    String name = fixtures.unique("Zoé Péron");
    long id = fixtures.account(fixtures.unique("earlier") + "@it.example", null);
    fixtures.update(
        "update account set display_name = ?, search_key = null, sort_key = null, key_form = null"
            + " where id = ?",
        name,
        id);
    boolean more = true;
    while (more) {
      more = keys.makeNext();
    }
    String query = name.replace('é', 'e').toUpperCase(java.util.Locale.ROOT);
    Page<AccountView> found =
        callers.system().call(() -> accounts.page(query, new PageRequest(0, 10)));
    assertThat(found.items()).extracting(AccountView::id).containsExactly(id);
    assertThat(fixtures.text("select key_form from account where id = ?", id))
        .isEqualTo(NameKeys.current().form());
  }
}
