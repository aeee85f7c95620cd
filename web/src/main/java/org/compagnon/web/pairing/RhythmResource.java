package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import org.compagnon.pairing.PairingRhythms;
import org.compagnon.pairing.Rhythm;
import org.compagnon.pairing.RhythmView;
import org.compagnon.pairing.SaveRhythm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** When new people of a programme are paired by themselves. */
@Path("programmes/{programmeId}/pairing-rhythm")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RhythmResource {
  @Inject private PairingRhythms rhythms;

  /**
   * What changes; what is left out stays.
   *
   * @param version the version that was seen
   * @param stayBonus basis points, 0 to 10,000
   * @param every how often
   * @param weekday on which day
   */
  public record Part(
      @NotNull Integer version, Integer stayBonus, Rhythm every, DayOfWeek weekday) {}

  /** What the programme says. */
  @GET
  @Operation(summary = "How often new people are paired, and the bonus for pairs that stay")
  public RhythmView get(@PathParam("programmeId") long programmeId) {
    return rhythms.get(programmeId);
  }

  /** Changes it. */
  @PATCH
  @Operation(summary = "Changes how often new people are paired, and the bonus for staying")
  public RhythmView change(
      @PathParam("programmeId") long programmeId, @NotNull @Valid Part wanted) {
    RhythmView known = rhythms.get(programmeId);
    return rhythms.save(
        new SaveRhythm(
            programmeId,
            wanted.version(),
            wanted.stayBonus() == null ? known.stayBonus() : wanted.stayBonus(),
            wanted.every() == null ? known.every() : wanted.every(),
            wanted.weekday() == null ? known.weekday() : wanted.weekday()));
  }
}
