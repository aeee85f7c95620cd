package org.compagnon.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

/** The columns of an enrolment about what fits: values, time, ways of talking. */
@Embeddable
class EnrolmentFit {
  @Enumerated(EnumType.STRING)
  @Column(name = "communication_style")
  private CommunicationStyle communicationStyle;

  private String industry;

  @Column(name = "work_values")
  private String values;

  private String availability;

  @Column(name = "half_days")
  private Integer halfDays;

  /** Whether times and style were said for the partner too (EN10). */
  @Column(name = "partner_reads_fit")
  private boolean partnerReads;

  private Integer directness;
  private Integer structure;
  private Integer advice;

  protected EnrolmentFit() {}

  /** The same, or an empty one: a row in which all these columns are null is read as none. */
  static EnrolmentFit of(EnrolmentFit known) {
    return known == null ? new EnrolmentFit() : known;
  }

  void change(Profile said) {
    partnerReads = true;
    communicationStyle = said.communicationStyle();
    industry = said.industry();
    values = said.values();
    availability = said.availability();
    halfDays = HalfDay.bits(said.fit().times());
    directness = said.fit().directness();
    structure = said.fit().structure();
    advice = said.fit().advice();
  }

  CommunicationStyle communicationStyle() {
    return communicationStyle;
  }

  boolean partnerReads() {
    return partnerReads;
  }

  String industry() {
    return industry;
  }

  String values() {
    return values;
  }

  String availability() {
    return availability;
  }

  Fit fit(Map<String, String> answers) {
    return new Fit(HalfDay.of(halfDays), directness, structure, advice, answers);
  }
}
