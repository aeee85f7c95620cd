package org.compagnon.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody's part in a programme: enrols, perhaps pauses, is paired, perhaps withdraws and comes
 * back. One row a person, programme and role, for ever.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_seq")
  @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
  private Long id;

  @Column(name = "programme_id")
  private long programmeId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private EnrolmentRole role;

  @Enumerated(EnumType.STRING)
  private EnrolmentStatus status;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "paired_at")
  private Instant pairedAt;

  @Embedded private Pause pause = new Pause();

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  private int capacity;

  @Column(name = "hours_per_month")
  private Integer hoursPerMonth;

  private String commitment;
  private String goal;
  private String strengths;
  private String growth;

  @Column(name = "why_mentor")
  private String whyMentor;

  @Column(name = "hoped_mentor")
  private String hopedMentor;

  private String experience;

  @Column(name = "focus_area")
  private String focusArea;

  @Embedded private EnrolmentFit fit = new EnrolmentFit();

  @ElementCollection
  @CollectionTable(name = "enrolment_skill", joinColumns = @JoinColumn(name = "enrolment_id"))
  @MapKeyColumn(name = "skill_id")
  @Column(name = "weight")
  private Map<Long, Integer> skills = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "enrolment_interest", joinColumns = @JoinColumn(name = "enrolment_id"))
  @MapKeyColumn(name = "interest_key")
  @Column(name = "interest")
  private Map<String, String> interests = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "enrolment_answer", joinColumns = @JoinColumn(name = "enrolment_id"))
  @MapKeyColumn(name = "code")
  @Column(name = "answer")
  private Map<String, String> answers = new HashMap<>();

  @Version private int version;

  protected Enrolment() {}

  Enrolment(long programmeId, long personId, EnrolmentRole role, Profile profile, Instant since) {
    this.programmeId = programmeId;
    this.personId = personId;
    this.role = role;
    begin(since);
    change(profile);
  }

  /** Takes part from the beginning (again). */
  final void begin(Instant since) {
    status = EnrolmentStatus.ACTIVE;
    enrolledAt = since;
    waitingSince = since;
    pause = new Pause();
    withdrawnAt = null;
    pairedAt = null;
  }

  /** Takes over a profile that {@link ProfileChecks} has passed. */
  final void change(Profile said) {
    capacity = role == EnrolmentRole.MENTOR && said.capacity() != null ? said.capacity() : 0;
    hoursPerMonth = said.hoursPerMonth();
    commitment = said.commitment();
    goal = said.goal();
    strengths = said.strengths();
    growth = said.growth();
    whyMentor = said.whyMentor();
    hopedMentor = said.hopedMentor();
    experience = said.experience();
    focusArea = said.focusArea();
    fit = EnrolmentFit.of(fit);
    fit.change(said);
    Map<Long, Integer> wanted = new HashMap<>();
    said.skills().forEach(skill -> wanted.put(skill.skillId(), skill.weight()));
    skills = kept(skills, wanted);
    interests = kept(interests, said.interestsByKey());
    answers = kept(answers, said.fit().answers());
  }

  /** What is known where nothing is different, so that nothing is written. */
  private static <K, V> Map<K, V> kept(Map<K, V> known, Map<K, V> said) {
    return said.equals(known) ? known : new HashMap<>(said);
  }

  void withdraw(Instant now) {
    requirePart();
    status = EnrolmentStatus.WITHDRAWN;
    withdrawnAt = now;
    pause = new Pause();
    pairedAt = null;
  }

  /** Begins a pause, or moves its end. */
  void pause(LocalDate until, Instant now) {
    requirePart();
    status = EnrolmentStatus.PAUSED;
    pause = Pause.of(pause).until(until, now);
  }

  /** Ends a pause, which is no waiting: who has no mentor waits from as much later on (EN3). */
  void comeBack(Instant now) {
    if (status != EnrolmentStatus.PAUSED) {
      throw EnrolmentFailure.notPaused();
    }
    status = EnrolmentStatus.ACTIVE;
    waitingSince =
        pairedAt == null ? Pause.of(pause).waitingSince(waitingSince, now) : waitingSince;
    pause = new Pause();
  }

  void requirePart() {
    if (status == EnrolmentStatus.WITHDRAWN) {
      throw EnrolmentFailure.withdrawnAlready();
    }
  }

  /** The status on a day: a pause is over on the day it names, and when the programme closed. */
  EnrolmentStatus statusOn(LocalDate today) {
    boolean over = status == EnrolmentStatus.PAUSED && !pause.until().isAfter(today);
    return over ? EnrolmentStatus.ACTIVE : status;
  }

  Profile profile() {
    EnrolmentFit known = EnrolmentFit.of(fit);
    List<SkillWish> wishes =
        skills.entrySet().stream().map(e -> new SkillWish(e.getKey(), e.getValue())).toList();
    return new Profile(
        role == EnrolmentRole.MENTOR ? capacity : null,
        hoursPerMonth,
        commitment,
        goal,
        strengths,
        growth,
        whyMentor,
        hopedMentor,
        experience,
        focusArea,
        known.industry(),
        known.values(),
        known.communicationStyle(),
        known.availability(),
        wishes,
        List.copyOf(interests.values()),
        known.fit(answers));
  }

  boolean partnerReadsFit() {
    return EnrolmentFit.of(fit).partnerReads();
  }

  Times times() {
    return new Times(enrolledAt, waitingSince, pairedAt, Pause.of(pause).until(), withdrawnAt);
  }

  long id() {
    return id;
  }

  long programmeId() {
    return programmeId;
  }

  long personId() {
    return personId;
  }

  EnrolmentRole role() {
    return role;
  }

  EnrolmentStatus status() {
    return status;
  }

  int capacity() {
    return capacity;
  }

  int version() {
    return version;
  }
}
