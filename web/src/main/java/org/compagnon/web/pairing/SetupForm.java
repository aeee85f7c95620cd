package org.compagnon.web.pairing;

import java.io.Serializable;
import java.util.List;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.WaitingOrder;

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
  private Integer minCommonHours;
  private int minimumPercent;
  private WaitingOrder order = WaitingOrder.LONGEST_FIRST;
  private final WishesForm wishes = new WishesForm();
  private List<FieldForm> fields = List.of();

  /** Fills the form. */
  void show(PairingSetup setup, List<ProfileQuestion> questions) {
    PairingRules rules = setup.rules();
    commonLanguage = rules.commonLanguage();
    otherTeam = rules.otherTeam();
    newPartners = rules.newPartners();
    minLevelGap = rules.minLevelGap();
    maxLevelGap = rules.maxLevelGap();
    place = rules.place();
    maxHoursApart = rules.maxHoursApart();
    minCommonHours = rules.minCommonHours();
    minimumPercent = rules.minimumScore() / BASIS_POINTS;
    order = setup.order();
    wishes.show(setup.weights());
    fields = FieldForm.of(questions, setup.fields());
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
        minCommonHours,
        minimumPercent * BASIS_POINTS);
  }

  /** The whole setup. */
  PairingSetup setup() {
    return new PairingSetup(
        rules(),
        wishes.weights(),
        fields.stream().filter(FieldForm::matters).map(FieldForm::wish).toList(),
        order);
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

  public Integer getMinCommonHours() {
    return minCommonHours;
  }

  public void setMinCommonHours(Integer minCommonHours) {
    this.minCommonHours = minCommonHours;
  }

  public WaitingOrder getOrder() {
    return order;
  }

  public void setOrder(WaitingOrder order) {
    this.order = order;
  }

  public WishesForm getWishes() {
    return wishes;
  }

  public List<FieldForm> getFields() {
    return fields;
  }
}
