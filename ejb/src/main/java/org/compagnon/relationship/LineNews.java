package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;

/** Writes down what has changed about pairs in one reporting line, and tells the two (RE7). */
@ApplicationScoped
class LineNews {
  @Inject private RelationshipRepository relationships;
  @Inject private LineFindings findings;
  @Inject private LineMails mails;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** What the trail says: who of the two is above, and how far. */
  public record Found(Side upper, int levels) {}

  /**
   * Writes some pairs' news in one transaction; what somebody else wrote meanwhile is left alone.
   *
   * @return what was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<LineState> write(List<LineComparison.Now> news, JobContext job) {
    List<Long> ids = news.stream().map(LineComparison.Now::relationshipId).toList();
    Map<Long, Relationship> pairs = relationships.lockedOpen(ids);
    Map<Long, LineFinding> known = findings.of(ids);
    List<LineState> written = new ArrayList<>();
    List<Relationship> found = new ArrayList<>();
    List<Relationship> gone = new ArrayList<>();
    for (LineComparison.Now now : news) {
      Relationship pair = pairs.get(now.relationshipId());
      LineFinding finding = known.get(now.relationshipId());
      if (pair == null) {
        continue;
      }
      if (now.upper() == null) {
        if (finding != null && finding.state() == LineState.OPEN) {
          gone.add(pair);
        }
        over(finding, written);
      } else if (finding == null || finding.isNews(now.upper(), now.levels())) {
        open(pair, finding, now);
        written.add(LineState.OPEN);
        found.add(pair);
      }
    }
    mails.found(found);
    mails.gone(gone);
    job.hold();
    return written;
  }

  private void open(Relationship pair, LineFinding finding, LineComparison.Now now) {
    if (finding == null) {
      findings.add(new LineFinding(pair.id(), now.upper(), now.levels(), clock.instant()));
    } else {
      finding.open(now.upper(), now.levels(), clock.instant());
    }
    audit.record(
        AuditFact.of("relationship.line.find", "relationship", pair.id())
            .after(new Found(now.upper(), now.levels())));
  }

  private void over(LineFinding finding, List<LineState> written) {
    boolean counted = finding != null && finding.state() != LineState.GONE;
    if (counted) {
      finding.gone();
      written.add(LineState.GONE);
      audit.record(
          AuditFact.of("relationship.line.gone", "relationship", finding.relationshipId()));
    }
  }
}
