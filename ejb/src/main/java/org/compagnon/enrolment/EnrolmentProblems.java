package org.compagnon.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.compagnon.organisation.importing.ImportProblem;
import org.compagnon.shared.InvalidInput;

/** Collects problems: all are counted, the first thousand of each kind are kept. */
final class EnrolmentProblems {
  private static final int KEPT = 1_000;
  private static final String KEY = "enrolment.import.problem.";

  private final List<EnrolmentProblem> errors = new ArrayList<>();
  private final List<EnrolmentProblem> warnings = new ArrayList<>();
  private int errorCount;
  private int warningCount;

  void error(long row, String column, String value, String code, Object... arguments) {
    errorCount++;
    keep(errors, problem(row, column, value, code, arguments, true));
  }

  void warning(long row, String column, String value, String code, Object... arguments) {
    warningCount++;
    keep(warnings, problem(row, column, value, code, arguments, false));
  }

  /** A value that the profile does not take. */
  void wrong(long row, String column, String value, InvalidInput wrong) {
    errorCount++;
    keep(errors, new EnrolmentProblem(row, column, value, wrong.key(), wrong.arguments(), true));
  }

  /** An answer that says little; applying the file accepts it. */
  void doubtful(long row, String column, InvalidInput lack) {
    warningCount++;
    keep(warnings, new EnrolmentProblem(row, column, "", lack.key(), lack.arguments(), false));
  }

  private static EnrolmentProblem problem(
      long row, String column, String value, String code, Object[] arguments, boolean error) {
    return new EnrolmentProblem(
        row, column, value, KEY + code, all(column, value, List.of(arguments)), error);
  }

  private static List<Object> all(String column, String value, List<?> arguments) {
    List<Object> all = new ArrayList<>(List.of(column, value));
    all.addAll(arguments);
    return all;
  }

  /** What the reader of files found; its sentences belong to the organisation room. */
  void unreadable(ImportProblem problem) {
    errorCount++;
    keep(
        errors,
        new EnrolmentProblem(
            problem.row(),
            problem.column(),
            problem.value(),
            problem.code().messageKey(),
            all(problem.column(), problem.value(), problem.args()),
            true));
  }

  private static void keep(List<EnrolmentProblem> kept, EnrolmentProblem problem) {
    if (kept.size() < KEPT) {
      kept.add(problem);
    }
  }

  int errors() {
    return errorCount;
  }

  int warnings() {
    return warningCount;
  }

  /** Those that were kept, by row, errors of a row first. */
  List<EnrolmentProblem> kept() {
    return Stream.concat(errors.stream(), warnings.stream())
        .sorted(Comparator.comparingLong(EnrolmentProblem::row))
        .toList();
  }
}
