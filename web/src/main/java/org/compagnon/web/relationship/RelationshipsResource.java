package org.compagnon.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.compagnon.relationship.EndPair;
import org.compagnon.relationship.EndReason;
import org.compagnon.relationship.LineDecisions;
import org.compagnon.relationship.LinePair;
import org.compagnon.relationship.MyPairView;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.relationship.RelationshipCounts;
import org.compagnon.relationship.RelationshipFilter;
import org.compagnon.relationship.RelationshipRow;
import org.compagnon.relationship.Relationships;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pairs: all of them for administrators and auditors, one's own for participants. */
@Path("relationships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RelationshipsResource {
  @Inject private Relationships relationships;
  @Inject private MyRelationships mine;
  @Inject private LineDecisions decisions;

  /**
   * Ends one's own pair.
   *
   * @param version the pair's version that was seen
   * @param reason one of the offered reasons
   * @param thanks words for the partner; may be left out
   * @param waitAgain for a mentee: whether to wait for another mentor
   */
  public record End(int version, EndReason reason, String thanks, boolean waitAgain) {}

  /**
   * Records that a pair has faded.
   *
   * @param version the pair's version that was seen
   * @param menteeWaitsAgain whether the mentee waits for another mentor
   */
  public record RecordEnding(int version, boolean menteeWaitsAgain) {}

  /**
   * Asks how it is going.
   *
   * @param version the pair's version that was seen
   */
  public record Nudge(int version) {}

  /** Pairs that fit. */
  @GET
  @Operation(
      summary = "Pairs by programme and state, for administrators and auditors",
      description =
          "state: PLANNED, ACTIVE, QUIET (no meeting for quietDays, or for one and a half intervals"
              + " of the programme's norm), ENDED, COMPLETED. Nothing that was said is in it.")
  public Page<RelationshipRow> page(
      @QueryParam("programme") Long programme,
      @QueryParam("state") RelationshipFilter.State state,
      @QueryParam("quietDays") Integer quietDays,
      @QueryParam("query") String query,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return relationships.page(
        new RelationshipFilter(programme, state, quietDays, query), new PageRequest(page, size));
  }

  /** How many pairs there are by state. */
  @GET
  @Path("counts")
  @Operation(summary = "How many pairs there are by state, in a programme or in all")
  public RelationshipCounts counts(@QueryParam("programme") Long programme) {
    return relationships.counts(programme);
  }

  /**
   * Lets a pair in one reporting line go on.
   *
   * @param version the finding's version that was seen
   * @param reason for other administrators and the trail, at most 500 characters
   */
  public record KeepInLine(int version, String reason) {}

  /**
   * Ends a pair in one reporting line.
   *
   * @param version the finding's version that was seen
   * @param menteeWaitsAgain whether the mentee waits for another mentor
   */
  public record EndInLine(int version, boolean menteeWaitsAgain) {}

  /** Pairs that have become boss and report. */
  @GET
  @Path("in-line")
  @Operation(
      summary = "Pairs that a change of managers has made boss and report, waiting for a decision",
      description = "For administrators and auditors; the version belongs to the finding.")
  public Page<LinePair> inLine(
      @QueryParam("programme") Long programme,
      @QueryParam("page") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    return decisions.page(programme, new PageRequest(page, size));
  }

  /** Lets such a pair go on. */
  @POST
  @Path("{id}/keep-in-line")
  @Operation(summary = "Lets a pair in one reporting line go on, with a reason; both are told")
  public RelationshipRow keepInLine(@PathParam("id") long id, @NotNull KeepInLine wanted) {
    decisions.keep(id, wanted.version(), wanted.reason());
    return relationships.get(id);
  }

  /** Ends such a pair. */
  @POST
  @Path("{id}/end-in-line")
  @Operation(summary = "Ends a pair in one reporting line; both are told kindly")
  public RelationshipRow endInLine(@PathParam("id") long id, @NotNull EndInLine wanted) {
    decisions.end(id, wanted.version(), wanted.menteeWaitsAgain());
    return relationships.get(id);
  }

  /** The caller's own pairs. */
  @GET
  @Path("mine")
  @Operation(summary = "One's own pairs with partner, reasons and norm, for participants")
  public List<MyPairView> mine() {
    return mine.mine();
  }

  /** One of the caller's own pairs. */
  @GET
  @Path("mine/{id}")
  @Operation(summary = "One of one's own pairs, for participants")
  public MyPairView mine(@PathParam("id") long id) {
    return mine.get(id);
  }

  /** One pair. */
  @GET
  @Path("{id}")
  @Operation(summary = "One pair, for administrators and auditors")
  public RelationshipRow get(@PathParam("id") long id) {
    return relationships.get(id);
  }

  /** What one may choose from when one ends a pair. */
  @GET
  @Path("end-reasons")
  @Operation(summary = "The neutral reasons that may be given for an ending")
  public List<EndReason> reasons() {
    return EndReason.offered();
  }

  /** Ends one's own pair, without fault. */
  @POST
  @Path("{id}/end")
  @Operation(summary = "Ends one's own pair, at once and without fault")
  public MyPairView end(@PathParam("id") long id, @NotNull End end) {
    return mine.end(new EndPair(id, end.version(), end.reason(), end.thanks(), end.waitAgain()));
  }

  /**
   * A mentee's wish for another mentor.
   *
   * @param enrolmentId the caller's part as a mentee
   */
  public record WaitAgain(long enrolmentId) {}

  /** Waits for another mentor. */
  @POST
  @Path("wait-again")
  @Operation(summary = "Lets a mentee whose pair has ended wait for another mentor from now on")
  public void waitAgain(@NotNull WaitAgain wish) {
    mine.waitAgain(wish.enrolmentId());
  }

  /** Records that a pair has faded. */
  @POST
  @Path("{id}/record-ending")
  @Operation(summary = "Records that a pair has faded, for administrators; both are told kindly")
  public RelationshipRow recordEnding(@PathParam("id") long id, @NotNull RecordEnding wanted) {
    return relationships.recordEnding(id, wanted.version(), wanted.menteeWaitsAgain());
  }

  /** Asks both how it is going. */
  @POST
  @Path("{id}/nudge")
  @Operation(summary = "Asks both of a pair kindly how it is going; at most once in two weeks")
  public RelationshipRow nudge(@PathParam("id") long id, @NotNull Nudge wanted) {
    return relationships.nudge(id, wanted.version());
  }
}
