package org.compagnon.web.participant;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.compagnon.enrolment.CommunicationStyle;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.Profile;
import org.compagnon.enrolment.SkillWish;

/** What somebody says of themselves in a programme, while they say it. */
public class ProfileForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Integer capacity;
  private Integer hours;
  private String commitment;
  private String goal;
  private String strengths;
  private String growth;
  private String whyMentor;
  private String hopedMentor;
  private String experience;
  private String focusArea;
  private String industry;
  private String values;
  private CommunicationStyle style;
  private String availability;
  private String interests;
  private FitForm fit = new FitForm();

  /** Takes over what was saved. */
  static ProfileForm of(EnrolmentView saved) {
    ProfileForm form = new ProfileForm();
    Profile profile = saved.profile();
    form.capacity = profile.capacity();
    form.hours = profile.hoursPerMonth();
    form.commitment = profile.commitment();
    form.goal = profile.goal();
    form.strengths = profile.strengths();
    form.growth = profile.growth();
    form.whyMentor = profile.whyMentor();
    form.hopedMentor = profile.hopedMentor();
    form.experience = profile.experience();
    form.focusArea = profile.focusArea();
    form.industry = profile.industry();
    form.values = profile.values();
    form.style = profile.communicationStyle();
    form.availability = profile.availability();
    form.fit = FitForm.of(profile.fit());
    form.interests = String.join(", ", profile.interests());
    return form;
  }

  /** The profile for the business. */
  Profile profile(List<SkillWish> skills) {
    return new Profile(
        capacity,
        hours,
        commitment,
        goal,
        strengths,
        growth,
        whyMentor,
        hopedMentor,
        experience,
        focusArea,
        industry,
        values,
        style,
        availability,
        skills,
        interests == null ? List.of() : Arrays.asList(interests.split("[,;\n]")),
        fit.fit());
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }

  public String getCommitment() {
    return commitment;
  }

  public void setCommitment(String commitment) {
    this.commitment = commitment;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  public String getStrengths() {
    return strengths;
  }

  public void setStrengths(String strengths) {
    this.strengths = strengths;
  }

  public String getGrowth() {
    return growth;
  }

  public void setGrowth(String growth) {
    this.growth = growth;
  }

  public String getWhyMentor() {
    return whyMentor;
  }

  public void setWhyMentor(String whyMentor) {
    this.whyMentor = whyMentor;
  }

  public String getHopedMentor() {
    return hopedMentor;
  }

  public void setHopedMentor(String hopedMentor) {
    this.hopedMentor = hopedMentor;
  }

  public String getExperience() {
    return experience;
  }

  public void setExperience(String experience) {
    this.experience = experience;
  }

  public String getFocusArea() {
    return focusArea;
  }

  public void setFocusArea(String focusArea) {
    this.focusArea = focusArea;
  }

  public String getIndustry() {
    return industry;
  }

  public void setIndustry(String industry) {
    this.industry = industry;
  }

  public String getValues() {
    return values;
  }

  public void setValues(String values) {
    this.values = values;
  }

  public CommunicationStyle getStyle() {
    return style;
  }

  public void setStyle(CommunicationStyle style) {
    this.style = style;
  }

  public String getAvailability() {
    return availability;
  }

  public void setAvailability(String availability) {
    this.availability = availability;
  }

  public FitForm getFit() {
    return fit;
  }

  public String getInterests() {
    return interests;
  }

  public void setInterests(String interests) {
    this.interests = interests;
  }
}
