package org.compagnon.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * That somebody was asked, and in an identified wave whether they are done. That of an anonymous
 * wave never changes (EV3).
 */
@Entity
@Table(name = "wave_invitation")
@NamedQuery(
    name = "WaveInvitation.openOf",
    query =
        """
        select i from WaveInvitation i join fetch i.wave w
        where i.personId = :personId
          and w.status = org.compagnon.evaluation.WaveStatus.OPEN
        order by w.closesOn, i.id""")
@NamedQuery(
    name = "WaveInvitation.counts",
    query =
        """
        select i.wave.id, i.status, count(i) from WaveInvitation i
        where i.wave.id in :waves group by i.wave.id, i.status""")
class WaveInvitation {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wave_invitation_seq")
  @SequenceGenerator(
      name = "wave_invitation_seq",
      sequenceName = "wave_invitation_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "wave_id")
  private SurveyWave wave;

  @Column(name = "person_id")
  private long personId;

  private String role;

  @Enumerated(EnumType.STRING)
  private InvitationStatus status;

  @Version private int version;

  protected WaveInvitation() {}

  WaveInvitation(SurveyWave wave, long personId, String role) {
    this.wave = wave;
    this.personId = personId;
    this.role = role;
    this.status = InvitationStatus.INVITED;
  }

  void start() {
    requireNotDone();
    status = InvitationStatus.STARTED;
  }

  void finish() {
    requireNotDone();
    status = InvitationStatus.DONE;
  }

  void requireNotDone() {
    if (status == InvitationStatus.DONE) {
      throw EvaluationFailure.alreadyAnswered(wave.name());
    }
  }

  long id() {
    return id;
  }

  SurveyWave wave() {
    return wave;
  }

  long personId() {
    return personId;
  }

  InvitationStatus status() {
    return status;
  }
}
