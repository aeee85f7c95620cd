package org.compagnon.relationship;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.Separations;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;
import org.compagnon.shared.StaleData;

/** Pairs that a change of managers has made boss and report: what becomes of them (RE7, S82). */
@Stateless
@DenyAll
public class LineDecisions {
  @Inject private RelationshipRepository relationships;
  @Inject private RelationshipRows rows;
  @Inject private LineFindings findings;
  @Inject private LineMails mails;
  @Inject private PairEnding ending;
  @Inject private Separations separations;
  @Inject private AuditTrail audit;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private Clock clock;

  /** Pairs that wait for a decision, in a programme or (null) in all, the longest known first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "relationship.lines.read", thing = "relationship")
  public Page<LinePair> page(Long programmeId, PageRequest request) {
    List<Long> ids = findings.openPairs(programmeId, request.offset(), request.size());
    Map<Long, LineFinding> known = findings.of(ids);
    List<Relationship> pairs = relationships.inOrder(ids);
    List<LinePair> items = views(pairs, known);
    return Page.of(items, request, findings.countOpen(programmeId));
  }

  /** How many wait for a decision, in a programme or (null) in all. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public long count(Long programmeId) {
    return findings.countOpen(programmeId);
  }

  /** What waits for a decision about one pair; null where nothing does. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public LinePair find(long relationshipId) {
    Relationship pair = relationships.byId(relationshipId);
    return findings
        .find(relationshipId)
        .filter(finding -> finding.state() == LineState.OPEN && pair.status().isOpen())
        .map(finding -> views(List.of(pair), Map.of(relationshipId, finding)).get(0))
        .orElse(null);
  }

  /**
   * Lets a pair go on; both are told.
   *
   * @param version from {@link LinePair}
   * @param reason for other administrators and the trail
   * @throws RelationshipFailure if it was decided already, or the caller is one of the two
   * @throws StaleData if the finding changed since
   * @throws org.compagnon.shared.NotFound if nothing was found of the pair
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void keep(long relationshipId, int version, @NotBlank @Size(max = 500) String reason) {
    if (intents.isDone("relationship.line.keep", relationshipId, version, reason.strip())) {
      return;
    }
    Relationship pair = relationships.locked(relationshipId);
    decide(pair, version, LineState.KEPT, reason.strip());
    mails.kept(pair);
    audit.record(
        AuditFact.of("relationship.line.keep", "relationship", relationshipId)
            .because(reason.strip()));
  }

  /**
   * Ends a pair because of it; both are told kindly.
   *
   * @param version from {@link LinePair}
   * @param menteeWaitsAgain whether the mentee waits for another mentor from now on
   * @throws RelationshipFailure if it was decided already, the pair is over, or the caller is one
   *     of the two
   * @throws StaleData if the finding changed since
   * @throws org.compagnon.shared.NotFound if nothing was found of the pair
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void end(long relationshipId, int version, boolean menteeWaitsAgain) {
    if (intents.isDone("relationship.line.end", relationshipId, version, menteeWaitsAgain)) {
      return;
    }
    Relationship pair = relationships.locked(relationshipId);
    decide(pair, version, LineState.ENDED, null);
    ending.becauseOfTheLine(pair, menteeWaitsAgain);
    mails.ended(pair, menteeWaitsAgain);
  }

  private void decide(Relationship pair, int version, LineState decision, String reason) {
    Caller caller = current.get();
    if (caller.personId() != null && pair.involves(caller.personId())) {
      throw RelationshipFailure.lineOfOnesOwn();
    }
    if (!pair.status().isOpen()) {
      throw RelationshipFailure.alreadyOver();
    }
    LineFinding finding = findings.locked(pair.id());
    if (finding.state() == LineState.OPEN && finding.version() != version) {
      throw new StaleData();
    }
    finding.decide(decision, reason, caller.accountId(), clock.instant());
    findings.flush();
  }

  private List<LinePair> views(List<Relationship> pairs, Map<Long, LineFinding> known) {
    Set<Separations.Two> apart = Set.copyOf(separations.all());
    Map<Long, Relationship> byId =
        pairs.stream().collect(Collectors.toMap(Relationship::id, Function.identity()));
    return rows.of(pairs).stream()
        .map(row -> view(row, known.get(row.id()), byId.get(row.id()), apart))
        .toList();
  }

  private static LinePair view(
      RelationshipRow row, LineFinding finding, Relationship pair, Set<Separations.Two> apart) {
    return new LinePair(
        row,
        finding.upperSide(),
        finding.levels(),
        finding.foundAt(),
        LineMails.told(
            pair, apart, side -> (side == Side.MENTEE ? row.mentee() : row.mentor()).active()),
        finding.version());
  }
}
