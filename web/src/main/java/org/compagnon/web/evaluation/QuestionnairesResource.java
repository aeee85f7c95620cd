package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.compagnon.evaluation.QuestionnaireSummary;
import org.compagnon.evaluation.QuestionnaireView;
import org.compagnon.evaluation.Questionnaires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The published questionnaires. */
@Path("questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class QuestionnairesResource {
  @Inject private Questionnaires questionnaires;

  /** All editions. */
  @GET
  @Operation(summary = "All published editions, newest first within a questionnaire")
  public List<QuestionnaireSummary> list() {
    return questionnaires.list();
  }

  /** One edition with its items. */
  @GET
  @Path("{id}")
  @Operation(summary = "One edition with its items in both languages")
  public QuestionnaireView get(@PathParam("id") long id) {
    return questionnaires.get(id);
  }
}
