package org.compagnon.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.evaluation.Audience;
import org.compagnon.evaluation.LaunchWave;
import org.compagnon.evaluation.QuestionnaireSummary;
import org.compagnon.evaluation.QuestionnaireView;
import org.compagnon.evaluation.Questionnaires;
import org.compagnon.evaluation.SurveyMode;
import org.compagnon.evaluation.SurveyWaves;
import org.compagnon.evaluation.WaveView;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.compagnon.web.layout.Seen;

/** Launching a survey: first what is asked of whom, then a look at it, then the launch. */
@Named
@ViewScoped
public class LaunchPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int WEEKS = 3;

  @Inject private SurveyWaves waves;
  @Inject private Questionnaires questionnaires;
  @Inject private LanguageChoice language;
  @Inject private Messages messages;
  @Inject private Seen seen;
  @Inject private Address address;
  @Inject private Clock clock;

  private List<Audience> audiences = List.of();
  private List<QuestionnaireSummary> editions = List.of();
  private QuestionnaireView asked;
  private Long programmeId;
  private Long questionnaireId;
  private String name;
  private SurveyMode mode = SurveyMode.ANONYMOUS;
  private LocalDate closesOn;
  private boolean looking;

  /** Reads what can be asked of whom. */
  public void load() {
    audiences = waves.audiences();
    editions = questionnaires.list();
    closesOn = LocalDate.now(clock).plusWeeks(WEEKS);
    if (!editions.isEmpty()) {
      questionnaireId = editions.get(0).id();
      name = editions.get(0).title(language.current());
    }
  }

  /** Shows what will happen. */
  public void look() {
    asked = questionnaires.get(questionnaireId);
    looking = true;
  }

  /** Goes back to the form. */
  public void change() {
    looking = false;
  }

  /** Launches it. */
  public void launch() throws IOException {
    if (!seen.isStill(getMark())) {
      return;
    }
    WaveView wave =
        waves.launch(new LaunchWave(programmeId, questionnaireId, name, mode, closesOn));
    messages.mailed("survey.message.launched", wave.invited());
    address.go("/admin/survey?id=" + wave.id());
  }

  /** Whom the chosen programme would ask; null where none is chosen. */
  public Audience getAudience() {
    return audiences.stream()
        .filter(one -> programmeId != null && one.programmeId() == programmeId)
        .findFirst()
        .orElse(null);
  }

  public List<Audience> getAudiences() {
    return audiences;
  }

  public List<QuestionnaireSummary> getEditions() {
    return editions;
  }

  public QuestionnaireView getAsked() {
    return asked;
  }

  /** What stands in the form for the survey that was looked at. */
  public String getMark() {
    return Seen.mark(programmeId, questionnaireId, name, mode, closesOn);
  }

  public boolean isAnonymous() {
    return mode == SurveyMode.ANONYMOUS;
  }

  /** Whether a part of the key to sheets that wait lies outside the database. */
  public boolean isSealedApart() {
    return waves.isSealedApart();
  }

  public boolean isLooking() {
    return looking;
  }

  public Long getProgrammeId() {
    return programmeId;
  }

  public void setProgrammeId(Long programmeId) {
    this.programmeId = programmeId;
  }

  public Long getQuestionnaireId() {
    return questionnaireId;
  }

  public void setQuestionnaireId(Long questionnaireId) {
    this.questionnaireId = questionnaireId;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public SurveyMode getMode() {
    return mode;
  }

  public void setMode(SurveyMode mode) {
    this.mode = mode;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(LocalDate closesOn) {
    this.closesOn = closesOn;
  }
}
