package org.compagnon.web.pairing;

import java.io.Serializable;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Weights;

/** Rules and wishes as a form has them: what is left empty does not matter. */
public class SetupForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BASIS_POINTS = 100;

  private boolean commonLanguage;
  private boolean otherTeam;
  private boolean newPartners;
  private Integer minLevelGap;
  private Integer maxLevelGap;
  private Place place = Place.ANYWHERE;
  private Integer maxHoursApart;
  private int minimumPercent;
  private int skills;
  private int interests;
  private int function;
  private int location;
  private int level;
  private int language;
  private int waiting;
  private int idealLevelGap;
  private FunctionWish functionWish = FunctionWish.OTHER;

  /** Fills the form. */
  void show(PairingSetup setup) {
    PairingRules rules = setup.rules();
    commonLanguage = rules.commonLanguage();
    otherTeam = rules.otherTeam();
    newPartners = rules.newPartners();
    minLevelGap = rules.minLevelGap();
    maxLevelGap = rules.maxLevelGap();
    place = rules.place();
    maxHoursApart = rules.maxHoursApart();
    minimumPercent = rules.minimumScore() / BASIS_POINTS;
    Weights weights = setup.weights();
    skills = weights.skills();
    interests = weights.interests();
    function = weights.function();
    location = weights.location();
    level = weights.level();
    language = weights.language();
    waiting = weights.waiting();
    idealLevelGap = weights.idealLevelGap();
    functionWish = weights.functionWish();
  }

  /** Whether the least level gap exceeds the greatest. */
  boolean contradictsItself() {
    return minLevelGap != null && maxLevelGap != null && minLevelGap > maxLevelGap;
  }

  /** The hard rules. */
  PairingRules rules() {
    return new PairingRules(
        commonLanguage,
        otherTeam,
        newPartners,
        minLevelGap,
        maxLevelGap,
        place,
        maxHoursApart,
        minimumPercent * BASIS_POINTS);
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
        waiting,
        idealLevelGap,
        functionWish);
  }

  public boolean isCommonLanguage() {
    return commonLanguage;
  }

  public void setCommonLanguage(boolean commonLanguage) {
    this.commonLanguage = commonLanguage;
  }

  public boolean isOtherTeam() {
    return otherTeam;
  }

  public void setOtherTeam(boolean otherTeam) {
    this.otherTeam = otherTeam;
  }

  public boolean isNewPartners() {
    return newPartners;
  }

  public void setNewPartners(boolean newPartners) {
    this.newPartners = newPartners;
  }

  public Integer getMinLevelGap() {
    return minLevelGap;
  }

  public void setMinLevelGap(Integer minLevelGap) {
    this.minLevelGap = minLevelGap;
  }

  public Integer getMaxLevelGap() {
    return maxLevelGap;
  }

  public void setMaxLevelGap(Integer maxLevelGap) {
    this.maxLevelGap = maxLevelGap;
  }

  public Place getPlace() {
    return place;
  }

  public void setPlace(Place place) {
    this.place = place;
  }

  public Integer getMaxHoursApart() {
    return maxHoursApart;
  }

  public void setMaxHoursApart(Integer maxHoursApart) {
    this.maxHoursApart = maxHoursApart;
  }

  public int getMinimumPercent() {
    return minimumPercent;
  }

  public void setMinimumPercent(int minimumPercent) {
    this.minimumPercent = minimumPercent;
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
