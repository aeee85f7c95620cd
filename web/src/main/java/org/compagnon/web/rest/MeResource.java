package org.compagnon.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who the caller is. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {
  @Inject private CurrentCaller current;

  /**
   * The caller.
   *
   * @param accountId the account
   * @param login what they sign in with
   * @param name their name
   * @param personId the person in the directory, or null
   * @param roles their roles, in alphabetical order
   * @param language en or fr
   */
  public record Me(
      long accountId,
      String login,
      String name,
      Long personId,
      List<String> roles,
      String language) {}

  /** Who the token or session belongs to. */
  @GET
  @Operation(summary = "Who the token or session belongs to")
  public Me me() {
    Caller caller = current.get();
    return new Me(
        caller.accountId(),
        caller.login(),
        caller.displayName(),
        caller.personId(),
        caller.roles().stream().sorted().toList(),
        caller.language().code());
  }
}
