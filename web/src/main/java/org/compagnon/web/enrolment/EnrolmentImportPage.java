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
import org.compagnon.programme.Programmes;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/**
 * Enrolling by file: choose it, see what it would do, confirm. Keeps the file between the steps.
 */
@Named
@ViewScoped
public class EnrolmentImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PROBLEMS_SHOWN = 200;

  @Inject private EnrolmentImports imports;
  @Inject private Programmes programmes;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;

  private long programme;
  private String programmeName;
  private transient Part file;
  private byte[] content;
  private String fileName;
  private EnrolmentReport report;

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

  /** Applies the file that was looked at. */
  public String apply() {
    report = imports.apply(programme, content);
    if (!report.applied()) {
      return null;
    }
    messages.info("enrolment.import.message.applied", report.created(), report.updated());
    return "/admin/enrolments?faces-redirect=true&programme=" + programme;
  }

  /** Goes back to choosing a file. */
  public void again() {
    report = null;
    content = null;
  }

  /** The steps of the wizard, in words. */
  public List<String> getSteps() {
    return Stream.of("choose", "check", "done")
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

  public long getProgramme() {
    return programme;
  }

  public void setProgramme(long programme) {
    this.programme = programme;
  }
}
