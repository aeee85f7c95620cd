package org.compagnon.web.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.SavePerson;
import org.compagnon.shared.Language;

/** What the form about a person holds while it is being filled in. */
public class PersonForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String employeeNo;
  private String givenName;
  private String familyName;
  private String email;
  private String phone;
  private String jobTitle;
  private String function;
  private String unit;
  private Integer level;
  private String grade;
  private String city;
  private String country;
  private String timeZone;
  private Language language = Language.EN;
  private String languages;
  private LocalDate hiredOn;
  private String managerNo;

  /** The form of somebody known; {@code managerNo} null for somebody without manager. */
  static PersonForm of(PersonCard card, String managerNo) {
    PersonForm form = new PersonForm();
    form.employeeNo = card.employeeNo();
    form.givenName = card.givenName();
    form.familyName = card.familyName();
    form.email = card.email();
    form.phone = card.phone();
    form.jobTitle = card.jobTitle();
    form.function = card.function();
    form.unit = card.unit();
    form.level = card.level();
    form.grade = card.grade();
    form.city = card.city();
    form.country = card.country();
    form.timeZone = card.timeZone();
    form.language = card.language();
    form.languages = String.join(", ", card.languages());
    form.hiredOn = card.hiredOn();
    form.managerNo = managerNo;
    return form;
  }

  SavePerson asCommand(Long managerId) {
    return new SavePerson(
        employeeNo,
        givenName,
        familyName,
        email,
        phone,
        jobTitle,
        function,
        unit,
        level,
        grade,
        city,
        country,
        timeZone,
        language,
        spoken(),
        hiredOn,
        managerId);
  }

  private Set<String> spoken() {
    Set<String> spoken = new LinkedHashSet<>();
    if (languages != null) {
      Arrays.stream(languages.split("[,;]"))
          .map(String::strip)
          .filter(one -> !one.isEmpty())
          .forEach(spoken::add);
    }
    return spoken;
  }

  public String getEmployeeNo() {
    return employeeNo;
  }

  public void setEmployeeNo(String employeeNo) {
    this.employeeNo = employeeNo;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getJobTitle() {
    return jobTitle;
  }

  public void setJobTitle(String jobTitle) {
    this.jobTitle = jobTitle;
  }

  public String getFunction() {
    return function;
  }

  public void setFunction(String function) {
    this.function = function;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public String getGrade() {
    return grade;
  }

  public void setGrade(String grade) {
    this.grade = grade;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getTimeZone() {
    return timeZone;
  }

  public void setTimeZone(String timeZone) {
    this.timeZone = timeZone;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String getLanguages() {
    return languages;
  }

  public void setLanguages(String languages) {
    this.languages = languages;
  }

  public LocalDate getHiredOn() {
    return hiredOn;
  }

  public void setHiredOn(LocalDate hiredOn) {
    this.hiredOn = hiredOn;
  }

  public String getManagerNo() {
    return managerNo;
  }

  public void setManagerNo(String managerNo) {
    this.managerNo = managerNo;
  }
}
