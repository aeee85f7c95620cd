package org.compagnon.web.programme;

import java.util.List;
import org.compagnon.programme.Eligibility;
import org.compagnon.programme.Limits;
import org.compagnon.programme.MeetingNorm;

/** The numbers of a programme's form. */
public class NumbersForm {
  private int defaultCapacity;
  private int maxCapacity;
  private int mentorsPerMentee;
  private int meetingsPerMonth;
  private int meetingMinutes;
  private int minMonthsOfService;
  private Integer menteeMinLevel;
  private Integer menteeMaxLevel;
  private Integer mentorMinLevel;
  private Integer mentorMaxLevel;

  void show(Limits limits, MeetingNorm norm, Eligibility eligibility) {
    defaultCapacity = limits.defaultCapacity();
    maxCapacity = limits.maxCapacity();
    mentorsPerMentee = limits.mentorsPerMentee();
    meetingsPerMonth = norm.meetingsPerMonth();
    meetingMinutes = norm.meetingMinutes();
    minMonthsOfService = eligibility.minMonthsOfService();
    menteeMinLevel = eligibility.menteeMinLevel();
    menteeMaxLevel = eligibility.menteeMaxLevel();
    mentorMinLevel = eligibility.mentorMinLevel();
    mentorMaxLevel = eligibility.mentorMaxLevel();
  }

  Limits limits() {
    return new Limits(defaultCapacity, maxCapacity, mentorsPerMentee);
  }

  MeetingNorm norm() {
    return new MeetingNorm(meetingsPerMonth, meetingMinutes);
  }

  Eligibility eligibility(List<String> countries, List<String> units) {
    return new Eligibility(
        minMonthsOfService,
        countries,
        units,
        menteeMinLevel,
        menteeMaxLevel,
        mentorMinLevel,
        mentorMaxLevel);
  }

  public int getDefaultCapacity() {
    return defaultCapacity;
  }

  public void setDefaultCapacity(int defaultCapacity) {
    this.defaultCapacity = defaultCapacity;
  }

  public int getMaxCapacity() {
    return maxCapacity;
  }

  public void setMaxCapacity(int maxCapacity) {
    this.maxCapacity = maxCapacity;
  }

  public int getMentorsPerMentee() {
    return mentorsPerMentee;
  }

  public void setMentorsPerMentee(int mentorsPerMentee) {
    this.mentorsPerMentee = mentorsPerMentee;
  }

  public int getMeetingsPerMonth() {
    return meetingsPerMonth;
  }

  public void setMeetingsPerMonth(int meetingsPerMonth) {
    this.meetingsPerMonth = meetingsPerMonth;
  }

  public int getMeetingMinutes() {
    return meetingMinutes;
  }

  public void setMeetingMinutes(int meetingMinutes) {
    this.meetingMinutes = meetingMinutes;
  }

  public int getMinMonthsOfService() {
    return minMonthsOfService;
  }

  public void setMinMonthsOfService(int minMonthsOfService) {
    this.minMonthsOfService = minMonthsOfService;
  }

  public Integer getMenteeMinLevel() {
    return menteeMinLevel;
  }

  public void setMenteeMinLevel(Integer menteeMinLevel) {
    this.menteeMinLevel = menteeMinLevel;
  }

  public Integer getMenteeMaxLevel() {
    return menteeMaxLevel;
  }

  public void setMenteeMaxLevel(Integer menteeMaxLevel) {
    this.menteeMaxLevel = menteeMaxLevel;
  }

  public Integer getMentorMinLevel() {
    return mentorMinLevel;
  }

  public void setMentorMinLevel(Integer mentorMinLevel) {
    this.mentorMinLevel = mentorMinLevel;
  }

  public Integer getMentorMaxLevel() {
    return mentorMaxLevel;
  }

  public void setMentorMaxLevel(Integer mentorMaxLevel) {
    this.mentorMaxLevel = mentorMaxLevel;
  }
}
