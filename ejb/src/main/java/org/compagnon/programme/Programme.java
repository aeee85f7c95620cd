package org.compagnon.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.compagnon.shared.Json;

/**
 * A programme: written as a draft, published to the people it is for, put into the archive when it
 * is over. Its texts and days may still be corrected while it is published.
 */
@Entity
@Table(name = "programme")
class Programme {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
  @SequenceGenerator(name = "programme_seq", sequenceName = "programme_seq", allocationSize = 50)
  private Long id;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fr")
  private String nameFr;

  @Column(name = "summary_en")
  private String summaryEn;

  @Column(name = "summary_fr")
  private String summaryFr;

  @Column(name = "rules_en")
  private String rulesEn;

  @Column(name = "rules_fr")
  private String rulesFr;

  @Enumerated(EnumType.STRING)
  private ProgrammeStatus status;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "enrolment_opens_on")
  private LocalDate enrolmentOpensOn;

  @Column(name = "enrolment_closes_on")
  private LocalDate enrolmentClosesOn;

  @Column(name = "pairing_by")
  private LocalDate pairingBy;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "midpoint_on")
  private LocalDate midpointOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "pairing_mode")
  private PairingMode pairingMode;

  @Column(name = "default_capacity")
  private int defaultCapacity;

  @Column(name = "max_capacity")
  private int maxCapacity;

  @Column(name = "mentors_per_mentee")
  private int mentorsPerMentee;

  @Column(name = "meetings_per_month")
  private int meetingsPerMonth;

  @Column(name = "meeting_minutes")
  private int meetingMinutes;

  private String eligibility;

  @Column(name = "pairing_rules")
  private String pairingRules;

  private boolean approval;

  @Embedded private KeptContact contact;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected Programme() {}

  Programme(SaveProgramme entered, Instant now) {
    status = ProgrammeStatus.DRAFT;
    createdAt = now;
    change(entered);
  }

  /** Takes over what was entered; expects that {@link ProgrammeChecks} found nothing. */
  final void change(SaveProgramme entered) {
    if (status == ProgrammeStatus.ARCHIVED) {
      throw ProgrammeFailure.archived();
    }
    if (status == ProgrammeStatus.PUBLISHED) {
      requireTexts(entered.summary(), entered.rules());
      requireReady(entered.pairingMode());
      requireContact(entered.contact());
    }
    nameEn = entered.name().en();
    nameFr = entered.name().fr();
    summaryEn = entered.summary().en();
    summaryFr = entered.summary().fr();
    rulesEn = entered.rules().en();
    rulesFr = entered.rules().fr();
    timeZone = entered.timeZone();
    take(entered.timeline());
    pairingMode = entered.pairingMode();
    defaultCapacity = entered.limits().defaultCapacity();
    maxCapacity = entered.limits().maxCapacity();
    mentorsPerMentee = entered.limits().mentorsPerMentee();
    meetingsPerMonth = entered.norm().meetingsPerMonth();
    meetingMinutes = entered.norm().meetingMinutes();
    eligibility = Json.write(entered.eligibility());
    pairingRules = entered.pairingRules().isBlank() ? "{}" : entered.pairingRules();
    approval = entered.approval();
    contact = new KeptContact(entered.contact());
  }

  private void take(Timeline days) {
    enrolmentOpensOn = days.enrolmentOpensOn();
    enrolmentClosesOn = days.enrolmentClosesOn();
    pairingBy = days.pairingBy();
    startsOn = days.startsOn();
    midpointOn = days.midpointOn();
    closesOn = days.closesOn();
  }

  /** Shows the draft to the people it is for. */
  void publish(Instant now) {
    if (status != ProgrammeStatus.DRAFT) {
      throw ProgrammeFailure.notDraft();
    }
    requireTexts(new Bilingual(summaryEn, summaryFr), new Bilingual(rulesEn, rulesFr));
    if (!pairingMode.isReady()) {
      throw ProgrammeFailure.modeNotReady(pairingMode);
    }
    if (!contact.asView().isComplete()) {
      throw ProgrammeFailure.contactMissing();
    }
    if (closesOn.isBefore(LocalDate.ofInstant(now, ZoneId.of(timeZone)))) {
      throw ProgrammeFailure.isOver(closesOn);
    }
    status = ProgrammeStatus.PUBLISHED;
  }

  /** Puts it away. */
  void archive() {
    if (status == ProgrammeStatus.ARCHIVED) {
      throw ProgrammeFailure.archived();
    }
    status = ProgrammeStatus.ARCHIVED;
  }

  private static void requireTexts(Bilingual summary, Bilingual rules) {
    if (!summary.isComplete() || !rules.isComplete()) {
      throw ProgrammeFailure.textsMissing();
    }
  }

  /** A mode that cannot be done yet is not entered; one that was published before stays. */
  private void requireReady(PairingMode wanted) {
    if (wanted != pairingMode && !wanted.isReady()) {
      throw ProgrammeFailure.modeNotReady(wanted);
    }
  }

  /** Nobody takes the contact away; one that an older version never asked for may wait. */
  private void requireContact(ProgrammeContact wanted) {
    if (!wanted.isComplete() && !wanted.equals(contact.asView())) {
      throw ProgrammeFailure.contactMissing();
    }
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  Timeline timeline() {
    return new Timeline(
        enrolmentOpensOn, enrolmentClosesOn, pairingBy, startsOn, midpointOn, closesOn);
  }

  ProgrammeView asView() {
    return new ProgrammeView(
        id,
        new Bilingual(nameEn, nameFr),
        new Bilingual(summaryEn, summaryFr),
        new Bilingual(rulesEn, rulesFr),
        status,
        timeZone,
        timeline(),
        pairingMode,
        new Limits(defaultCapacity, maxCapacity, mentorsPerMentee),
        new MeetingNorm(meetingsPerMonth, meetingMinutes),
        Json.read(eligibility, Eligibility.class),
        pairingRules,
        approval,
        contact.asView(),
        createdAt,
        version);
  }

  ProgrammeSummary asSummary(Instant now) {
    Timeline days = timeline();
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of(timeZone));
    boolean published = status == ProgrammeStatus.PUBLISHED;
    return new ProgrammeSummary(
        id,
        new Bilingual(nameEn, nameFr),
        status,
        pairingMode,
        days,
        published ? days.stageOn(today) : null,
        today.isAfter(closesOn));
  }
}
