package org.compagnon.enrolment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.compagnon.organisation.importing.TableFile;
import org.compagnon.organisation.importing.UnreadableFile;

/**
 * Reads a file of enrolments into lines, without asking who the people are. Whatever is wrong with
 * the content becomes a problem. One object per file.
 */
final class EnrolmentFile {
  /** The most rows a file may have. */
  static final int MOST_ROWS = 50_000;

  private final EnrolmentProblems problems;
  private final List<EnrolmentLine> lines = new ArrayList<>();
  private final Map<EnrolmentField, Integer> columns = new EnumMap<>(EnrolmentField.class);
  private final Map<EnrolmentField, String> named = new EnumMap<>(EnrolmentField.class);
  private final EnrolmentFileAnswers answers;
  private List<String> headers;

  private EnrolmentFile(List<ProfileQuestion> questions, EnrolmentProblems problems) {
    this.problems = problems;
    answers = new EnrolmentFileAnswers(questions, problems);
  }

  /** The lines of a file; those with errors are rejected. */
  static List<EnrolmentLine> read(
      byte[] content, List<ProfileQuestion> questions, EnrolmentProblems problems) {
    EnrolmentFile file = new EnrolmentFile(questions, problems);
    try {
      TableFile table = new TableFile();
      table.read(new ByteArrayInputStream(content), file::accept);
      if (table.encodingGuessed()) {
        problems.warning(0, "", "", "ENCODING_GUESSED", table.encoding());
      }
      if (file.headers == null || file.lines.isEmpty() && problems.errors() == 0) {
        problems.error(0, "", "", "EMPTY");
      }
    } catch (UnreadableFile e) {
      problems.unreadable(e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.lines;
  }

  private boolean accept(long row, long line, List<String> cells) {
    if (headers == null) {
      headers = cells.stream().map(String::strip).toList();
      return recognise(row);
    }
    if (lines.size() == MOST_ROWS) {
      problems.error(row, "", "", "TOO_MANY_ROWS", MOST_ROWS);
      return false;
    }
    lines.add(line(row, cells));
    return true;
  }

  private boolean recognise(long row) {
    Set<EnrolmentField> seen = new HashSet<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      Optional<EnrolmentField> field = EnrolmentField.of(header);
      if (field.isEmpty()) {
        if (!answers.recognise(header, i) && !header.isEmpty()) {
          others.add(i);
        }
      } else if (!seen.add(field.get())) {
        problems.error(row, header, "", "DUPLICATE_COLUMN");
      } else {
        columns.put(field.get(), i);
        named.put(field.get(), header);
      }
    }
    others.forEach(column -> recogniseAsPeopleDo(row, column, seen));
    if (!seen.contains(EnrolmentField.EMPLOYEE_NO) && !seen.contains(EnrolmentField.EMAIL)) {
      problems.error(row, "", "", "NO_PERSON_COLUMN");
    }
    if (!seen.contains(EnrolmentField.ROLE)) {
      problems.error(row, "", "", "NO_ROLE_COLUMN");
    }
    return problems.errors() == 0;
  }

  /** A column whose header only files of people know; who is meant is said by one column. */
  private void recogniseAsPeopleDo(long row, int column, Set<EnrolmentField> seen) {
    String header = headers.get(column);
    Optional<EnrolmentField> field = EnrolmentField.ofPeople(header).filter(seen::add);
    if (field.isPresent()) {
      columns.put(field.get(), column);
      named.put(field.get(), header);
    } else {
      problems.warning(row, header, "", "UNKNOWN_COLUMN");
    }
  }

  private EnrolmentLine line(long row, List<String> cells) {
    EnrolmentLine line = new EnrolmentLine(row, named);
    if (cells.size() != headers.size()) {
      fail(line, null, "", "WRONG_CELL_COUNT", cells.size(), headers.size());
      return line;
    }
    columns.forEach(
        (field, column) -> {
          String text = Normalizer.normalize(cells.get(column), Normalizer.Form.NFC).strip();
          if (text.length() > field.maxLength()) {
            fail(line, field, text, "TOO_LONG", field.maxLength());
          } else if (!text.isEmpty()) {
            line.put(field, text);
          }
        });
    meanings(line);
    answers.read(line, cells);
    return line;
  }

  private void meanings(EnrolmentLine line) {
    if (line.text(EnrolmentField.EMPLOYEE_NO) == null && line.text(EnrolmentField.EMAIL) == null) {
      EnrolmentField asked =
          columns.containsKey(EnrolmentField.EMPLOYEE_NO)
              ? EnrolmentField.EMPLOYEE_NO
              : EnrolmentField.EMAIL;
      fail(line, asked, "", "NO_PERSON");
    }
    if (line.text(EnrolmentField.ROLE) == null) {
      fail(line, EnrolmentField.ROLE, "", "BAD_ROLE");
    }
    line.role = value(line, EnrolmentField.ROLE, EnrolmentCells::role, "BAD_ROLE");
    line.capacity = value(line, EnrolmentField.CAPACITY, EnrolmentCells::number, "BAD_NUMBER");
    line.hours = value(line, EnrolmentField.HOURS_PER_MONTH, EnrolmentCells::number, "BAD_NUMBER");
    line.style =
        value(line, EnrolmentField.COMMUNICATION_STYLE, EnrolmentCells::style, "BAD_STYLE");
    line.enrolledOn = value(line, EnrolmentField.ENROLLED_ON, EnrolmentCells::day, "BAD_DATE");
    line.directness = value(line, EnrolmentField.DIRECTNESS, EnrolmentCells::scale, "BAD_SCALE");
    line.structure = value(line, EnrolmentField.STRUCTURE, EnrolmentCells::scale, "BAD_SCALE");
    line.advice = value(line, EnrolmentField.ADVICE, EnrolmentCells::scale, "BAD_SCALE");
    List<HalfDay> times = value(line, EnrolmentField.TIMES, HalfDayWords::of, "BAD_TIMES");
    line.times = times == null ? List.of() : times;
    String skills = line.text(EnrolmentField.SKILLS);
    line.skills = skills == null ? List.of() : EnrolmentCells.skills(skills);
    String interests = line.text(EnrolmentField.INTERESTS);
    line.interests = interests == null ? List.of() : EnrolmentCells.list(interests);
  }

  private <T> T value(
      EnrolmentLine line,
      EnrolmentField field,
      Function<String, Optional<T>> meaning,
      String problem) {
    String text = line.text(field);
    if (text == null) {
      return null;
    }
    Optional<T> value = meaning.apply(text);
    if (value.isEmpty()) {
      fail(line, field, text, problem);
    }
    return value.orElse(null);
  }

  private void fail(
      EnrolmentLine line, EnrolmentField field, String value, String code, Object... arguments) {
    line.rejected = true;
    problems.error(line.row, field == null ? "" : line.header(field), value, code, arguments);
  }
}
