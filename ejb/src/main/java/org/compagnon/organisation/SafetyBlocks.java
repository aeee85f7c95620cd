package org.compagnon.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/**
 * Keeps people apart for somebody's safety, in every programme (S91).
 *
 * <p>For administrators only; one who is one of the two neither sees the block nor can lift it. The
 * trail says that a block was set or lifted and by whom, but neither whom it concerns nor why.
 */
@Stateless
@DenyAll
public class SafetyBlocks {
  private static final String THING = "safetyBlock";
  private static final String ME = "me";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private PersonRepository people;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Blocks that hold, the newest first, without those that concern the caller.
   *
   * @param personId only this person's; null for all
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  @PersonalRead(action = "organisation.safety.read", thing = "safetyBlock", tells = false)
  public Page<SafetyBlockView> page(Long personId, PageRequest request) {
    long person = personId == null ? 0 : personId;
    long total =
        em.createNamedQuery("SafetyBlock.count", Long.class)
            .setParameter(ME, me())
            .setParameter("person", person)
            .getSingleResult();
    var found =
        em.createNamedQuery("SafetyBlock.page", SafetyBlock.class)
            .setParameter(ME, me())
            .setParameter("person", person)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    return Page.of(views(found), request, total);
  }

  /**
   * Keeps two people apart from now on. Where they are already, nothing changes.
   *
   * @throws NotFound if one of them does not exist
   * @throws InvalidInput if they are one person
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public SafetyBlockView set(@Valid SetSafetyBlock command) {
    Person one = people.byId(Math.min(command.personId(), command.otherPersonId()));
    people.byId(command.otherPersonId());
    people.byId(command.personId());
    if (command.personId() == command.otherPersonId()) {
      throw new InvalidInput("otherPersonId", "organisation.failure.safetyOnePerson");
    }
    em.lock(one, LockModeType.PESSIMISTIC_WRITE); // two blocks of the same two wait for each other
    var block = new SafetyBlock(command, account(), clock.instant());
    var known = ofTwo(block);
    if (known.isEmpty()) {
      em.persist(block);
      em.flush();
      audit.record(AuditFact.of("organisation.safety.set", THING, block.id()));
      known = List.of(block);
    }
    return views(known).get(0);
  }

  /**
   * Lets two people meet again.
   *
   * @throws NotFound if there is no such block, or it concerns the caller
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void lift(long id) {
    if (intents.isDone("organisation.safety.lift", id)) {
      return;
    }
    var block = em.find(SafetyBlock.class, id);
    if (block == null || block.isLifted() || block.involves(me())) {
      throw new NotFound(THING, id);
    }
    for (var one : ofTwo(block)) {
      one.lift(account(), clock.instant());
      audit.record(AuditFact.of("organisation.safety.lift", THING, one.id()));
    }
    em.flush();
  }

  /** Who is meant by an employee number or a mail address. */
  @RolesAllowed(Role.ADMINISTRATOR)
  @PersonalRead(action = "organisation.safety.read", thing = "safetyBlock", tells = false)
  public Optional<PersonRef> find(String numberOrMail) {
    String text = Objects.requireNonNullElse(numberOrMail, "").strip();
    return people.findByNumber(text).or(() -> people.findByMail(text)).map(Person::asRef);
  }

  private List<SafetyBlock> ofTwo(SafetyBlock block) {
    return em.createNamedQuery("SafetyBlock.ofTwo", SafetyBlock.class)
        .setParameter("lower", block.lowerPersonId())
        .setParameter("higher", block.higherPersonId())
        .getResultList();
  }

  private List<SafetyBlockView> views(List<SafetyBlock> blocks) {
    var ids = new HashSet<Long>();
    blocks.forEach(block -> ids.add(block.lowerPersonId()));
    blocks.forEach(block -> ids.add(block.higherPersonId()));
    Map<Long, PersonRef> known = new HashMap<>();
    people.all(ids).forEach(person -> known.put(person.id(), person.asRef()));
    return blocks.stream()
        .map(
            block ->
                new SafetyBlockView(
                    block.id(),
                    known.get(block.lowerPersonId()),
                    known.get(block.higherPersonId()),
                    block.reason(),
                    block.createdAt()))
        .toList();
  }

  private Long account() {
    return current.find().map(Caller::accountId).orElse(null);
  }

  private Long me() {
    return current.find().map(Caller::personId).orElse(0L);
  }
}
