package org.compagnon.organisation.importing;

import java.io.IOException;
import java.util.List;

/** Thrown while reading when the file cannot be read any further; carries the problem to report. */
public final class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient ImportProblem problem;

  UnreadableFile(long line, ProblemCode code, String... args) {
    super("The file is unreadable at line (%d): %s.".formatted(line, code));
    this.problem = new ImportProblem(line, line, "", "", code, List.of(args));
  }

  /** What is wrong, and at which line. */
  public ImportProblem problem() {
    return problem;
  }
}
