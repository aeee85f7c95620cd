package org.compagnon.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.compagnon.job.JobView;
import org.compagnon.job.Jobs;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Background work. */
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class JobsResource {
  @Inject private Jobs jobs;

  /** Jobs, newest first. */
  @GET
  @Operation(summary = "Jobs, newest first: the caller's own; all for system administrators")
  public Page<JobView> page(
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("25") int size) {
    return jobs.page(new PageRequest(page, size));
  }

  /** One job with its progress. */
  @GET
  @Path("{id}")
  @Operation(summary = "One job with its progress")
  public JobView get(@PathParam("id") long id) {
    return jobs.get(id);
  }

  /** Asks a job to stop. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "Asks a job to stop; what it did so far is undone")
  public void cancel(@PathParam("id") long id) {
    jobs.cancel(id);
  }
}
