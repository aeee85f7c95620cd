package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import java.util.List;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Reading and adjusting the pairs of a round. Texts are in the caller's language. */
@Stateless
@DenyAll
public class PairReview {

  /** Pairs of a round with breakdown and reasons, filtered and sorted in the database. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<PairView> pairs(long roundId, PairFilter filter, PageRequest request) {
    throw new UnsupportedOperationException();
  }

  /** One pair. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public PairView pair(long pairId) {
    throw new UnsupportedOperationException();
  }

  /** Mentees with fewer mentors than wanted, by name, and what stands in the way. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<UnpairedView> unpaired(long roundId, PageRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * The mentors who fit a mentee best, best first, whether free or not; those whom a rule forbids
   * come last with their warnings.
   *
   * @param limit 1 to 50
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public List<PairPreview> candidates(long roundId, long menteeEnrolmentId, int limit) {
    throw new UnsupportedOperationException();
  }

  /** What a pair made by hand would be: score, reasons, warnings. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PairPreview preview(long roundId, long menteeEnrolmentId, long mentorEnrolmentId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts a pair into a proposed round by hand and keeps it for later rounds (a lock).
   *
   * @throws PairingFailure if the pair is there already, is never allowed, or breaks a rule and the
   *     warnings were not accepted
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PairView add(@Valid AddPair command) {
    throw new UnsupportedOperationException();
  }

  /** Takes a pair out of a proposed round without forbidding it; a lock of the two is lifted. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void remove(long pairId) {
    throw new UnsupportedOperationException();
  }

  /** Keeps a pair of a proposed round for it and for later rounds. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PairView lock(long pairId, String reason) {
    throw new UnsupportedOperationException();
  }

  /** Takes a pair out of a proposed round and forbids it for later ones. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void forbid(long pairId, String reason) {
    throw new UnsupportedOperationException();
  }
}
