package org.compagnon.relationship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** The pairs of a programme for those who run and those who audit it, without any content. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Relationships {
  @Inject private RelationshipRepository relationships;
  @Inject private RelationshipSearch search;
  @Inject private RelationshipRows rows;
  @Inject private PairEnding ending;
  @Inject private Intents intents;
  @Inject private PairCare care;

  /** Pairs that fit, by the mentee's name; quiet ones with the longest silence first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "relationship.pairs.read", thing = "relationship")
  public Page<RelationshipRow> page(RelationshipFilter filter, PageRequest request) {
    List<Long> ids = search.ids(filter, request.offset(), request.size());
    return Page.of(rows.of(relationships.inOrder(ids)), request, search.count(filter));
  }

  /** How many pairs there are, in a programme or (null) in all. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public RelationshipCounts counts(Long programmeId) {
    return search.counts(programmeId);
  }

  /**
   * One pair.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "relationship.pair.read", thing = "relationship")
  public RelationshipRow get(long id) {
    return rows.of(List.of(relationships.byId(id))).get(0);
  }

  /**
   * Records that a pair has faded (S75). Both are told, nobody is blamed.
   *
   * @param menteeWaitsAgain whether the mentee waits for another mentor from now on
   * @throws RelationshipFailure if it is over already
   * @throws org.compagnon.shared.StaleData if it was changed since {@code version}
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RelationshipRow recordEnding(long id, int version, boolean menteeWaitsAgain) {
    if (intents.isDone("relationship.pair.recordEnding", id, version, menteeWaitsAgain)) {
      return get(id);
    }
    Relationship pair = relationships.openLocked(relationships.byId(id), version);
    ending.byAdministrator(pair, menteeWaitsAgain);
    return rows.of(List.of(pair)).get(0);
  }

  /**
   * Asks both of a pair kindly, by mail, how it is going (S59). At most once in two weeks.
   *
   * @throws RelationshipFailure if it is not under way, or both were asked in the last two weeks
   * @throws org.compagnon.shared.StaleData if it was changed since {@code version}
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public RelationshipRow nudge(long id, int version) {
    if (intents.isDone("relationship.pair.nudge", id, version)) {
      return get(id);
    }
    Relationship pair = relationships.openLocked(relationships.byId(id), version);
    care.nudge(pair);
    return rows.of(List.of(pair)).get(0);
  }
}
