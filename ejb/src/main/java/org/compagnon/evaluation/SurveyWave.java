package org.compagnon.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.compagnon.evaluation.anonymity.Threshold;

/**
 * A questionnaire sent to the pairs of a programme. Open from the launch, closed once and for good;
 * mode and thresholds are set at the launch and have no way to be changed (EV2).
 */
@Entity
@Table(name = "survey_wave")
@NamedQuery(name = "SurveyWave.all", query = "select w from SurveyWave w order by w.id desc")
@NamedQuery(name = "SurveyWave.count", query = "select count(w) from SurveyWave w")
@NamedQuery(
    name = "SurveyWave.ofProgramme",
    query = "select w from SurveyWave w where w.programmeId = :programmeId order by w.id desc")
@NamedQuery(name = "SurveyWave.open", query = "select w from SurveyWave w where w.openKey = :key")
@NamedQuery(
    name = "SurveyWave.over",
    query =
        """
        select w from SurveyWave w
        where w.status = org.compagnon.evaluation.WaveStatus.OPEN and w.closesOn < :day
        order by w.id""")
class SurveyWave {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_wave_seq")
  @SequenceGenerator(
      name = "survey_wave_seq",
      sequenceName = "survey_wave_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "programme_id")
  private long programmeId;

  @Column(name = "questionnaire_id")
  private long questionnaireId;

  private String name;

  @Enumerated(EnumType.STRING)
  private SurveyMode mode;

  @Column(name = "minimum_group")
  private int minimumGroup;

  @Column(name = "minimum_comments")
  private int minimumComments;

  @Enumerated(EnumType.STRING)
  private WaveStatus status;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "created_at")
  private Instant createdAt;

  /** Equal for equal waves, so that only one of them is open; null once it is closed. */
  @Column(name = "open_key")
  private String openKey;

  /** Set by a migration alone; see {@link WaveView#doubtUntil()}. */
  @Column(name = "doubt_until", insertable = false, updatable = false)
  private Instant doubtUntil;

  @Version private int version;

  protected SurveyWave() {}

  SurveyWave(LaunchWave command, LocalDate opensOn, Threshold threshold, Instant now) {
    this.programmeId = command.programmeId();
    this.questionnaireId = command.questionnaireId();
    this.name = command.name().strip();
    this.mode = command.mode();
    this.minimumGroup = threshold.figures();
    this.minimumComments = threshold.comments();
    this.status = WaveStatus.OPEN;
    this.opensOn = opensOn;
    this.closesOn = command.closesOn();
    this.createdAt = now;
    this.openKey = keyOf(command);
  }

  /** What equal waves have in common while they are open. */
  static String keyOf(LaunchWave command) {
    return String.join(
        "|",
        String.valueOf(command.programmeId()),
        String.valueOf(command.questionnaireId()),
        command.mode().name(),
        command.name().strip().toLowerCase(Locale.ROOT));
  }

  /**
   * This wave, which is open, for somebody who asks for an equal one.
   *
   * @throws EvaluationFailure if they ask for another last day
   */
  SurveyWave sameAs(LaunchWave command) {
    if (!command.closesOn().equals(closesOn)) {
      throw EvaluationFailure.equalWaveOpen(name, closesOn);
    }
    return this;
  }

  void extendTo(LocalDate day) {
    requireOpen();
    if (day.isBefore(closesOn)) {
      throw EvaluationFailure.onlyLater(closesOn);
    }
    closesOn = day;
  }

  /** Closes it for good; a day before the planned last one becomes its last. */
  void close(LocalDate today) {
    requireOpen();
    status = WaveStatus.CLOSED;
    openKey = null;
    if (today.isBefore(closesOn)) {
      closesOn = today;
    }
  }

  void requireOpen() {
    if (status != WaveStatus.OPEN) {
      throw EvaluationFailure.waveClosed(name);
    }
  }

  /** Refuses answers outside the days of the wave. */
  void requireAnswerable(LocalDate today) {
    requireOpen();
    if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
      throw EvaluationFailure.waveClosed(name);
    }
  }

  boolean isAnonymous() {
    return mode == SurveyMode.ANONYMOUS;
  }

  Threshold threshold() {
    return new Threshold(minimumGroup, minimumComments);
  }

  long id() {
    return id;
  }

  long programmeId() {
    return programmeId;
  }

  long questionnaireId() {
    return questionnaireId;
  }

  String name() {
    return name;
  }

  SurveyMode mode() {
    return mode;
  }

  WaveStatus status() {
    return status;
  }

  LocalDate opensOn() {
    return opensOn;
  }

  LocalDate closesOn() {
    return closesOn;
  }

  Instant doubtUntil() {
    return doubtUntil;
  }

  int version() {
    return version;
  }
}
