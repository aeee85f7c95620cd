package org.compagnon.web.job;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.job.Jobs;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** The list of background jobs, kept as it is shown: a press means the job it stands beside. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  @Inject private Jobs jobs;
  @Inject private Messages messages;

  private int page;
  private Page<JobView> found;

  /** Reads the page that was asked for. */
  public void load() {
    found = jobs.page(new PageRequest(page, ROWS));
  }

  /** Asks a job to stop. */
  public String cancel(long id) {
    jobs.cancel(id);
    messages.info("system.jobs.message.cancel");
    return "/system/jobs?faces-redirect=true";
  }

  /** Whether anything on the page is still going on, so that the page looks again. */
  public boolean isBusy() {
    return found.items().stream().anyMatch(job -> !job.status().isOver());
  }

  /** The colour of a state. */
  public String kind(JobStatus status) {
    return switch (status) {
      case DONE -> "g";
      case FAILED -> "b";
      case RUNNING -> "t";
      case WAITING -> "m";
      case CANCELLED -> "";
    };
  }

  /** What kind of work a job is, in the page's language; its type where it has no name. */
  public String what(JobView job) {
    String name = messages.text("system.job." + job.type());
    return name.startsWith("?") ? job.type() : name;
  }

  /** Why a job failed, in the page's language. */
  public String failure(JobView job) {
    return messages.whyFailed(job.failureKey(), job.failureText());
  }

  public Page<JobView> getFound() {
    return found;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
