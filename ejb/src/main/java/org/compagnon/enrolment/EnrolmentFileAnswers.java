package org.compagnon.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.importing.Folding;

/** The columns of a file that answer the programme's own questions; one object per file. */
final class EnrolmentFileAnswers {
  private final List<ProfileQuestion> questions;
  private final EnrolmentProblems problems;
  private final Map<ProfileQuestion, Integer> columns = new HashMap<>();

  EnrolmentFileAnswers(List<ProfileQuestion> questions, EnrolmentProblems problems) {
    this.questions = questions;
    this.problems = problems;
  }

  /** Whether a header is a question's code, or its text in either language. */
  boolean recognise(String header, int column) {
    String folded = Folding.header(header);
    for (ProfileQuestion question : questions) {
      if (!folded.isEmpty()
          && (Folding.header(question.code()).equals(folded)
              || Folding.header(question.text().en()).equals(folded)
              || Folding.header(question.text().fr()).equals(folded))) {
        if (columns.putIfAbsent(question, column) != null) {
          problems.error(1, header, "", "DUPLICATE_COLUMN");
        }
        return true;
      }
    }
    return false;
  }

  /** Puts the answers into a line: an empty cell clears. */
  void read(EnrolmentLine line, List<String> cells) {
    columns.forEach(
        (question, column) -> {
          String said = cells.get(column).strip();
          String answer = said.isEmpty() ? "" : question.meaning(said).orElse(null);
          if (answer == null) {
            line.rejected = true;
            problems.error(line.row, question.code(), said, "BAD_ANSWER");
          } else {
            line.answers.put(question.code(), answer);
          }
        });
  }
}
