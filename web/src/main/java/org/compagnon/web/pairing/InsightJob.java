package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.pairing.AskedInsight;
import org.compagnon.pairing.InsightKind;
import org.compagnon.pairing.RoundInsights;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/**
 * Questions about large rounds: offers to work an answer out, follows the job that the address
 * names ({@code job}), and gives its answer.
 */
@Named
@ViewScoped
public class InsightJob implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RoundInsights insights;
  @Inject private Address address;
  @Inject private Messages messages;

  private transient AskedInsight found;
  private boolean offered;

  /** Whether a job is named. */
  public boolean isAsked() {
    return address.text("job") != null && !address.text("job").isBlank();
  }

  /** Offers a job where the answer takes long. */
  void offer(long round, InsightKind kind) {
    offered = insights.takesLong(round, kind);
  }

  /** Whether the answer takes long, and was not asked for yet. */
  public boolean isOffered() {
    return offered;
  }

  /** What became of the question. */
  public AskedInsight getFound() {
    if (found == null) {
      found = insights.asked(address.number("job"));
    }
    return found;
  }

  public JobView getJob() {
    return getFound().job();
  }

  public boolean isRunning() {
    return isAsked() && !getJob().status().isOver();
  }

  /** What the job is at, in words. */
  public String getStep() {
    return messages.text(getJob().step() == null ? "round.waiting" : getJob().step());
  }

  /** Why there is no answer; null where there is one, or may still be. */
  public String getFailure() {
    if (!isAsked() || !getJob().status().isOver() || getJob().status() == JobStatus.DONE) {
      return null;
    }
    return getJob().status() == JobStatus.CANCELLED
        ? messages.text("round.ask.stopped")
        : messages.whyFailed(getJob().failureKey(), getJob().failureText());
  }

  /** Stops. */
  void stop() {
    insights.stop(getJob().id());
  }
}
