package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** What administrators decided about pairs of people in a programme: locks and exclusions. */
@Stateless
@DenyAll
public class PairDecisions {
  private static final String MAKE = "pairing.decision.make";

  @Inject private ProgrammeReader programmes;
  @Inject private RoundRepository rounds;
  @Inject private RoundQueries queries;
  @Inject private Intents intents;
  @Inject private Deciding deciding;

  /** Decisions of a programme, newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "pairing.decisions.read", thing = "programme")
  public Page<DecisionView> page(long programmeId, PageRequest request) {
    programmes.byId(programmeId);
    var decisions = rounds.decisions(programmeId, request);
    var views = views(decisions.items());
    return Page.of(views, request, decisions.total());
  }

  /**
   * Keeps two people together or forbids to pair them, from the next round on.
   *
   * @throws PairingFailure if they are one person or in one reporting line and are to be locked
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public DecisionView decide(@Valid Decide command) {
    programmes.byId(command.programmeId());
    if (intents.earlier(MAKE, command).isPresent()) {
      var made =
          rounds.decision(
              command.programmeId(), command.menteePersonId(), command.mentorPersonId());
      if (made.isPresent() && made.get().kind() == command.kind()) {
        return views(List.of(made.get())).get(0);
      }
    }
    Set<Long> two = new HashSet<>(List.of(command.menteePersonId(), command.mentorPersonId()));
    var known = queries.people(two);
    for (long person : two) {
      if (!known.containsKey(person)) {
        throw new NotFound("person", person);
      }
    }
    var decision = deciding.decide(command);
    intents.made(decision.id(), MAKE, command);
    return views(List.of(decision)).get(0);
  }

  /** Takes a decision back, from the next round on. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void revoke(long decisionId) {
    if (!intents.isDone("pairing.decision.revoke", decisionId)) {
      deciding.revoke(rounds.decision(decisionId));
    }
  }

  private List<DecisionView> views(List<PairDecision> decisions) {
    var ids = new HashSet<Long>();
    decisions.forEach(decision -> ids.add(decision.menteePersonId()));
    decisions.forEach(decision -> ids.add(decision.mentorPersonId()));
    var people = queries.people(ids);
    return decisions.stream()
        .map(
            decision ->
                new DecisionView(
                    decision.id(),
                    decision.programmeId(),
                    people.get(decision.menteePersonId()),
                    people.get(decision.mentorPersonId()),
                    decision.kind(),
                    decision.reason(),
                    decision.createdAt()))
        .toList();
  }
}
