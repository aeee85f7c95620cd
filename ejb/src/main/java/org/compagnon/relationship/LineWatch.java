package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.shared.Json;

/**
 * Looks at all pairs after managers changed: who has become boss and report (RE7)? Two questions
 * whatever the number of people; only what is news is written, some pairs a transaction.
 */
@ApplicationScoped
public class LineWatch implements JobHandler {
  static final String TYPE = "relationship.lines";
  private static final int AT_ONCE = 200;

  @Inject private LineChanges changes;
  @Inject private LineComparison comparison;
  @Inject private LineNews news;

  /** What came out: pairs that were looked at, newly found, and no longer in one line. */
  public record Looked(int pairs, int found, int gone) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    Looked all = new Looked(0, 0, 0);
    List<Long> noted = changes.noted();
    do {
      all = look(context);
      changes.forget(noted, context);
      noted = changes.noted();
    } while (!noted.isEmpty());
    return Json.write(all);
  }

  private Looked look(JobContext context) {
    LineComparison.Result result = comparison.compare();
    List<LineComparison.Now> changed = result.news();
    int found = 0;
    int gone = 0;
    for (int from = 0; from < changed.size(); from += AT_ONCE) {
      context.progress(from, changed.size(), "relationship.step.lines");
      for (LineState state :
          news.write(changed.subList(from, Math.min(changed.size(), from + AT_ONCE)), context)) {
        found += state == LineState.OPEN ? 1 : 0;
        gone += state == LineState.GONE ? 1 : 0;
      }
    }
    return new Looked(result.pairs(), found, gone);
  }
}
