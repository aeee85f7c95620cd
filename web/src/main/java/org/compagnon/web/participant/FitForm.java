package org.compagnon.web.participant;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.enrolment.Fit;
import org.compagnon.enrolment.HalfDay;
import org.compagnon.enrolment.ProfileQuestion;

/** When and how somebody likes to talk, and the programme's questions, while they say it. */
public class FitForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Boolean> times = new HashMap<>();
  private Integer directness;
  private Integer structure;
  private Integer advice;
  private Map<String, String> known = Map.of();
  private List<AnswerForm> answers = List.of();

  /** Takes over what was saved. */
  static FitForm of(Fit saved) {
    FitForm form = new FitForm();
    saved.times().forEach(half -> form.times.put(half.name(), true));
    form.directness = saved.directness();
    form.structure = saved.structure();
    form.advice = saved.advice();
    form.known = new HashMap<>(saved.answers());
    return form;
  }

  /** Shows the programme's questions with what was answered. */
  void ask(List<ProfileQuestion> questions) {
    answers = questions.stream().map(one -> new AnswerForm(one, known.get(one.code()))).toList();
  }

  /** What was said. */
  Fit fit() {
    Map<String, String> given = new HashMap<>();
    answers.forEach(answer -> given.put(answer.getQuestion().code(), answer.given()));
    List<HalfDay> chosen =
        times.entrySet().stream()
            .filter(half -> Boolean.TRUE.equals(half.getValue()))
            .map(half -> HalfDay.valueOf(half.getKey()))
            .toList();
    return new Fit(chosen, directness, structure, advice, given);
  }

  /** Whether a half-day, by name, is chosen. */
  public Map<String, Boolean> getTimes() {
    return times;
  }

  public Integer getDirectness() {
    return directness;
  }

  public void setDirectness(Integer directness) {
    this.directness = directness;
  }

  public Integer getStructure() {
    return structure;
  }

  public void setStructure(Integer structure) {
    this.structure = structure;
  }

  public Integer getAdvice() {
    return advice;
  }

  public void setAdvice(Integer advice) {
    this.advice = advice;
  }

  public List<AnswerForm> getAnswers() {
    return answers;
  }
}
