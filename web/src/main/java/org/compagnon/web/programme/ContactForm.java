package org.compagnon.web.programme;

import org.compagnon.programme.Bilingual;
import org.compagnon.programme.ProgrammeContact;

/** Whom the people of a programme write to, as an administrator types it. */
public class ContactForm {
  private String name;
  private String address;
  private String hoursEn;
  private String hoursFr;

  void show(ProgrammeContact known) {
    name = known.name();
    address = known.address();
    hoursEn = known.hours().en();
    hoursFr = known.hours().fr();
  }

  ProgrammeContact contact() {
    return new ProgrammeContact(name, address, new Bilingual(hoursEn, hoursFr));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getHoursEn() {
    return hoursEn;
  }

  public void setHoursEn(String hoursEn) {
    this.hoursEn = hoursEn;
  }

  public String getHoursFr() {
    return hoursFr;
  }

  public void setHoursFr(String hoursFr) {
    this.hoursFr = hoursFr;
  }
}
