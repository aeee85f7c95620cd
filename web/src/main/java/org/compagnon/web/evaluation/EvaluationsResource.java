package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.compagnon.evaluation.Answering;
import org.compagnon.evaluation.GivenAnswer;
import org.compagnon.evaluation.QuestionnaireView;
import org.compagnon.evaluation.SheetView;
import org.compagnon.evaluation.SurveyTask;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The caller's own evaluations. Everything that carries the secret of a sheet is a PUT and travels
 * in the body: answers to a POST may be kept for repetition, and addresses end up in logs.
 */
@Path("evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EvaluationsResource {
  @Inject private Answering answering;

  /**
   * What opens a sheet.
   *
   * @param secret from the first opening; null to begin
   */
  public record Key(String secret) {}

  /**
   * An answer with what opens the sheet; with neither choice nor words it is taken back.
   *
   * @param choice 1 to 5 for agreement (0: does not apply), 0 to 10 for a recommendation
   * @param words for a question in words
   */
  public record KeyedAnswer(String secret, Integer choice, String words) {}

  /**
   * The sheet as far as it is filled in.
   *
   * @param secret to be sent with every further call; it opens the sheet, and the server does not
   *     keep it; null where the sheet bears a name
   */
  public record Sheet(
      String secret, SurveyTask task, QuestionnaireView questionnaire, List<GivenAnswer> answers) {
    static Sheet of(SheetView view) {
      return new Sheet(
          view.secret(), view.task(), view.questionnaire(), List.copyOf(view.answers().values()));
    }
  }

  /** The open surveys that ask the caller. */
  @GET
  @Operation(summary = "The open surveys that ask the caller, the one that ends first on top")
  public List<SurveyTask> mine() {
    return answering.mine();
  }

  /** Opens the caller's sheet. */
  @PUT
  @Path("{invitation}/sheet")
  @Operation(
      summary = "Opens the caller's sheet, or begins a new one",
      description = "In an anonymous survey only the secret leads back to a sheet and opens it.")
  public Sheet open(@PathParam("invitation") long invitation, @NotNull Key key) {
    return Sheet.of(answering.open(invitation, key.secret()));
  }

  /** Saves one answer. */
  @PUT
  @Path("{invitation}/answers/{item}")
  @Operation(summary = "Saves one answer in place of the former one")
  public void save(
      @PathParam("invitation") long invitation,
      @PathParam("item") long item,
      @NotNull KeyedAnswer answer) {
    answering.save(
        invitation, answer.secret(), new GivenAnswer(item, answer.choice(), answer.words()));
  }

  /** Hands the sheet in. */
  @PUT
  @Path("{invitation}/submission")
  @Operation(summary = "Hands the sheet in; afterwards nobody can open or change it")
  public void submit(@PathParam("invitation") long invitation, @NotNull Key key) {
    answering.submit(invitation, key.secret());
  }
}
