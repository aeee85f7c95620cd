package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.compagnon.settings.FirstStart;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.Names;
import org.compagnon.shared.Sql;

/** Makes the keys of names anew where they are missing or of another form (V36). */
@ApplicationScoped
class AccountKeys {
  private static final int AT_ONCE = 1_000;

  private static final String OTHERS =
      """
      select id, display_name, login from account
      where key_form is null or key_form <> ? order by id limit ?""";
  private static final String CHANGE =
      "update account set search_key = ?, sort_key = ?, key_form = ? where id = ?";

  @Inject private Sql sql;
  @Inject private FirstStart firstStart;

  /**
   * The next thousand, in a transaction of its own; nodes that start at once take turns.
   *
   * @return whether there may be more
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean makeNext() {
    NameKeys keys = NameKeys.current();
    if (others(keys, 1).isEmpty()) {
      return false;
    }
    firstStart.takeTurn();
    List<List<?>> rows = others(keys, AT_ONCE);
    sql.batch(CHANGE, rows);
    return rows.size() == AT_ONCE;
  }

  private List<List<?>> others(NameKeys keys, int most) {
    return sql.list(
        OTHERS,
        row ->
            Arrays.asList(
                Names.searchKey(row.getString(2), "", row.getString(3)),
                keys.sort(row.getString(2), ""),
                keys.form(),
                row.getLong(1)),
        List.of(keys.form(), most));
  }
}
