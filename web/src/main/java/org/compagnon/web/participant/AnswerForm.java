package org.compagnon.web.participant;

import java.io.Serializable;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.QuestionKind;

/** The answer to one question of the programme, while somebody gives it. */
public class AnswerForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ProfileQuestion question;
  private String value;
  private String[] chosen = {};

  AnswerForm(ProfileQuestion question, String known) {
    this.question = question;
    if (isSeveral()) {
      chosen = known == null ? new String[0] : known.split("\\|");
    } else {
      value = known;
    }
  }

  /** The answer as it is kept; null where there is none. */
  String given() {
    String said = isSeveral() ? String.join("|", chosen) : value;
    return said == null || said.isBlank() ? null : question.meaning(said).orElse(said.strip());
  }

  public ProfileQuestion getQuestion() {
    return question;
  }

  /** Whether several options can be chosen. */
  public boolean isSeveral() {
    return question.kind() == QuestionKind.CHOICES;
  }

  /** Whether one option is chosen. */
  public boolean isOne() {
    return question.kind() == QuestionKind.CHOICE;
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return question.kind() == QuestionKind.NUMBER;
  }

  /** Whether it is yes or no. */
  public boolean isYesNo() {
    return question.kind() == QuestionKind.YES_NO;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen == null ? new String[0] : chosen.clone();
  }
}
