package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.compagnon.organisation.importing.HeaderNames.Meaning;

/**
 * Which column of a file holds which field: what was asked for first, the rest recognised by name.
 * Status, leaving date and manager may have several columns, the safest first.
 */
final class HeaderMapping {

  private final List<String> headers = new ArrayList<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final Map<ImportField, List<Integer>> columnsOf = new EnumMap<>(ImportField.class);
  private final long row;
  private final long line;
  private final Problems problems;
  private final boolean splitsName;
  private int login = -1;

  /**
   * @param formsOfAddress columns called "title" that hold forms of address, by index: they are no
   *     job titles
   */
  HeaderMapping(
      List<String> cells,
      ImportOptions options,
      Set<Integer> formsOfAddress,
      long row,
      long line,
      Problems problems) {
    this.row = row;
    this.line = line;
    this.problems = problems;
    for (String cell : cells) {
      String header = InvisibleText.collapsed(cell);
      headers.add(header);
      boolean ignored = options.ignoredColumns().contains(Folding.header(header));
      meanings.add(header.isEmpty() || ignored ? null : HeaderNames.find(header));
      if (header.isEmpty()) {
        problems.add(row, line, "", "", ProblemCode.EMPTY_HEADER, String.valueOf(headers.size()));
      }
    }
    for (int column : formsOfAddress) {
      if (!options.mapping().containsKey(headers.get(column))) {
        meanings.set(column, null);
        problems.add(row, line, headers.get(column), "", ProblemCode.TITLE_NOT_JOB);
      }
    }
    explicit(options.mapping());
    NameColumns names = new NameColumns(headers, meanings);
    recognise(names);
    splitsName = names.complete(columnsOf);
    repeated();
    for (ImportField field : ImportField.values()) {
      if (field.required() && !has(field)) {
        problems.add(row, line, "", "", ProblemCode.MISSING_COLUMN, field.key(), field.example());
      }
    }
  }

  private void explicit(Map<String, ImportField> wanted) {
    for (Map.Entry<String, ImportField> each : new TreeMap<>(wanted).entrySet()) {
      ImportField field = each.getValue();
      int column = find(each.getKey());
      if (column < 0) {
        problems.add(row, line, each.getKey(), "", ProblemCode.UNKNOWN_MAPPED_COLUMN);
      } else if (has(field) && !field.repeatable()) {
        problems.add(row, line, each.getKey(), "", ProblemCode.COLUMN_MAPPED_TWICE, field.key());
      } else {
        columnsOf.computeIfAbsent(field, f -> new ArrayList<>()).add(column);
      }
    }
  }

  private void recognise(NameColumns names) {
    Set<Integer> taken = new HashSet<>();
    columnsOf.values().forEach(taken::addAll);
    for (ImportField field : ImportField.values()) {
      if (!has(field) || field.repeatable()) {
        List<Integer> found = new ArrayList<>(columnsOf.getOrDefault(field, List.of()));
        byRank(field.key(), taken).stream()
            .filter(column -> field != ImportField.GIVEN_NAME || names.isGiven(column))
            .limit(field.repeatable() ? headers.size() : 1)
            .forEach(found::add);
        if (!found.isEmpty()) {
          columnsOf.put(field, found);
        }
        taken.addAll(found);
      }
    }
    // A column "language" is what is spoken, unless another column says so already.
    if (!has(ImportField.LANGUAGE)) {
      byRank(ImportField.LANGUAGES.key(), taken).stream()
          .filter(c -> Folding.header(headers.get(c)).matches("langu(ag)?e|sprache"))
          .findFirst()
          .ifPresent(c -> columnsOf.put(ImportField.LANGUAGE, List.of(c)));
    }
    login =
        byRank(ImportField.EMPLOYEE_NUMBER.key(), taken).stream()
            .filter(c -> meanings.get(c).kind().equals("login"))
            .findFirst()
            .orElse(-1);
  }

  /** The free columns for a field, the best header first; the same header only once. */
  private List<Integer> byRank(String field, Set<Integer> taken) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      if (meanings.get(i) != null && meanings.get(i).field().equals(field) && !taken.contains(i)) {
        columns.add(i);
      }
    }
    columns.sort((a, b) -> Integer.compare(meanings.get(a).rank(), meanings.get(b).rank()));
    return columns;
  }

  /** The same header twice is an error where the column is used: nobody can say which is meant. */
  private void repeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      if (header.isEmpty() || seen.add(Folding.plain(header))) {
        continue;
      }
      Meaning meaning = meanings.get(i);
      boolean used = meaning != null && !meaning.field().equals(HeaderNames.WHOLE_NAME);
      if (used && !ImportField.ofKey(meaning.field()).repeatable()) {
        problems.add(row, line, header, header, ProblemCode.DUPLICATE_HEADER);
      }
    }
  }

  private int find(String header) {
    int exact = headers.indexOf(header.strip());
    if (exact >= 0) {
      return exact;
    }
    String folded = Folding.header(header);
    for (int i = 0; i < headers.size(); i++) {
      if (!folded.isEmpty() && Folding.header(headers.get(i)).equals(folded)) {
        return i;
      }
    }
    return -1;
  }

  /** Number of columns the header promises. */
  int width() {
    return headers.size();
  }

  boolean has(ImportField field) {
    return columnsOf.containsKey(field);
  }

  /** Index of the field's first column; only for fields that {@link #has}. */
  int column(ImportField field) {
    return columnsOf.get(field).get(0);
  }

  /** All columns of a field, the safest first. */
  List<Integer> columns(ImportField field) {
    return columnsOf.getOrDefault(field, List.of());
  }

  /** What sort of column it is by its header, "" for the plain one. */
  String kind(int column) {
    return meanings.get(column) == null ? "" : meanings.get(column).kind();
  }

  /** Whether given and family name stand in one column. */
  boolean splitsName() {
    return splitsName;
  }

  /** Index of a column of user names, beside the employee numbers; -1 for none. */
  int login() {
    return login;
  }

  /** Header of a column by its index. */
  String header(int column) {
    return headers.get(column);
  }

  /** Header of the field's column, or its key where the file has no such column. */
  String header(ImportField field) {
    return has(field) ? headers.get(column(field)) : field.key();
  }

  /** The headers as they stand in the file. */
  List<String> headers() {
    return headers;
  }

  /** Every column with its field, or null where it is ignored, in the order of the file. */
  List<ImportReport.Column> columns() {
    Map<Integer, ImportField> fields = new HashMap<>();
    columnsOf.forEach(
        (field, columns) -> columns.forEach(column -> fields.putIfAbsent(column, field)));
    List<ImportReport.Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      columns.add(new ImportReport.Column(headers.get(i), fields.get(i)));
    }
    return columns;
  }
}
