package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.shared.InvalidInput;

/**
 * The programmes' own questions, for other rooms. Not an EJB: whoever asks has checked the caller.
 */
@ApplicationScoped
public class QuestionCatalogue {
  private static final String KEY = "enrolment.failure.";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  /** The questions of a programme in the order of the form; usually none. */
  public List<ProfileQuestion> of(long programmeId) {
    return em
        .createQuery(
            """
            select q from StoredQuestion q
            where q.programmeId = :programmeId order by q.position, q.id""",
            StoredQuestion.class)
        .setParameter("programmeId", programmeId)
        .getResultList()
        .stream()
        .map(StoredQuestion::asView)
        .toList();
  }

  /**
   * What is wrong with answers, one failure a question with field {@code answers.<code>}.
   *
   * @param complete whether required questions must be answered
   */
  public static List<InvalidInput> problems(
      List<ProfileQuestion> questions, Map<String, String> answers, boolean complete) {
    Map<String, ProfileQuestion> known =
        questions.stream().collect(Collectors.toMap(ProfileQuestion::code, Function.identity()));
    var problems = new ArrayList<InvalidInput>();
    answers.forEach(
        (code, answer) -> {
          var question = known.get(code);
          if (question == null) {
            problems.add(new InvalidInput("answers." + code, KEY + "questionUnknown"));
          } else if (!question.meaning(answer).filter(answer::equals).isPresent()) {
            problems.add(wrong(question));
          }
        });
    for (var question : questions) {
      if (complete && question.required() && !answers.containsKey(question.code())) {
        problems.add(new InvalidInput("answers." + question.code(), KEY + "answerNeeded"));
      }
    }
    return problems;
  }

  private static InvalidInput wrong(ProfileQuestion question) {
    var field = "answers." + question.code();
    return question.kind() == QuestionKind.NUMBER
        ? new InvalidInput(field, KEY + "answerNumber", question.lowest(), question.highest())
        : new InvalidInput(field, KEY + "answerOption");
  }
}
