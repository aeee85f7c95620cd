package org.compagnon.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

/** The columns of an enrolment that say when and how somebody likes to talk. */
@Embeddable
class EnrolmentFit {
  @Enumerated(EnumType.STRING)
  @Column(name = "communication_style")
  private CommunicationStyle communicationStyle;

  private String availability;

  @Column(name = "half_days")
  private Integer halfDays;

  private Integer directness;
  private Integer structure;
  private Integer advice;

  @ElementCollection
  @CollectionTable(name = "enrolment_answer", joinColumns = @JoinColumn(name = "enrolment_id"))
  @MapKeyColumn(name = "code")
  @Column(name = "answer")
  private Map<String, String> answers = new HashMap<>();

  protected EnrolmentFit() {}

  void change(Profile said) {
    communicationStyle = said.communicationStyle();
    availability = said.availability();
    halfDays = HalfDay.bits(said.fit().times());
    directness = said.fit().directness();
    structure = said.fit().structure();
    advice = said.fit().advice();
    if (!said.fit().answers().equals(answers)) {
      answers = new HashMap<>(said.fit().answers());
    }
  }

  CommunicationStyle communicationStyle() {
    return communicationStyle;
  }

  String availability() {
    return availability;
  }

  Fit fit() {
    return new Fit(HalfDay.of(halfDays), directness, structure, advice, answers);
  }
}
