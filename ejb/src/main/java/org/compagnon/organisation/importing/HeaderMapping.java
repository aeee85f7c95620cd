package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a file holds which field: what was asked for first, the rest recognised by name.
 */
final class HeaderMapping {

  private final List<String> headers = new ArrayList<>();
  private final Map<ImportField, Integer> columnOf = new EnumMap<>(ImportField.class);

  HeaderMapping(
      List<String> cells, Map<String, ImportField> wanted, long row, long line, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      String header = cell.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip();
      headers.add(header);
      if (header.isEmpty()) {
        problems.add(row, line, "", "", ProblemCode.EMPTY_HEADER, String.valueOf(headers.size()));
      } else if (!seen.add(Folding.plain(header))) {
        problems.add(row, line, header, header, ProblemCode.DUPLICATE_HEADER);
      }
    }
    explicit(wanted, row, line, problems);
    recognise(wanted);
    for (ImportField field : ImportField.values()) {
      if (field.required() && !columnOf.containsKey(field)) {
        problems.add(
            row, line, "", "", ProblemCode.MISSING_COLUMN, field.key(), field.headers().get(0));
      }
    }
  }

  private void explicit(Map<String, ImportField> wanted, long row, long line, Problems problems) {
    for (Map.Entry<String, ImportField> each : new TreeMap<>(wanted).entrySet()) {
      int column = find(each.getKey());
      if (column < 0) {
        problems.add(row, line, each.getKey(), "", ProblemCode.UNKNOWN_MAPPED_COLUMN);
      } else if (columnOf.putIfAbsent(each.getValue(), column) != null) {
        problems.add(
            row, line, each.getKey(), "", ProblemCode.COLUMN_MAPPED_TWICE, each.getValue().key());
      }
    }
  }

  private void recognise(Map<String, ImportField> wanted) {
    Map<String, Integer> free = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      if (!headers.get(i).isEmpty()
          && !columnOf.containsValue(i)
          && !wanted.containsKey(headers.get(i))) {
        free.putIfAbsent(Folding.header(headers.get(i)), i);
      }
    }
    for (ImportField field : ImportField.values()) {
      take(field, field.headers(), free);
    }
    // A column "language" is what is spoken, unless another column says so already.
    take(ImportField.LANGUAGE, List.of("language", "langue"), free);
  }

  private void take(ImportField field, List<String> wanted, Map<String, Integer> free) {
    if (!columnOf.containsKey(field)) {
      wanted.stream()
          .filter(free::containsKey)
          .findFirst()
          .ifPresent(h -> columnOf.put(field, free.remove(h)));
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
    return columnOf.containsKey(field);
  }

  /** Index of the field's column; only for fields that {@link #has}. */
  int column(ImportField field) {
    return columnOf.get(field);
  }

  /** Header of the field's column, or its key where the file has no such column. */
  String header(ImportField field) {
    Integer column = columnOf.get(field);
    return column == null ? field.key() : headers.get(column);
  }

  /** Every column with its field, or null where it is ignored, in the order of the file. */
  List<ImportReport.Column> columns() {
    Map<Integer, ImportField> fields = new HashMap<>();
    columnOf.forEach((field, column) -> fields.put(column, field));
    List<ImportReport.Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      columns.add(new ImportReport.Column(headers.get(i), fields.get(i)));
    }
    return columns;
  }
}
