package org.compagnon.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.testing.Fixtures;

/** Nodes that were frozen while they worked on a job, until another node had taken it over. */
@ApplicationScoped
public class FrozenNodes {
  private static final String FROZEN = "a frozen node";
  private static final String OTHER = "the other node";

  @Inject private Fixtures fixtures;
  @Inject private JobLedger ledger;

  /**
   * A node that has the job, and loses it when its work comes to a step.
   *
   * @param jobId a job that no worker of the test's own server has
   */
  public JobContext frozenAt(String step, long jobId, String parameters) {
    lease(jobId, FROZEN, 1);
    return new Node(jobId, parameters, new JobLease(jobId, FROZEN, 1), step);
  }

  /** The node that takes the job over, and keeps it. */
  public JobContext other(long jobId, String parameters) {
    lease(jobId, OTHER, 2);
    return new Node(jobId, parameters, new JobLease(jobId, OTHER, 2), null);
  }

  private void lease(long jobId, String owner, int attempt) {
    fixtures.update(
        """
        update job set status = 'RUNNING', lease_owner = ?, attempts = ?, finished_at = null,
          lease_until = timestamp with time zone '2100-01-01 00:00:00+00' where id = ?""",
        owner,
        attempt,
        jobId);
  }

  private final class Node implements JobContext {
    private final long jobId;
    private final String parameters;
    private final JobLease lease;
    private final String lostAt;

    private Node(long jobId, String parameters, JobLease lease, String lostAt) {
      this.jobId = jobId;
      this.parameters = parameters;
      this.lease = lease;
      this.lostAt = lostAt;
    }

    @Override
    public long jobId() {
      return jobId;
    }

    @Override
    public String parameters() {
      return parameters;
    }

    @Override
    public void progress(long done, long total, String step) {
      if (step.equals(lostAt)) {
        lease(jobId, OTHER, 2);
      }
    }

    @Override
    public void hold() {
      ledger.hold(lease);
    }
  }
}
