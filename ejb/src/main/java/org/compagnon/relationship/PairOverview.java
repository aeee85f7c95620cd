package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.programme.OverviewContributor;
import org.compagnon.programme.OverviewSheet;
import org.compagnon.programme.ProgrammeOverview.FunnelStep;
import org.compagnon.programme.ProgrammeOverview.ToDecide;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.shared.Sql;

/** What a programme's overview says of its pairs: how many met, and which have gone quiet. */
@ApplicationScoped
class PairOverview implements OverviewContributor {
  private static final String PEOPLE_OF =
      """
      select count(distinct x.person) from (
        select r.mentee_person_id as person, r.id from relationship r
        where r.programme_id = ? and r.status <> 'UNDONE'
        union all
        select r.mentor_person_id, r.id from relationship r
        where r.programme_id = ? and r.status <> 'UNDONE') x
      """;

  @Inject private Sql sql;
  @Inject private RelationshipSearch search;
  @Inject private LineFindings findings;

  @Override
  public void contribute(ProgrammeView programme, OverviewSheet sheet) {
    List<Long> both = List.of(programme.id(), programme.id());
    sheet.reached(FunnelStep.PAIRED, sql.number(PEOPLE_OF, both));
    sheet.reached(
        FunnelStep.MET,
        sql.number(
            PEOPLE_OF + " where exists (select 1 from meeting m where m.relationship_id = x.id)",
            both));
    sheet.decide(
        new ToDecide(
            "relationship.decide.line",
            findings.countOpen(programme.id()),
            "/admin/lines?programme=" + programme.id(),
            null));
    long quiet = search.count(RelationshipFilter.quiet(programme.id(), null));
    sheet.decide(
        new ToDecide(
            "relationship.decide.quiet", quiet, "/admin/quiet?programme=" + programme.id(), null));
  }
}
