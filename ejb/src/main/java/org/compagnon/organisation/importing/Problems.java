package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects problems: all are counted, the first ones are kept, errors before warnings. */
final class Problems {

  private final int limit;
  private final List<ImportProblem> errors = new ArrayList<>();
  private final List<ImportProblem> warnings = new ArrayList<>();
  private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);

  Problems(int limit) {
    this.limit = limit;
  }

  void add(long row, long line, String column, String value, ProblemCode code, String... args) {
    counts.merge(code, 1, Integer::sum);
    List<ImportProblem> kept = code.severity() == Severity.ERROR ? errors : warnings;
    if (kept.size() < limit) {
      kept.add(new ImportProblem(row, line, column, value, code, List.of(args)));
    }
  }

  void ofFile(ProblemCode code, String... args) {
    add(0, 0, "", "", code, args);
  }

  int count(Severity severity) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().severity() == severity)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  Map<ProblemCode, Integer> counts() {
    return new EnumMap<>(counts);
  }

  /** At most {@code limit} problems, errors first when not all fit, in the order of the rows. */
  List<ImportProblem> kept() {
    List<ImportProblem> kept = new ArrayList<>(errors);
    kept.addAll(warnings.subList(0, Math.min(warnings.size(), limit - errors.size())));
    kept.sort(Comparator.comparingLong(ImportProblem::row));
    return kept;
  }
}
