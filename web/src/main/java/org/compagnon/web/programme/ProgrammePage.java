package org.compagnon.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.enrolment.ScarceSkill;
import org.compagnon.programme.Bilingual;
import org.compagnon.programme.CopyProgramme;
import org.compagnon.programme.ProgrammeOverview;
import org.compagnon.programme.ProgrammeOverview.StageView;
import org.compagnon.programme.ProgrammeOverview.ToDecide;
import org.compagnon.programme.ProgrammeOverviews;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.programme.Stage;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Formats;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.compagnon.web.layout.PageIndex;
import org.compagnon.web.layout.Step;

/** One programme: where it stands, and what to do next. */
@Named
@RequestScoped
public class ProgrammePage {
  private static final String ADDRESS = "/admin/programme?faces-redirect=true&id=";
  private static final int SCARCE_SHOWN = 5;

  @Inject private Programmes programmes;
  @Inject private ProgrammeOverviews overviews;
  @Inject private Enrolments enrolments;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;
  @Inject private PageIndex pages;
  @Inject private Address address;

  private long id;
  private Integer version;
  private boolean announce;
  private ProgrammeOverview overview;
  private List<ScarceSkill> scarce;
  private String copyEn;
  private String copyFr;
  private LocalDate copyStartsOn;

  /** Reads how it stands, also for a form that comes back with a mistake. */
  @PostConstruct
  void read() {
    id = address.number("id");
    overview = overviews.of(id);
    scarce = enrolments.scarceSkills(id, SCARCE_SHOWN);
    version = about().version();
  }

  /** Reads it before anything is shown, so that what is missing is a page that says so. */
  public void load() {
    Objects.requireNonNull(overview);
  }

  /** Shows the draft to the people it is for. */
  public String publish() {
    programmes.publish(id, version, announce);
    messages.info("programme.message.published");
    if (announce) {
      messages.mailed("programme.message.announced");
    }
    return ADDRESS + id;
  }

  /** Tells everybody it is for. */
  public String announceNow() {
    programmes.announce(id);
    messages.mailed("programme.message.announced");
    return ADDRESS + id;
  }

  /** Whether it can be announced: it is published and enrolment is not over. */
  public boolean isAnnounceable() {
    return about().status() == ProgrammeStatus.PUBLISHED
        && !about().timeline().enrolmentClosesOn().isBefore(overview.today());
  }

  /** Whether publishing also announces it. */
  public boolean isAnnounce() {
    return announce;
  }

  public void setAnnounce(boolean announce) {
    this.announce = announce;
  }

  /** Puts it away. */
  public String archive() {
    programmes.archive(id, version);
    messages.info("programme.message.archived");
    return ADDRESS + id;
  }

  /** Writes a new draft like it. */
  public String copy() {
    ProgrammeView copy =
        programmes.copy(id, new CopyProgramme(new Bilingual(copyEn, copyFr), copyStartsOn));
    messages.info("programme.message.copied");
    return ADDRESS + copy.id();
  }

  /** The time line, in words. */
  public List<Step> getSteps() {
    return overview.line().stream().map(this::step).toList();
  }

  private Step step(StageView stage) {
    return new Step(
        messages.text("programme.Stage." + stage.stage()),
        messages.text(when(stage), Formats.date(day(stage))),
        Step.State.valueOf(stage.state().name()));
  }

  private static String when(StageView stage) {
    String part =
        switch (stage.stage()) {
          case ENROLMENT -> "enrolment." + stage.state();
          case PAIRING -> "pairing";
          default -> "day";
        };
    return "programme.when." + part;
  }

  private LocalDate day(StageView stage) {
    boolean opens = stage.stage() == Stage.ENROLMENT && stage.state() == Stage.State.COMING;
    return opens ? about().timeline().enrolmentOpensOn() : stage.on();
  }

  /** What waits for a decision, in words. */
  public String say(ToDecide decision) {
    return messages.text(decision.key(), decision.count());
  }

  /** Whether a page of another room exists in this build. */
  public boolean hasPage(String path) {
    return pages.exists(path);
  }

  /** The stage of today: a key of the page's main action. */
  public String getStage() {
    if (about().status() != ProgrammeStatus.PUBLISHED) {
      return about().status().name();
    }
    Stage stage = about().timeline().stageOn(overview.today());
    return stage == null ? "OUTSIDE" : stage.name();
  }

  public boolean isArchived() {
    return about().status() == ProgrammeStatus.ARCHIVED;
  }

  /** The programme's name in the page's language. */
  public String getName() {
    return about().name().in(spoken());
  }

  public String getSummary() {
    return about().summary().in(spoken());
  }

  /** When the contact can be reached, in the page's language. */
  public String getContactHours() {
    return about().contact().hours().in(spoken());
  }

  public String getRules() {
    return about().rules().in(spoken());
  }

  /** A skill's name in the page's language. */
  public String name(ScarceSkill one) {
    return one.skill().name(spoken());
  }

  private Language spoken() {
    return language.current();
  }

  private ProgrammeView about() {
    return overview.programme();
  }

  public ProgrammeView getProgramme() {
    return about();
  }

  public ProgrammeOverview getOverview() {
    return overview;
  }

  public List<ScarceSkill> getScarce() {
    return scarce;
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

  public String getCopyEn() {
    return copyEn;
  }

  public void setCopyEn(String copyEn) {
    this.copyEn = copyEn;
  }

  public String getCopyFr() {
    return copyFr;
  }

  public void setCopyFr(String copyFr) {
    this.copyFr = copyFr;
  }

  public LocalDate getCopyStartsOn() {
    return copyStartsOn;
  }

  public void setCopyStartsOn(LocalDate copyStartsOn) {
    this.copyStartsOn = copyStartsOn;
  }
}
