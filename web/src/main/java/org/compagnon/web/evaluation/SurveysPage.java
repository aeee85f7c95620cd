package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.evaluation.SurveyMode;
import org.compagnon.evaluation.SurveyWaves;
import org.compagnon.evaluation.WaveView;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The surveys of all programmes, newest first. */
@Named
@RequestScoped
public class SurveysPage {
  private static final int ROWS = 25;

  @Inject private SurveyWaves waves;

  private int page;
  private Page<WaveView> found;

  /** Reads the page of the list. */
  public void load() {
    found = waves.page(new PageRequest(page, ROWS));
  }

  /** Whether nobody can link the answers. */
  public boolean isAnonymous(WaveView wave) {
    return wave.mode() == SurveyMode.ANONYMOUS;
  }

  public Page<WaveView> getFound() {
    return found;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
