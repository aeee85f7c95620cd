package org.compagnon.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.compagnon.enrolment.EnrolmentImports;
import org.compagnon.enrolment.EnrolmentProblem;
import org.compagnon.enrolment.EnrolmentReport;
import org.compagnon.enrolment.EnrolmentStart;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.job.Jobs;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.Hashes;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.compagnon.web.layout.Seen;

/**
 * Enrolling by file: choose it, see what it would do, confirm, watch it being applied. Keeps the
 * file until it is confirmed.
 */
@Named
@ViewScoped
public class EnrolmentImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PROBLEMS_SHOWN = 200;

  @Inject private EnrolmentImports imports;
  @Inject private Jobs jobs;
  @Inject private Programmes programmes;
  @Inject private Messages messages;
  @Inject private Seen seen;
  @Inject private LanguageChoice language;

  private long programme;
  private String programmeName;
  private transient Part file;
  private byte[] content;
  private String fileName;
  private EnrolmentReport report;
  private Long job;
  private transient JobView work;

  /** Reads what the programme is called. */
  public void load() {
    programmeName = programmes.get(programme).name().in(language.current());
  }

  /** Reads the file and shows what it would do. Nothing is changed yet. */
  public void preview() throws IOException {
    try (InputStream in = file.getInputStream()) {
      content = in.readNBytes(EnrolmentImports.LARGEST + 1);
    }
    fileName = file.getSubmittedFileName();
    report = imports.preview(programme, content);
  }

  /** Lets the file that was looked at be applied in the background. */
  public String apply() {
    if (!seen.isStill(getMark())) {
      return null;
    }
    EnrolmentStart start = imports.start(programme, fileName, content);
    if (start.job() == null) {
      report = start.report();
      return null;
    }
    return address(start.job().id());
  }

  /** Asks the running job to stop. */
  public String stop() {
    jobs.cancel(job);
    messages.info("enrolment.import.message.stop");
    return address(job);
  }

  private String address(long of) {
    return "/admin/enrolment-import?faces-redirect=true&programme=" + programme + "&job=" + of;
  }

  /** Goes back to choosing a file. */
  public void again() {
    report = null;
    content = null;
  }

  /** The job that applies the file; null before it was confirmed. */
  public JobView getWork() {
    if (work == null && job != null) {
      work = jobs.get(job);
    }
    return work;
  }

  /** What the job is at, in words. */
  public String getStep() {
    return getWork().step() == null
        ? messages.text("enrolment.import.waiting")
        : messages.text(getWork().step());
  }

  public boolean isApplying() {
    return job != null && !getWork().status().isOver();
  }

  /** What the file has done; null unless it was applied. */
  public EnrolmentReport getDone() {
    return job == null ? null : imports.applied(job).orElse(null);
  }

  /** Why the file was not applied after all; null unless the job failed. */
  public String getFailure() {
    return job == null || getWork().status() != JobStatus.FAILED
        ? null
        : messages.whyFailed(getWork().failureKey(), getWork().failureText());
  }

  public boolean isStopped() {
    return job != null && getWork().status() == JobStatus.CANCELLED;
  }

  /** Index of the step of the wizard, from 0. */
  public int getAt() {
    if (job != null) {
      return isApplying() ? 2 : 3;
    }
    return report == null ? 0 : 1;
  }

  /** The steps of the wizard, in words. */
  public List<String> getSteps() {
    return Stream.of("choose", "check", "apply", "done")
        .map(step -> messages.text("enrolment.import.step." + step))
        .toList();
  }

  /** A problem's sentence in the page's language. */
  public String say(EnrolmentProblem problem) {
    return problem.in(language.current());
  }

  /** The first problems, errors in front. */
  public List<EnrolmentProblem> getProblems() {
    return Stream.concat(
            report.problems().stream().filter(EnrolmentProblem::error),
            report.problems().stream().filter(problem -> !problem.error()))
        .limit(PROBLEMS_SHOWN)
        .toList();
  }

  /** How many problems are not shown. */
  public int getMoreProblems() {
    return Math.max(0, report.errors() + report.warnings() - PROBLEMS_SHOWN);
  }

  /** What stands in the form for the file that was looked at. */
  public String getMark() {
    return Seen.mark(programme, content == null ? "" : Hashes.sha256Hex(content));
  }

  public EnrolmentReport getReport() {
    return report;
  }

  public String getFileName() {
    return fileName;
  }

  public String getProgrammeName() {
    return programmeName;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Long getJob() {
    return job;
  }

  public void setJob(Long job) {
    this.job = job;
  }

  public long getProgramme() {
    return programme;
  }

  public void setProgramme(long programme) {
    this.programme = programme;
  }
}
