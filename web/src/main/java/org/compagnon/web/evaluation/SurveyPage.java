package org.compagnon.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.compagnon.evaluation.ItemKind;
import org.compagnon.evaluation.ItemResult;
import org.compagnon.evaluation.OptionCount;
import org.compagnon.evaluation.SurveyMode;
import org.compagnon.evaluation.SurveyResults;
import org.compagnon.evaluation.SurveyWaves;
import org.compagnon.evaluation.WaveResults;
import org.compagnon.evaluation.WaveView;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** One survey: how it goes, what came out of it, and what may still be done with it. */
@Named
@ViewScoped
public class SurveyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SurveyWaves waves;
  @Inject private SurveyResults surveyResults;
  @Inject private Choices choices;
  @Inject private Messages messages;
  @Inject private Address address;

  private long id;
  private WaveResults results;
  private LocalDate closesOn;

  /** Reads the survey with its results. */
  public void load() {
    results = surveyResults.of(id);
    closesOn = results.wave().closesOn();
  }

  /** Shows the answers that have come since the last look, if there are enough. */
  public void takeSnapshot() throws IOException {
    surveyResults.takeSnapshot(id);
    messages.info("survey.message.snapshot");
    again();
  }

  /** Gives everybody more time. */
  public void extend() throws IOException {
    waves.extend(id, getWave().version(), closesOn);
    messages.info("survey.message.extended");
    again();
  }

  /** Ends it for good. */
  public void close() throws IOException {
    waves.close(id, getWave().version());
    messages.info("survey.message.closed");
    again();
  }

  /** Shows it anew; this page keeps the version it showed, should its form come once more. */
  private void again() throws IOException {
    address.go("/admin/survey?id=" + id);
  }

  /** What an answer is called. */
  public String say(ItemResult result, OptionCount option) {
    return result.item().kind() == ItemKind.LIKERT
        ? choices.agreement(option.value())
        : String.valueOf(option.value());
  }

  /** Whether the item is answered in words. */
  public boolean isInWords(ItemResult result) {
    return result.item().kind() == ItemKind.TEXT;
  }

  /** Whether nobody can link the answers. */
  public boolean isAnonymous() {
    return getWave().mode() == SurveyMode.ANONYMOUS;
  }

  public WaveView getWave() {
    return results.wave();
  }

  public WaveResults getResults() {
    return results;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(LocalDate closesOn) {
    this.closesOn = closesOn;
  }
}
