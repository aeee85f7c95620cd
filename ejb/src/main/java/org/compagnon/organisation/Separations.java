package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.compagnon.shared.Sql;

/**
 * Who is kept apart from whom for somebody's safety, for the rooms that must keep to it (S91).
 *
 * <p>What is known here is told to nobody: whoever asks leaves the two out as if they did not exist
 * for each other, gives no reason and counts them nowhere. Not an EJB: whoever asks has checked the
 * caller.
 */
@ApplicationScoped
public class Separations {
  private static final String ALL =
      "select distinct lower_person_id, higher_person_id from safety_block where lifted_at is null";
  private static final String OF_ONE =
      """
      select case when lower_person_id = ? then higher_person_id else lower_person_id end
      from safety_block
      where lifted_at is null and (lower_person_id = ? or higher_person_id = ?)""";

  @Inject private Sql sql;

  /** Two people; the lower id comes first. */
  public record Two(long lower, long higher) {}

  /** Everybody who is kept apart; few in any organisation. */
  public List<Two> all() {
    return sql.list(ALL, row -> new Two(row.getLong(1), row.getLong(2)), List.of());
  }

  /** From whom somebody is kept apart; empty for nearly everybody. */
  public Set<Long> of(long personId) {
    return new HashSet<>(
        sql.list(OF_ONE, row -> row.getLong(1), List.of(personId, personId, personId)));
  }

  /** Whether these two are kept apart. */
  public boolean between(long one, long other) {
    return of(one).contains(other);
  }
}
