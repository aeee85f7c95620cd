package org.compagnon.web.pairing;

import java.io.Serializable;
import java.util.List;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.QuestionKind;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.Likeness;

/** What the answers to one question of the programme mean, as a form has it. */
public class FieldForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ProfileQuestion question;
  private int weight;
  private Likeness better;
  private boolean mustBeEqual;

  private FieldForm(ProfileQuestion question, FieldWish wish) {
    this.question = question;
    weight = wish.weight();
    better = wish.better();
    mustBeEqual = wish.mustBeEqual();
  }

  /** A row for each question; one that the setup does not name does not count. */
  static List<FieldForm> of(List<ProfileQuestion> questions, List<FieldWish> wishes) {
    return questions.stream()
        .map(
            question ->
                new FieldForm(
                    question,
                    wishes.stream()
                        .filter(wish -> wish.field().equals(question.code()))
                        .findFirst()
                        .orElse(new FieldWish(question.code(), 0, Likeness.SAME, false))))
        .toList();
  }

  boolean matters() {
    return weight > 0 || mustBeEqual;
  }

  FieldWish wish() {
    return new FieldWish(question.code(), weight, better, mustBeEqual);
  }

  public ProfileQuestion getQuestion() {
    return question;
  }

  /** Nearness says nothing about yes and no, or about several options. */
  public Likeness[] getLikenesses() {
    boolean ordered =
        question.kind() == QuestionKind.NUMBER || question.kind() == QuestionKind.CHOICE;
    return ordered ? Likeness.values() : new Likeness[] {Likeness.SAME, Likeness.DIFFERENT};
  }

  public int getWeight() {
    return weight;
  }

  public void setWeight(int weight) {
    this.weight = weight;
  }

  public Likeness getBetter() {
    return better;
  }

  public void setBetter(Likeness better) {
    this.better = better;
  }

  public boolean isMustBeEqual() {
    return mustBeEqual;
  }

  public void setMustBeEqual(boolean mustBeEqual) {
    this.mustBeEqual = mustBeEqual;
  }
}
