package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.organisation.importing.ImportReport.Cause;

/**
 * Collects problems: all are counted, the first ones are kept, errors before warnings, and the same
 * cause is told once with its rows.
 */
final class Problems {

  /** Kinds of which each value is a cause of its own: one answer settles all its rows. */
  private static final Set<ProblemCode> BY_VALUE =
      EnumSet.of(
          ProblemCode.UNKNOWN_STATUS,
          ProblemCode.UNKNOWN_COUNTRY,
          ProblemCode.UNKNOWN_LANGUAGE,
          ProblemCode.UNKNOWN_TIME_ZONE,
          ProblemCode.BAD_LEVEL,
          ProblemCode.UNKNOWN_MANAGER,
          ProblemCode.AMBIGUOUS_MANAGER);

  private static final int MOST_GROUPS = 2_000;

  private final int limit;
  private final List<ImportProblem> errors = new ArrayList<>();
  private final List<ImportProblem> warnings = new ArrayList<>();
  private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  Problems(int limit) {
    this.limit = limit;
  }

  private record Key(ProblemCode code, String column, String value) {}

  private static final class Group {
    private final ImportProblem first;
    private final List<Long> rows = new ArrayList<>();
    private int count;

    Group(ImportProblem first) {
      this.first = first;
    }

    void add(long row) {
      count++;
      if (row > 0 && rows.size() < ImportReport.ROWS) {
        rows.add(row);
      }
    }
  }

  void add(long row, long line, String column, String value, ProblemCode code, String... args) {
    counts.merge(code, 1, Integer::sum);
    Key key = new Key(code, column, BY_VALUE.contains(code) ? value : "");
    Group group = groups.get(key);
    boolean isError = code.severity() == Severity.ERROR;
    List<ImportProblem> kept = isError ? errors : warnings;
    boolean keeps = kept.size() < (isError ? ImportPlan.ERRORS : limit);
    ImportProblem problem =
        keeps || group == null
            ? new ImportProblem(row, line, column, value, code, List.of(args))
            : null;
    if (keeps) {
      kept.add(problem);
    }
    if (group == null) {
      // A file with thousands of unknown words is told by column.
      Key coarse = groups.size() < MOST_GROUPS ? key : new Key(code, column, "");
      group = groups.computeIfAbsent(coarse, k -> new Group(problem));
    }
    group.add(row);
  }

  void ofFile(ProblemCode code, String... args) {
    add(0, 0, "", "", code, args);
  }

  /**
   * A problem that is told once for all its rows.
   *
   * @param rows the rows concerned
   * @param line line of the first of them
   */
  void once(BitSet rows, long line, String column, String value, ProblemCode code, String... args) {
    add(rows.nextSetBit(0), line, column, value, code, args);
    Key key = new Key(code, column, BY_VALUE.contains(code) ? value : "");
    Group group = groups.get(key);
    if (group != null && group.count == 1) {
      rows.stream().skip(1).forEach(group::add);
    }
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
    List<ImportProblem> kept = new ArrayList<>(errors.subList(0, Math.min(errors.size(), limit)));
    kept.addAll(warnings.subList(0, Math.min(warnings.size(), limit - kept.size())));
    kept.sort(Comparator.comparingLong(ImportProblem::row));
    return kept;
  }

  /** The errors in the order of the rows, at most {@link ImportPlan#ERRORS}. */
  List<ImportProblem> errors() {
    List<ImportProblem> sorted = new ArrayList<>(errors);
    sorted.sort(Comparator.comparingLong(ImportProblem::row));
    return sorted;
  }

  /** Each cause once: errors first, then by how often it occurs. */
  List<Cause> causes() {
    return groups.values().stream()
        .sorted(
            Comparator.comparing((Group g) -> g.first.severity())
                .thenComparing(g -> -g.count)
                .thenComparing(g -> g.first.row()))
        .limit(ImportReport.CAUSES)
        .map(g -> new Cause(g.first, g.count, g.rows.stream().sorted().toList()))
        .toList();
  }
}
