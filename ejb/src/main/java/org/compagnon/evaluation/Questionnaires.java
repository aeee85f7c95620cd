package org.compagnon.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.security.Role;

/** The published questionnaires. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Questionnaires {
  @Inject private QuestionnaireRepository questionnaires;

  /** All editions, newest first within a questionnaire. There are few: not paged. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<QuestionnaireSummary> list() {
    return questionnaires.all().stream().map(Questionnaire::asSummary).toList();
  }

  /**
   * One edition with its items.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public QuestionnaireView get(long id) {
    return questionnaires.byId(id).asView();
  }
}
