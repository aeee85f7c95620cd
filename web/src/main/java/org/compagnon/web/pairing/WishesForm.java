package org.compagnon.web.pairing;

import java.io.Serializable;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.Weights;

/** How much each wish counts, as a form has it. */
public class WishesForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private int skills;
  private int interests;
  private int function;
  private int location;
  private int level;
  private int language;
  private int availability;
  private int style;
  private int menteeChoice;
  private int mentorChoice;
  private int waiting;
  private int idealLevelGap;
  private FunctionWish functionWish = FunctionWish.OTHER;

  /** Fills the form. */
  void show(Weights weights) {
    skills = weights.skills();
    interests = weights.interests();
    function = weights.function();
    location = weights.location();
    level = weights.level();
    language = weights.language();
    availability = weights.availability();
    style = weights.style();
    menteeChoice = weights.menteeChoice();
    mentorChoice = weights.mentorChoice();
    waiting = weights.waiting();
    idealLevelGap = weights.idealLevelGap();
    functionWish = weights.functionWish();
  }

  /** The wishes. */
  Weights weights() {
    return new Weights(
        skills,
        interests,
        function,
        location,
        level,
        language,
        availability,
        style,
        menteeChoice,
        mentorChoice,
        waiting,
        idealLevelGap,
        functionWish);
  }

  public int getSkills() {
    return skills;
  }

  public void setSkills(int skills) {
    this.skills = skills;
  }

  public int getInterests() {
    return interests;
  }

  public void setInterests(int interests) {
    this.interests = interests;
  }

  public int getFunction() {
    return function;
  }

  public void setFunction(int function) {
    this.function = function;
  }

  public int getLocation() {
    return location;
  }

  public void setLocation(int location) {
    this.location = location;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public int getLanguage() {
    return language;
  }

  public void setLanguage(int language) {
    this.language = language;
  }

  public int getAvailability() {
    return availability;
  }

  public void setAvailability(int availability) {
    this.availability = availability;
  }

  public int getStyle() {
    return style;
  }

  public void setStyle(int style) {
    this.style = style;
  }

  public int getMenteeChoice() {
    return menteeChoice;
  }

  public void setMenteeChoice(int menteeChoice) {
    this.menteeChoice = menteeChoice;
  }

  public int getMentorChoice() {
    return mentorChoice;
  }

  public void setMentorChoice(int mentorChoice) {
    this.mentorChoice = mentorChoice;
  }

  public int getWaiting() {
    return waiting;
  }

  public void setWaiting(int waiting) {
    this.waiting = waiting;
  }

  public int getIdealLevelGap() {
    return idealLevelGap;
  }

  public void setIdealLevelGap(int idealLevelGap) {
    this.idealLevelGap = idealLevelGap;
  }

  public FunctionWish getFunctionWish() {
    return functionWish;
  }

  public void setFunctionWish(FunctionWish functionWish) {
    this.functionWish = functionWish;
  }
}
