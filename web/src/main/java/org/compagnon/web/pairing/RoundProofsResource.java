package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.compagnon.pairing.RoundFileKind;
import org.compagnon.pairing.RoundFileView;
import org.compagnon.pairing.RoundProofs;
import org.compagnon.pairing.RoundReplayView;
import org.compagnon.pairing.RoundReplays;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.reporting.Downloads;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What proves a round: its files, its parameters, and computing it again. */
@Path("pairing-rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RoundProofsResource {
  @Inject private RoundProofs proofs;
  @Inject private RoundReplays replays;
  @Context private UriInfo uri;

  /** The files with their fingerprints. */
  @GET
  @Path("files")
  @Operation(
      summary = "The instance, result and certificate of a round: size and SHA-256 of each",
      description =
          "complete: whether the instance holds every eligible pair. Where it does not (more than"
              + " 20 million possible pairs) it holds those that matter; the computation tried its"
              + " prices on all others.")
  public List<RoundFileView> files(@PathParam("id") long id) {
    return proofs.files(id);
  }

  /** One file, whole. */
  @GET
  @Path("{file: instance|result|certificate}")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      summary = "The instance, result or certificate of a round as text",
      description =
          "The format is described in docs/pairing/certificate.md. People are numbers there, not"
              + " names. The headers Repr-Digest and Compagnon-SHA-256 carry the SHA-256; the"
              + " download is written to the audit trail.")
  public Response file(@PathParam("id") long id, @PathParam("file") String name) {
    RoundFileKind kind = RoundFileKind.valueOf(name.toUpperCase(Locale.ROOT));
    RoundFileView file = proofs.file(id, kind);
    return Downloads.answer(
            file.fileName(id),
            MediaType.TEXT_PLAIN_TYPE.withCharset("US-ASCII").toString(),
            file.sha256(),
            out -> proofs.download(id, kind, out))
        .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
        .build();
  }

  /** Rules and weights. */
  @GET
  @Path("parameters")
  @Operation(summary = "The rules and weights that the round was computed with, as a file of JSON")
  public Response parameters(@PathParam("id") long id) {
    return Response.ok(proofs.parameters(id), MediaType.APPLICATION_JSON_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"round-%d-parameters.json\"".formatted(id))
        .build();
  }

  /** Computes the round again. */
  @POST
  @Path("replays")
  @Operation(
      summary = "Computes the round again in the background and compares the files byte by byte",
      description = "Also has the stored files checked. The round itself stays as it is.")
  public Response computeAgain(@PathParam("id") long id) {
    RoundReplayView replay = replays.start(id);
    return Response.accepted(replay)
        .location(
            uri.getBaseUriBuilder()
                .path("pairing-rounds/" + id + "/replays/" + replay.id())
                .build())
        .build();
  }

  /** The times that it was computed again. */
  @GET
  @Path("replays")
  @Operation(summary = "The times that the round was computed again, the latest first")
  public Page<RoundReplayView> replays(
      @PathParam("id") long id,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return replays.page(id, new PageRequest(page, size));
  }

  /** One of them. */
  @GET
  @Path("replays/{replay}")
  @Operation(summary = "How far computing again is, or what it showed about each file")
  public RoundReplayView replay(@PathParam("id") long id, @PathParam("replay") long replay) {
    return ofRound(id, replay);
  }

  /** Stops it. */
  @POST
  @Path("replays/{replay}/cancel")
  @Operation(summary = "Stops computing again")
  public RoundReplayView cancel(@PathParam("id") long id, @PathParam("replay") long replay) {
    return replays.cancel(ofRound(id, replay).id());
  }

  private RoundReplayView ofRound(long id, long replay) {
    RoundReplayView view = replays.get(replay);
    if (view.roundId() != id) {
      throw new NotFound("roundReplay", replay);
    }
    return view;
  }
}
