package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.programme.OverviewContributor;
import org.compagnon.programme.OverviewSheet;
import org.compagnon.programme.ProgrammeOverview.ToDecide;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.shared.Sql;

/** Reminds a programme's overview of a proposed round that is newer than anything published. */
@ApplicationScoped
class PairingOverview implements OverviewContributor {

  private static final String PROPOSED =
      """
      select r.id from pairing_round r
      where r.programme_id = ? and r.status = 'PROPOSED' and r.pair_count > 0
        and not exists (select 1 from pairing_round o
          where o.programme_id = r.programme_id and o.status = 'PUBLISHED'
            and o.published_at > r.created_at)
      order by r.number desc limit 1""";

  @Inject private Sql sql;

  @Override
  public void contribute(ProgrammeView programme, OverviewSheet sheet) {
    sql.list(PROPOSED, row -> row.getLong(1), List.of(programme.id()))
        .forEach(
            round ->
                sheet.decide(
                    new ToDecide(
                        "pairing.decide.publish",
                        1,
                        "/admin/round?id=" + round,
                        programme.timeline().pairingBy())));
  }
}
