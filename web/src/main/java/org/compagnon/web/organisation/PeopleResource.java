package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PeopleAdministration;
import org.compagnon.organisation.PersonFilter;
import org.compagnon.organisation.PersonStatus;
import org.compagnon.organisation.PersonSummary;
import org.compagnon.organisation.PersonView;
import org.compagnon.organisation.SavePerson;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The directory. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PeopleResource {
  @Inject private People people;
  @Inject private PeopleAdministration administration;
  @Context private UriInfo uri;

  /**
   * A changed person.
   *
   * @param version the version that was read
   * @param person everything that is known now
   */
  public record Change(int version, @NotNull SavePerson person) {}

  /**
   * Somebody has left.
   *
   * @param version the version that was read
   * @param leftOn the last day; left out: today
   */
  public record Leaving(int version, LocalDate leftOn) {}

  /** People, by name. */
  @GET
  @Operation(summary = "People, by name; query looks in name, mail address and employee number")
  public Page<PersonSummary> search(
      @QueryParam("query") String query,
      @QueryParam("unit") String unit,
      @QueryParam("country") String country,
      @QueryParam("level") Integer level,
      @QueryParam("status") PersonStatus status,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    PersonFilter filter = new PersonFilter(query, unit, country, level, status);
    return people.search(filter, new PageRequest(page, size));
  }

  /** One person. */
  @GET
  @Path("{id}")
  @Operation(summary = "One person")
  public PersonView get(@PathParam("id") long id) {
    return people.get(id);
  }

  /** Adds a person. */
  @POST
  @Operation(summary = "Adds a person")
  public Response create(@NotNull SavePerson person) {
    long id = administration.create(person);
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(id)).build())
        .entity(people.get(id))
        .build();
  }

  /** Changes a person. */
  @PUT
  @Path("{id}")
  @Operation(summary = "Changes a person")
  public PersonView update(@PathParam("id") long id, @NotNull Change change) {
    administration.update(id, change.version(), change.person());
    return people.get(id);
  }

  /** Marks a person as having left. */
  @POST
  @Path("{id}/leave")
  @Operation(summary = "Marks a person as having left; the account is disabled")
  public PersonView leave(@PathParam("id") long id, @NotNull Leaving leaving) {
    administration.markLeft(id, leaving.version(), leaving.leftOn());
    return people.get(id);
  }

  /** Takes back that a person has left. */
  @POST
  @Path("{id}/return")
  @Operation(summary = "Takes back that a person has left")
  public PersonView comeBack(@PathParam("id") long id, @NotNull Leaving returning) {
    administration.markReturned(id, returning.version());
    return people.get(id);
  }
}
