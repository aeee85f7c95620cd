package org.compagnon.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.enrolment.Profile;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** One person's part in a programme, and what an administrator can do about it. */
@Named
@RequestScoped
public class EnrolmentPage {
  @Inject private Enrolments enrolments;
  @Inject private Programmes programmes;
  @Inject private ProfileQuestions questions;
  @Inject private FitWords fitWords;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;
  @Inject private Address address;

  private long id;
  private Integer version;
  private LocalDate until;
  private String reason;
  private String withdrawReason;
  private EnrolmentView enrolment;
  private ProgrammeView programme;

  /** One answer of the profile: message key of the question, and the person's words. */
  public record Answer(String label, String words) {
    /** Null words become empty. */
    public Answer {
      words = words == null ? "" : words;
    }

    /** For expressions. */
    public String getLabel() {
      return label;
    }

    /** For expressions. */
    public String getWords() {
      return words;
    }
  }

  /** Reads the enrolment, also for a form that comes back with a mistake. */
  @PostConstruct
  void read() {
    id = address.number("id");
    enrolment = enrolments.get(id);
    programme = programmes.get(enrolment.programmeId());
    version = enrolment.version();
  }

  /** Reads it before anything is shown, so that what is missing is a page that says so. */
  public void load() {
    Objects.requireNonNull(enrolment);
  }

  /** Pauses the person's part. */
  public String pause() {
    enrolments.pause(id, version, until, reason);
    messages.mailed("enrolment.message.paused");
    return here();
  }

  /** Ends the person's pause. */
  public String comeBack() {
    enrolments.comeBack(id, version, reason);
    messages.info("enrolment.message.back");
    return here();
  }

  /** Ends the person's part. */
  public String withdraw() {
    enrolments.withdraw(id, version, withdrawReason);
    messages.mailed("enrolment.message.withdrawn");
    return here();
  }

  private String here() {
    return "/admin/enrolment?faces-redirect=true&id=" + id;
  }

  /** What the person said, in the order of the questions; what was not said is left out. */
  public List<Answer> getAnswers() {
    Profile said = enrolment.profile();
    return List.of(
            new Answer("goal", said.goal()),
            new Answer("strengths", said.strengths()),
            new Answer("growth", said.growth()),
            new Answer("whyMentor", said.whyMentor()),
            new Answer("hopedMentor", said.hopedMentor()),
            new Answer("experience", said.experience()),
            new Answer("commitment", said.commitment()),
            new Answer("availability", said.availability()),
            new Answer("focusArea", said.focusArea()),
            new Answer("industry", said.industry()),
            new Answer("values", said.values()),
            new Answer("style", style(said)),
            new Answer("times", fitWords.times(said.fit())),
            new Answer("talking", fitWords.style(said.fit())))
        .stream()
        .filter(answer -> !answer.words().isEmpty())
        .toList();
  }

  private String style(Profile said) {
    return said.communicationStyle() == null
        ? ""
        : messages.text("enrolment.CommunicationStyle." + said.communicationStyle());
  }

  /** The answers to the programme's own questions, as they were asked. */
  public List<Answer> getOwn() {
    return fitWords.answers(questions.ofProgramme(programme.id()), enrolment.profile().fit());
  }

  /** A skill's name in the page's language. */
  public String name(EnrolmentView.WeightedSkill skill) {
    return skill.skill().name(language.current());
  }

  public boolean isMentor() {
    return enrolment.role() == EnrolmentRole.MENTOR;
  }

  public boolean isPausing() {
    return enrolment.status() == EnrolmentStatus.PAUSED;
  }

  public boolean isTakingPart() {
    return enrolment.status() != EnrolmentStatus.WITHDRAWN;
  }

  /** Which day it was in the programme; null for null. */
  public LocalDate day(Instant moment) {
    return moment == null ? null : programme.dayAt(moment);
  }

  /** The programme's name in the page's language. */
  public String getProgrammeName() {
    return programme.name().in(language.current());
  }

  public EnrolmentView getEnrolment() {
    return enrolment;
  }

  public ProgrammeView getProgramme() {
    return programme;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }
}
