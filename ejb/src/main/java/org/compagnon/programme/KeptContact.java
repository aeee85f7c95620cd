package org.compagnon.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of a programme about whom one writes to. None of them is ever null. */
@Embeddable
class KeptContact {
  @Column(name = "contact_name")
  private String name;

  @Column(name = "contact_address")
  private String address;

  @Column(name = "contact_hours_en")
  private String hoursEn;

  @Column(name = "contact_hours_fr")
  private String hoursFr;

  protected KeptContact() {}

  KeptContact(ProgrammeContact contact) {
    name = contact.name();
    address = contact.address();
    hoursEn = contact.hours().en();
    hoursFr = contact.hours().fr();
  }

  ProgrammeContact asView() {
    return new ProgrammeContact(name, address, new Bilingual(hoursEn, hoursFr));
  }
}
