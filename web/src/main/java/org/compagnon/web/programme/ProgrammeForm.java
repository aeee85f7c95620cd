package org.compagnon.web.programme;

import java.time.LocalDate;
import java.util.List;
import org.compagnon.programme.Bilingual;
import org.compagnon.programme.Eligibility;
import org.compagnon.programme.Limits;
import org.compagnon.programme.MeetingNorm;
import org.compagnon.programme.PairingMode;
import org.compagnon.programme.SaveProgramme;
import org.compagnon.programme.Timeline;

/** What an administrator types about a programme. */
public class ProgrammeForm {
  private String nameEn;
  private String nameFr;
  private String summaryEn;
  private String summaryFr;
  private String rulesEn;
  private String rulesFr;
  private String timeZone;
  private LocalDate enrolmentOpensOn;
  private LocalDate enrolmentClosesOn;
  private LocalDate pairingBy;
  private LocalDate startsOn;
  private LocalDate midpointOn;
  private LocalDate closesOn;
  private PairingMode pairingMode;
  private boolean approval;
  private NumbersForm numbers = new NumbersForm();
  private ContactForm contact = new ContactForm();
  private List<String> countries = List.of();
  private List<String> units = List.of();

  /** Shows a programme. */
  void show(SaveProgramme known) {
    nameEn = known.name().en();
    nameFr = known.name().fr();
    summaryEn = known.summary().en();
    summaryFr = known.summary().fr();
    rulesEn = known.rules().en();
    rulesFr = known.rules().fr();
    timeZone = known.timeZone();
    enrolmentOpensOn = known.timeline().enrolmentOpensOn();
    enrolmentClosesOn = known.timeline().enrolmentClosesOn();
    pairingBy = known.timeline().pairingBy();
    startsOn = known.timeline().startsOn();
    midpointOn = known.timeline().midpointOn();
    closesOn = known.timeline().closesOn();
    pairingMode = known.pairingMode();
    numbers.show(known.limits(), known.norm(), known.eligibility());
    approval = known.approval();
    contact.show(known.contact());
    countries = known.eligibility().countries();
    units = known.eligibility().units();
  }

  /** What was typed; rules of pairing stay those that are known. */
  SaveProgramme asCommand(String knownPairingRules) {
    Limits limits = numbers.limits();
    MeetingNorm norm = numbers.norm();
    Eligibility eligibility = numbers.eligibility(countries, units);
    return new SaveProgramme(
        new Bilingual(nameEn, nameFr),
        new Bilingual(summaryEn, summaryFr),
        new Bilingual(rulesEn, rulesFr),
        timeZone,
        new Timeline(
            enrolmentOpensOn, enrolmentClosesOn, pairingBy, startsOn, midpointOn, closesOn),
        pairingMode,
        limits,
        norm,
        eligibility,
        knownPairingRules,
        approval,
        contact.contact());
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public String getSummaryEn() {
    return summaryEn;
  }

  public void setSummaryEn(String summaryEn) {
    this.summaryEn = summaryEn;
  }

  public String getSummaryFr() {
    return summaryFr;
  }

  public void setSummaryFr(String summaryFr) {
    this.summaryFr = summaryFr;
  }

  public String getRulesEn() {
    return rulesEn;
  }

  public void setRulesEn(String rulesEn) {
    this.rulesEn = rulesEn;
  }

  public String getRulesFr() {
    return rulesFr;
  }

  public void setRulesFr(String rulesFr) {
    this.rulesFr = rulesFr;
  }

  public String getTimeZone() {
    return timeZone;
  }

  public void setTimeZone(String timeZone) {
    this.timeZone = timeZone;
  }

  public LocalDate getEnrolmentOpensOn() {
    return enrolmentOpensOn;
  }

  public void setEnrolmentOpensOn(LocalDate enrolmentOpensOn) {
    this.enrolmentOpensOn = enrolmentOpensOn;
  }

  public LocalDate getEnrolmentClosesOn() {
    return enrolmentClosesOn;
  }

  public void setEnrolmentClosesOn(LocalDate enrolmentClosesOn) {
    this.enrolmentClosesOn = enrolmentClosesOn;
  }

  public LocalDate getPairingBy() {
    return pairingBy;
  }

  public void setPairingBy(LocalDate pairingBy) {
    this.pairingBy = pairingBy;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getMidpointOn() {
    return midpointOn;
  }

  public void setMidpointOn(LocalDate midpointOn) {
    this.midpointOn = midpointOn;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(LocalDate closesOn) {
    this.closesOn = closesOn;
  }

  public boolean isApproval() {
    return approval;
  }

  public void setApproval(boolean approval) {
    this.approval = approval;
  }

  public PairingMode getPairingMode() {
    return pairingMode;
  }

  public void setPairingMode(PairingMode pairingMode) {
    this.pairingMode = pairingMode;
  }

  public NumbersForm getNumbers() {
    return numbers;
  }

  public ContactForm getContact() {
    return contact;
  }

  public List<String> getCountries() {
    return countries;
  }

  public void setCountries(List<String> countries) {
    this.countries = countries;
  }

  public List<String> getUnits() {
    return units;
  }

  public void setUnits(List<String> units) {
    this.units = units;
  }
}
